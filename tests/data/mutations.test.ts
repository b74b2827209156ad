import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MalformedFile } from '../../src/atlas/malformed.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import { countrySchema } from '../../src/domain/country-schema.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';
import { documentSchema } from '../../src/domain/figure.ts';

type Path = readonly (string | number)[];
type Json = Record<string, unknown> | unknown[];

/** Every place of a record, the first of a list's items for all of them. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.slice(0, 1).map((item, at) => [at, item]) : Object.entries(value);
  return entries.flatMap(([key, item]) => [[...path, key], ...places(item, [...path, key])]);
}

/** The record with one place changed. */
function changed(text: string, path: Path, change: (holder: Json, key: string | number) => void): string {
  const record = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((at, key) => at[key], record);
  change(holder, path.at(-1) ?? '');
  return JSON.stringify(record);
}

const set = (value: unknown) => (holder: Json, key: string | number) => void Reflect.set(holder, key, value);

/** What a careless hand makes of a field. */
const slips = {
  'of another type': (found: unknown) => set(typeof found === 'number' ? 'a word' : 12.5),
  'a list': () => set([[]]),
  'a thing': () => set({ unheard: 'of' }),
  misspelt: (found: unknown) => (holder: Json, key: string | number) => {
    Reflect.deleteProperty(holder, key);
    Reflect.set(holder, `${key}x`, found);
  },
} as const;

/** The registers of codes that the country gives itself (`registered` in `attributes.ts`): a document that says another is refused. */
const named = /^(operators|donors|topics|ground|speakers)\.[^.]+$/;

const every = (folder: string, nth: number) =>
  readdirSync(`geodata/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .filter((_, at) => at % nth === 0)
    .map((name) => `${folder}/${name}`);

const kinds = [
  ['country', ['country.json'], countrySchema],
  ['district', every('districts', 8), districtSchema],
  ['document', every('datasets', 8), documentSchema],
] as const;

test.each(kinds)(
  'in a record of a %s no field can be of another type or name without being refused, with its place',
  (_, files, schema) => {
    let refused = 0;
    for (const file of files) {
      const text = readFileSync(`geodata/${file}`, 'utf8');
      expect(() => parseFile(file, text, schema)).not.toThrow();
      for (const path of places(JSON.parse(text))) {
        const found = path.reduce((at, key) => at[key], JSON.parse(text));
        for (const [slip, change] of Object.entries(slips)) {
          if (slip === 'misspelt' && (typeof path.at(-1) === 'number' || named.test(path.join('.')))) continue;
          const other = changed(text, path, change(found));
          const at = `${file}: ${path.join('.')} ${slip}`;
          let error: unknown;
          try {
            parseFile(file, other, schema);
          } catch (caught) {
            error = caught;
          }
          expect(error, at).toBeInstanceOf(MalformedFile);
          expect(String(error), at).toContain(file);
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(50);
  },
);
