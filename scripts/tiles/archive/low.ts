import { frameOf } from '../../../src/hazards/tiles/clip.ts';
import { countAll, emptyGrid, type Grid } from '../../../src/hazards/tiles/count.ts';
import { boxOf } from '../../../src/hazards/tiles/flat.ts';
import { byDanger, most, tilePx } from '../../../src/hazards/tiles/schema.ts';
import { countedTile, drawnShapes, tile } from '../../../src/hazards/tiles/tile.ts';
import { type Drawable, indexHazards, type TileIndex } from '../../../src/hazards/tiles/tile-index.ts';
import type { TileAt } from '../../../src/hazards/tiles/touched.ts';
import { touchedIn } from './touched-in.ts';

interface Kept {
  readonly hazard: Drawable;
  readonly side: number;
  readonly rank: number;
  /** Whether its representative point lies in the tile. */
  readonly here: boolean;
}

/** One tile that more of the country may lie in than fits into memory. */
interface Low {
  readonly at: TileAt;
  /** How many have their representative point in it. */
  here: number;
  /** All, as long as the tile can carry them; then those whose shapes show. */
  kept: Kept[];
  /** What is counted, once they are too many. */
  grid: Grid | null;
}

export type LowTile = readonly [z: number, x: number, y: number, tile: ArrayBuffer];

export interface LowTiles {
  /** Takes a record, by its place in an index. */
  readonly add: (hazard: Drawable, index: TileIndex, n: number) => void;
  /** Each tile, and forgets it. */
  readonly tiles: () => Generator<LowTile>;
}

/** The tiles of a part of the country above the zoom at which it is divided: counted while records pass by, of which each tile keeps no more than it can draw. */
export function lowTiles(part: TileAt, below: number): LowTiles {
  const all = new Map<string, Low>();
  const lowAt = (at: TileAt) => {
    const key = `${at.z}/${at.x}/${at.y}`;
    const known = all.get(key) ?? { at, here: 0, kept: [], grid: null };
    all.set(key, known);
    return known;
  };
  return {
    add: (hazard, index, n) => {
      const [px = 0, py = 0] = index.points.subarray(2 * n);
      const [side = 0] = index.sides.subarray(n);
      const rank = byDanger.indexOf(hazard.status);
      const box = boxOf(index.shapes, n);
      for (let z = part.z; z < below; z++)
        for (const at of touchedIn(part, box, z)) {
          const low = lowAt(at);
          const here = Math.floor(px * 2 ** z) === at.x && Math.floor(py * 2 ** z) === at.y;
          if (here) count(low, index, n);
          low.kept.push({ hazard, side, rank, here });
          if (low.kept.length > 3 * most) thin(low);
        }
    },
    *tiles() {
      for (const [key, low] of all) {
        all.delete(key);
        thin(low);
        const { z, x, y } = low.at;
        const hazards = low.kept.map(({ hazard }) => hazard).sort((a, b) => a.n - b.n);
        const index = indexHazards(hazards);
        yield [z, x, y, low.grid === null ? tile(index, z, x, y) : countedTile(index, z, x, y, low.grid)];
      }
    },
  };
}

/** Counts one more in a tile; from the first on where that is one too many to be drawn as itself. */
function count(low: Low, index: TileIndex, n: number) {
  const frame = frameOf(low.at.z, low.at.x, low.at.y);
  low.here += 1;
  if (low.here > most && low.grid === null) {
    low.grid = emptyGrid();
    const before = indexHazards(low.kept.filter(({ here }) => here).map(({ hazard }) => hazard));
    countAll(
      before,
      Array.from({ length: before.length }, (_, n) => n),
      frame,
      low.grid,
    );
  }
  if (low.grid !== null) countAll(index, [n], frame, low.grid);
}

/** Keeps of what lies in and around a tile what it draws. */
function thin(low: Low) {
  const shapes = drawnShapes[low.grid === null ? 'alone' : 'counted'];
  const least = shapes.px / tilePx / 2 ** low.at.z;
  const seen = low.kept
    .filter(({ side }) => side >= least)
    .sort((a, b) => a.rank - b.rank || b.side - a.side || a.hazard.n - b.hazard.n)
    .slice(0, shapes.most);
  low.kept = low.grid === null ? [...new Set([...low.kept.filter(({ here }) => here), ...seen])] : seen;
}
