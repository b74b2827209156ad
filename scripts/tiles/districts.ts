import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasFile } from '../../src/atlas/schema.ts';
import type { Districts } from '../../src/hazards/record/desk.ts';
import { countryFolder } from '../run/country.mjs';

/** Every district of the country, of all its layers: some lie in layers of their own. */
export async function districtsOfCountry(): Promise<Districts> {
  const read = async (path: string) => JSON.parse(await readFile(join(countryFolder, path), 'utf8'));
  const [{ layers }, facts] = await Promise.all([read('atlas.json') as Promise<AtlasFile>, read('facts.json')]);
  const all = await Promise.all(layers.map(({ file }) => read(`layers/${file}`) as Promise<Districts>));
  return {
    type: 'FeatureCollection',
    features: all.flatMap(({ features }) => features),
    accuracy: 1000 * (facts.boundaries.accuracyKm ?? 0),
  };
}
