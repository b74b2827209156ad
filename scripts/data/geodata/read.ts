import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { MalformedFile, parseFile } from '../../../src/atlas/parse.ts';
import { type Searched, searchedSchema } from '../../../src/domain/searched.ts';

/** The `geodata` folder of this repository. */
export const geodataFolder = fileURLToPath(new URL('../../../geodata', import.meta.url));

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
  if (!(await readdir(folder)).includes('searches.json')) return [];
  return parseFile('searches.json', await readFile(join(folder, 'searches.json'), 'utf8'), v.array(searchedSchema));
}
