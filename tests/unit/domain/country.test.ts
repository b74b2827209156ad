import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '../../../src/atlas/parse.ts';
import { countrySchema } from '../../../src/domain/country-schema.ts';

const text = readFileSync('geodata/country.json', 'utf8');

type Json = { [key: string]: Json };

/** The file with the value at the path; without what stands there where none is given. */
function altered(path: readonly string[], value?: unknown): string {
  const file: Json = JSON.parse(text);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] ?? {}, file);
  if (value === undefined) delete parent[last];
  else parent[last] = value as Json;
  return JSON.stringify(file);
}

test('the country’s file is whole', () => {
  expect(() => parseFile('country.json', text, countrySchema)).not.toThrow();
});

test.each([
  ['a missing field', ['rule', 'authority'], undefined, /at rule\.authority: expected/],
  ['a field that there is not', ['capital'], 'X', /at capital: expected no such field/],
  ['a name missing in a language', ['operators', 'mod', 'ru'], undefined, /at operators\.mod: expected a text in ru/],
  [
    'a language that it has not',
    ['name', 'fr'],
    'X',
    /at name: expected languages of the country alone \(en, az, ru\)/,
  ],
  [
    'a local language that is none of its own',
    ['localLanguage'],
    'fr',
    /at localLanguage: expected one of the languages/,
  ],
  [
    'an address of another kind',
    ['contacts', '0', 'source', 'url'],
    'javascript:1',
    /at contacts\.0\.source\.url: expected/,
  ],
  ['a language twice', ['languages', '1', 'code'], 'en', /at languages: expected each language once/],
  ['a day that is none', ['rule', 'since'], '2020-13-45', /at rule\.since: expected a day/],
])('%s is refused with the file, the place, what was expected and what was found', (_, path, value, said) => {
  const read = () => parseFile('country.json', altered(path, value), countrySchema);
  expect(read).toThrow(said);
  expect(read).toThrow(/^country\.json: .*found/);
});
