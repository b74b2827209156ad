import { boxOf } from '../../../src/hazards/tiles/flat.ts';
import { tile } from '../../../src/hazards/tiles/tile.ts';
import { type Drawable, indexHazards } from '../../../src/hazards/tiles/tile-index.ts';
import type { TileAt } from '../../../src/hazards/tiles/touched.ts';
import { batchesOf, type Laid } from '../laid/laid.ts';
import { type Divided, divide } from './divide.ts';
import type { Archive } from './pmtiles.ts';
import { touchedIn } from './touched-in.ts';

/** So many records of a part are in memory at once; a part of more is divided. */
const mostInPart = 30_000;

/** By how many zooms. */
const step = 3;

interface Cutting {
  readonly archive: Archive;
  readonly deepest: number;
  /** Where parts that are too large are laid down, divided. */
  readonly folder: string;
  /** Called with all records that touch a part, each part once; together they are the ground. */
  readonly passed: (at: TileAt, records: readonly Laid[], tiles: number) => void;
  readonly mostInPart?: number;
}

/** Cuts all tiles of what was divided, part by part. @returns how many. */
export async function cutDivided(divided: Divided, cutting: Cutting): Promise<number> {
  const { archive, deepest, folder, passed, mostInPart: limit = mostInPart } = cutting;
  let tiles = 0;
  for (const each of divided.tiles()) {
    await archive.add(...each);
    tiles += 1;
  }
  for (const { at, count, lines, clear } of divided.parts()) {
    if (count <= limit || at.z >= deepest) {
      const records = [...batchesOf(lines())].flat();
      clear();
      tiles += await cutPart(at, records, deepest, archive);
      passed(at, records, tiles);
      continue;
    }
    const smaller = divide(at, Math.min(deepest, at.z + step), `${folder}/${at.z}-${at.x}-${at.y}`);
    for (const records of batchesOf(lines())) smaller.add(records);
    clear();
    tiles += await cutDivided(smaller, cutting);
  }
  return tiles;
}

/** Cuts the tiles of a part, from its own zoom down to the deepest. */
async function cutPart(at: TileAt, records: readonly Drawable[], deepest: number, archive: Archive): Promise<number> {
  const index = indexHazards(records);
  let count = 0;
  for (let z = at.z; z <= deepest; z++) {
    const places = new Map<number, TileAt>();
    for (let n = 0; n < records.length; n++)
      for (const place of touchedIn(at, boxOf(index.shapes, n), z)) places.set(place.y * 2 ** z + place.x, place);
    for (const { x, y } of places.values()) await archive.add(z, x, y, tile(index, z, x, y));
    count += places.size;
  }
  return count;
}
