import { join } from 'node:path';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { inEveryLanguage } from '../../../src/domain/language-schema.ts';
import { readIfAny } from './read.ts';

const position = v.tuple([v.number(), v.number()]);

const place = {
  id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'an id: lower-case Latin letters and hyphens')),
  name: inEveryLanguage,
  /** The smaller, the earlier shown. */
  rank: v.picklist([1, 2, 3]),
};

/** `basemap.json`: what lies around the districts and bears a name, all of it for orientation alone. */
export const basemapFile = v.strictObject({
  /** The area that the basemap covers: west, south, east, north in degrees. A view that fits the country should show no bare edge from 9:20 to 21:9. */
  box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  /** Neighbours by their ISO 3166-1 number; the label stands where a view of the country shows it. Null: drawn without a name. */
  countries: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^\d{3}$/, 'an ISO 3166-1 number of three digits')),
      ...place,
      label: v.nullable(position),
    }),
  ),
  /** Waters that get a name, each by a position in it: sources have none, or broken ones. */
  waters: v.array(v.strictObject({ kind: v.picklist(['sea', 'lake']), ...place, at: position })),
  /** Rivers that get a name, by their number in Natural Earth. */
  rivers: v.array(v.strictObject({ number: v.number(), ...place })),
  /**
   * Towns that help to find one's way, by country and name in GeoNames, whence their coordinates come.
   * A town whose district bears its name is better left out, for the district's own label stands there.
   */
  towns: v.array(
    v.strictObject({
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two capital letters')),
      geonames: v.string(),
      ...place,
    }),
  ),
});

export type BasemapFile = v.InferOutput<typeof basemapFile>;
export type Place = Pick<BasemapFile['towns'][number], 'id' | 'name' | 'rank'>;

/** The file of the folder; null where there is none, and nothing is drawn around the districts. */
export async function readBasemapFile(folder: string): Promise<BasemapFile | null> {
  const text = await readIfAny(join(folder, 'basemap.json'));
  return text === null ? null : parseFile('basemap.json', text, basemapFile);
}
