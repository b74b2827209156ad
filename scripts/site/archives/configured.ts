import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import {
  type Entry,
  type Published,
  publishedSchema,
  statisticsSchema,
} from '../../../src/hazards/published/schema.ts';
import { openPlace } from './open.ts';

/** Of the country's folder. */
const file = 'hazards.json';

/** The archives of hazardous areas that `hazards.json` names; none where there is no such file. @param languages each of which must have a label. @throws with a sentence for each fault. */
export function configured(country: string, languages: readonly string[]): readonly Published[] {
  const path = join(country, file);
  if (!existsSync(path)) return [];
  const all = parsed(publishedSchema, path, file);
  const missing = all.flatMap(({ id, labels }) => {
    const without = languages.filter((language) => !(language in labels));
    return without.length === 0 ? [] : [`${file}: "${id}" has no label in ${without.join(', ')}.`];
  });
  if (missing.length > 0) throw new Error(missing.join('\n'));
  return all;
}

/** Where an archive of this site lies in the country's folder; `null` for one of another host. */
export function placeOf(country: string, { file }: Pick<Published, 'file'>): string | null {
  return file.includes(':') ? null : join(country, file.replace(/^geodata\//, ''));
}

/** The other hosts that pages must be let ask. */
export function origins(all: readonly Pick<Published, 'file'>[]): readonly string[] {
  return [...new Set(all.flatMap(({ file }) => (file.includes(':') ? [new URL(file).origin] : [])))];
}

/** What the page needs of an archive: its statistics with it, which must be those of this archive where it can be looked into. @throws with the sentence. */
export async function entryOf(country: string, published: Published): Promise<Entry> {
  const { id, file } = published;
  const beside = `hazards/${basename(file, '.pmtiles')}.statistics.json`;
  if (!existsSync(join(country, beside)))
    throw new Error(`hazards.json: "${id}" has no ${beside} in the country's folder; npm run tiles writes it.`);
  const statistics = parsed(statisticsSchema, join(country, beside), beside);
  const place = placeOf(country, published);
  if (place === null) return { ...published, statistics, box: null };
  if (!existsSync(place)) throw new Error(`hazards.json: "${id}" names ${file}, which is not there.`);
  const { records, box } = await lookInto(place).catch(() => {
    throw new Error(`hazards.json: ${file} of "${id}" is not a PMTiles archive that can be read.`);
  });
  if (records !== statistics.records)
    throw new Error(
      `hazards.json: ${file} of "${id}" has ${records} records, ${beside} counts ${statistics.records}; publish those of one run of npm run tiles.`,
    );
  return { ...published, statistics, box };
}

async function lookInto(path: string) {
  const { archive, close } = await openPlace(path);
  try {
    const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
    const { records } = (await archive.getMetadata()) as { readonly records?: number };
    return { records, box: [minLon, minLat, maxLon, maxLat] as const };
  } finally {
    await close();
  }
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, path: string, name: string): v.InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${name}: expected JSON: ${(error as Error).message}.`);
  }
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return output;
  const lines = issues.map((issue) => {
    const at = v.getDotPath(issue) ?? 'the whole';
    return `${name}: ${at}: expected ${issue.message.replace(/^Invalid key: Expected "(\w+)".*/, '$1, which is required')}.`;
  });
  throw new Error(lines.join('\n'));
}
