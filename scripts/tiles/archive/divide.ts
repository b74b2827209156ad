import { zxyToTileId } from 'pmtiles';
import { boxOf } from '../../../src/hazards/tiles/flat.ts';
import { indexHazards } from '../../../src/hazards/tiles/tile-index.ts';
import type { TileAt } from '../../../src/hazards/tiles/touched.ts';
import type { Laid } from '../laid/laid.ts';
import { type Shelf, shelves } from '../laid/shelves.ts';
import { type LowTile, lowTiles } from './low.ts';
import { touchedIn } from './touched-in.ts';

/** A part of the country, with the records that touch it. */
export interface Part extends Shelf {
  readonly at: TileAt;
}

/** A part of the country on its way into smaller ones. */
export interface Divided {
  readonly add: (records: readonly Laid[]) => void;
  /** The tiles above the smaller parts; to be taken once. */
  readonly tiles: () => Generator<LowTile>;
  /** In the order in which their tiles lie in the archive. */
  readonly parts: () => readonly Part[];
}

/** Divides a part of the country into those of a deeper zoom: records that pass by are laid down, one that touches several parts in each, and counted for the tiles above. */
export function divide(at: TileAt, below: number, folder: string): Divided {
  const low = lowTiles(at, below);
  const laid = shelves(folder);
  return {
    add: (records) => {
      const index = indexHazards(records);
      for (const [n, record] of records.entries()) {
        const line = JSON.stringify(record);
        for (const { x, y } of touchedIn(at, boxOf(index.shapes, n), below)) laid.add(`${x}-${y}`, line);
        low.add(record, index, n);
      }
    },
    tiles: low.tiles,
    parts: () =>
      laid
        .all()
        .map((shelf) => {
          const [x = 0, y = 0] = shelf.name.split('-').map(Number);
          return { ...shelf, at: { z: below, x, y } };
        })
        .sort((a, b) => zxyToTileId(below, a.at.x, a.at.y) - zxyToTileId(below, b.at.x, b.at.y)),
  };
}
