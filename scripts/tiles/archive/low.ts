import { frameOf } from '../../../src/hazards/tiles/clip.ts';
import { countAll, emptyGrid, type Grid } from '../../../src/hazards/tiles/count.ts';
import { byDanger, most, tilePx } from '../../../src/hazards/tiles/schema.ts';
import { countedTile, drawnShapes, tile } from '../../../src/hazards/tiles/tile.ts';
import { boxOf, type Drawable, indexHazards, type TileIndex } from '../../../src/hazards/tiles/tile-index.ts';
import { touched } from '../../../src/hazards/tiles/touched.ts';

/** One tile that more of the country lies in than fits into memory. */
interface Low {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** How many have their representative point in it. */
  here: number;
  /** All, as long as the tile can carry them; then those whose shapes show beside counts. */
  kept: { readonly hazard: Drawable; readonly side: number; readonly rank: number }[];
  readonly grid: Grid;
}

export interface LowTiles {
  readonly add: (hazard: Drawable, index: TileIndex) => void;
  readonly tiles: () => Generator<readonly [z: number, x: number, y: number, tile: ArrayBuffer]>;
}

/** The tiles above the zoom at which the country is cut into parts: counted while records pass by, of which each tile keeps no more than it can draw. */
export function lowTiles(below: number): LowTiles {
  const all = new Map<string, Low>();
  const lowAt = (z: number, x: number, y: number) => {
    const key = `${z}/${x}/${y}`;
    const known = all.get(key) ?? { z, x, y, here: 0, kept: [], grid: emptyGrid() };
    all.set(key, known);
    return known;
  };
  return {
    /* The index is of this record alone. */
    add: (hazard, index) => {
      const [px = 0, py = 0] = index.points;
      const [side = 0] = index.sides;
      const rank = byDanger.indexOf(hazard.status);
      for (let z = 0; z < below; z++)
        for (const { x, y } of touched(boxOf(index.shapes, 0), z)) {
          const low = lowAt(z, x, y);
          if (Math.floor(px * 2 ** z) === x && Math.floor(py * 2 ** z) === y) {
            low.here += 1;
            countAll(index, [0], frameOf(z, x, y), low.grid);
          }
          low.kept.push({ hazard, side, rank });
          if (low.here > most && low.kept.length > 2 * most) thin(low);
        }
    },
    *tiles() {
      for (const low of all.values()) {
        const { z, x, y, here, grid } = low;
        if (here > most) thin(low);
        const hazards = low.kept.map(({ hazard }) => hazard).sort((a, b) => a.n - b.n);
        const index = indexHazards(hazards);
        yield [z, x, y, here > most ? countedTile(index, z, x, y, grid) : tile(index, z, x, y)];
      }
    },
  };
}

/** Keeps of a crowded tile what it draws beside its counts. */
function thin(low: Low) {
  const { px, most } = drawnShapes.counted;
  const least = px / tilePx / 2 ** low.z;
  low.kept = low.kept
    .filter(({ side }) => side >= least)
    .sort((a, b) => a.rank - b.rank || b.side - a.side || a.hazard.n - b.hazard.n)
    .slice(0, most);
}
