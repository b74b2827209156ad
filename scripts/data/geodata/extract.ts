import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type LayerSource, layerSource } from '../../../src/atlas/schema.ts';
import { type RawFeature, rawCollection } from './geometry.ts';

/** The area that the basemap covers: west, south, east, north in degrees. A view that fits the country shows no bare edge from 9:20 to 21:9. */
export const basemapBox = [39, 34, 57, 46] as const;

/** Where an extract came from: the source as it is shown, the package that carried it, and the extract's checksum. */
export const extractRecord = v.strictObject({
  ...layerSource.pipe[0].entries,
  package: v.string(),
  version: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal')),
});

export type ExtractRecord = v.InferOutput<typeof extractRecord>;

const sourcesFile = v.record(v.string(), extractRecord);

export interface Extract {
  readonly features: readonly RawFeature[];
  readonly source: LayerSource;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * An extract of `geodata/boundaries` with its source, after its checksum has been compared with the record in `sources.json`.
 * @throws {Error} in one sentence where the file is not the one that was recorded.
 */
export async function readExtract(folder: string, file: string): Promise<Extract> {
  const records = parseFile('sources.json', await readFile(join(folder, 'sources.json'), 'utf8'), sourcesFile);
  const record = records[file];
  if (record === undefined)
    throw new Error(`sources.json: no record of ${file}; run "npm run boundaries" to fetch the extracts anew.`);
  const text = await readFile(join(folder, file), 'utf8');
  const found = sha256(text);
  if (found !== record.sha256) {
    throw new Error(
      `${file}: expected the SHA-256 ${record.sha256}, found ${found}; restore the file from git, or run "npm run boundaries" to fetch it anew.`,
    );
  }
  const { package: _package, version: _version, sha256: _sha256, ...source } = record;
  return { features: parseFile(file, text, rawCollection).features, source };
}
