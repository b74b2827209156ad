import { tile } from '../../../src/hazards/tiles/tile.ts';
import { boxOf, indexHazards } from '../../../src/hazards/tiles/tile-index.ts';
import { touched } from '../../../src/hazards/tiles/touched.ts';
import type { Archive } from './pmtiles.ts';
import type { Part } from './spool.ts';

/** Cuts the tiles of a part of the country, from its own zoom down to the deepest, and adds them to the archive. @returns how many. */
export async function cutPart({ at, hazards }: Part, deepest: number, archive: Archive): Promise<number> {
  const index = indexHazards(hazards());
  let count = 0;
  for (let z = at.z; z <= deepest; z++) {
    const under = 2 ** (z - at.z);
    const places = new Set<number>();
    for (let n = 0; n < index.tags.length; n++)
      for (const { x, y } of touched(boxOf(index.shapes, n), z)) {
        const [dx, dy] = [x - at.x * under, y - at.y * under];
        if (dx >= 0 && dy >= 0 && dx < under && dy < under) places.add(dy * under + dx);
      }
    for (const place of places) {
      const [x, y] = [at.x * under + (place % under), at.y * under + Math.floor(place / under)];
      await archive.add(z, x, y, tile(index, z, x, y));
      count += 1;
    }
  }
  return count;
}
