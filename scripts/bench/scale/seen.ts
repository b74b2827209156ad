import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { openPlace } from '../../site/archives/open.ts';

/** How many records an archive shows at each of its zooms, each by itself or in a count; by readers that this project did not write. */
export async function seenIn(path: string): Promise<readonly number[]> {
  const { archive, close } = await openPlace(path);
  try {
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
    const all: number[] = [];
    for (let z = minZoom; z <= maxZoom; z++) {
      let seen = 0;
      for (let x = column(minLon, z) - 1; x <= column(maxLon, z) + 1; x++)
        for (let y = row(maxLat, z) - 1; y <= row(minLat, z) + 1; y++)
          if (x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z) seen += seenInTile((await archive.getZxy(z, x, y))?.data);
      all[z] = seen;
    }
    return all;
  } finally {
    await close();
  }
}

const column = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) =>
  Math.floor((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);

function seenInTile(data: ArrayBuffer | undefined): number {
  if (data === undefined) return 0;
  const { points, counts } = new VectorTile(new PbfReader(data)).layers;
  let seen = points?.length ?? 0;
  for (let k = 0; k < (counts?.length ?? 0); k++) seen += Number(counts?.feature(k).properties.count);
  return seen;
}
