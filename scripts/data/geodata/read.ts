import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { MalformedFile } from '../../../src/atlas/malformed.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type Searched, searchedSchema } from '../../../src/domain/searched.ts';

/**
 * The records of a folder, one a JSON file, in the order of their ids.
 * @throws {MalformedFile} where a file breaks the schema or is not named after the id in it.
 */
export async function readRecords<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  folder: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const ids = files.map((file) => basename(file, '.json')).sort();
  return Promise.all(
    ids.map(async (id) => {
      const file = `${id}.json`;
      const path = `${basename(folder)}/${file}`;
      const record = parseFile(path, await readFile(join(folder, file), 'utf8'), schema);
      if (record.id !== id) {
        throw new MalformedFile(path, [`at id: expected "${id}", as the file is named, found "${record.id}"`]);
      }
      return record;
    }),
  );
}

/** What was looked for and not found, of `searches.json` in the folder; none where there is no such file. */
export async function readSearches(folder: string): Promise<readonly Searched[]> {
  const text = await readIfAny(join(folder, 'searches.json'));
  return text === null ? [] : parseFile('searches.json', text, v.array(searchedSchema));
}

/** The text of a file; null where there is none. */
export async function readIfAny(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
