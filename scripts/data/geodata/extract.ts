import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type LayerSource, layerSource } from '../../../src/atlas/schema.ts';
import { type RawFeature, rawCollection } from './geometry.ts';
import { readIfAny } from './read.ts';

/** Where boundaries come from: the source as it is shown, and what the code must know of it. */
export const boundarySource = v.strictObject({
  ...layerSource.pipe[0].entries,
  /** Edges may lie so far off either way, in km; left out where the publisher does not say. */
  accuracyKm: v.optional(v.pipe(v.number(), v.gtValue(0, 'more than 0'))),
  /** As of when the districts are drawn: one of the vintages in `country.json`; left out where that is not known, or they have never changed. */
  groundVintage: v.optional(v.string()),
});

/** A file of `boundaries` with where it comes from. */
const extractRecord = v.strictObject({
  ...boundarySource.entries,
  /** How it was cut from a Debian package, for `npm run boundaries` to cut it anew; `{box}` stands for the box of `basemap.json`. */
  cut: v.optional(
    v.strictObject({ package: v.string(), version: v.string(), shapefile: v.string(), commands: v.string() }),
  ),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal, as sha256sum prints it of the file'),
  ),
});

export const sourcesFile = v.record(v.string(), extractRecord);

export type SourcesFile = v.InferOutput<typeof sourcesFile>;

/** A source as it stands on every feature, and beside it what the code must know of it. */
export interface Source {
  readonly source: LayerSource;
  readonly accuracyKm: number | null;
  /** The id of a vintage, or `unknown`. */
  readonly vintage: string;
}

export interface Extract extends Source {
  readonly features: readonly RawFeature[];
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function sourceOf(said: v.InferOutput<typeof boundarySource>): Source {
  const { accuracyKm = null, groundVintage = 'unknown', ...source } = said;
  return { source, accuracyKm, vintage: groundVintage };
}

/** `boundaries/sources.json` of a country's folder. */
export async function readSources(geodata: string): Promise<SourcesFile> {
  const text = await readFile(join(geodata, 'boundaries', 'sources.json'), 'utf8');
  return parseFile('boundaries/sources.json', text, sourcesFile);
}

/**
 * A file of a country's `boundaries` with its source, after its checksum has been compared with the record in `sources.json`.
 * @throws {Error} in one sentence where the file is not the one that was recorded.
 */
export async function readExtract(geodata: string, file: string): Promise<Extract> {
  const record = (await readSources(geodata))[file];
  if (record === undefined)
    throw new Error(
      `boundaries/sources.json: expected a record of ${file}, found none; say there where it comes from, with its sha256.`,
    );
  const text = await readFile(join(geodata, 'boundaries', file), 'utf8');
  const found = sha256(text);
  if (found !== record.sha256) {
    throw new Error(
      `boundaries/${file}: expected the SHA-256 ${record.sha256}, found ${found}; restore the file from git, run "npm run boundaries" where it is cut from a package, or correct boundaries/sources.json.`,
    );
  }
  const { cut: _cut, sha256: _sha256, ...said } = record;
  return { features: parseFile(`boundaries/${file}`, text, rawCollection).features, ...sourceOf(said) };
}

/** The same where the folder has such a file; null where it has not. */
export async function readExtractIfAny(geodata: string, file: string): Promise<Extract | null> {
  return (await readIfAny(join(geodata, 'boundaries', file))) === null ? null : readExtract(geodata, file);
}
