import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { basemapFile } from '../../scripts/data/geodata/basemap-file.ts';
import { boundaryTable } from '../../scripts/data/geodata/boundary-table.ts';
import { sourcesFile } from '../../scripts/data/geodata/extract.ts';
import { knownReferences } from '../../scripts/data/geodata/references.ts';
import { recordsOf } from '../../scripts/data/geodata/versions.ts';
import { MalformedFile } from '../../src/atlas/malformed.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import type { Country } from '../../src/domain/country.ts';
import { countrySchema } from '../../src/domain/country-schema.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';
import { documentSchema } from '../../src/domain/figure.ts';
import { searchedSchema } from '../../src/domain/searched.ts';
import { canonicalRecords } from '../../src/domain/version.ts';

type Path = readonly (string | number)[];
type Json = Record<string, unknown> | unknown[];

/** Every place of a record, so many of a list's items for all of them. */
function places(value: unknown, path: Path = [], items = 1): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.slice(0, items).map((item, at) => [at, item]) : Object.entries(value);
  return entries.flatMap(([key, item]) => [[...path, key], ...places(item, [...path, key], items)]);
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

/** Names that a file gives itself: the registers of codes (`registered` in `attributes.ts`), of which a document that says another is refused, and the files of boundaries, of which one without its record is. */
const named = /^((operators|donors|topics|ground|speakers)\.[^.]+|\w+\.geojson)$/;

const every = (folder: string, nth: number) =>
  readdirSync(`geodata/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .filter((_, at) => at % nth === 0)
    .map((name) => `${folder}/${name}`);

const kinds = [
  ['country', ['country.json'], countrySchema],
  ['district', every('districts', 8), districtSchema],
  ['document', every('datasets', 8), documentSchema],
  ['list of searches', ['searches.json'], v.array(searchedSchema)],
  ['basemap', ['basemap.json'], basemapFile],
  ['table of boundaries', ['boundaries/districts.json'], boundaryTable],
  ['source of boundaries', ['boundaries/sources.json'], sourcesFile],
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
    expect(refused).toBeGreaterThan(10);
  },
);

/** Another value of the same kind: what a slip of a hand writes, and no type sees. */
function anotherOf(found: unknown): readonly unknown[] {
  if (typeof found === 'number') return [found + 1];
  if (typeof found === 'boolean') return [!found];
  if (typeof found !== 'string') return [];
  if (/^\d+$/.test(found)) return [String(Number(found) + 1)];
  const day = /^\d{4}-\d\d-\d\d$/.test(found) ? found.replace(/\d$/, (last) => String((Number(last) + 1) % 8)) : null;
  return [day ?? `${found}x`];
}

/** Every two fields of each thing in a record, one in the other's place. */
function swaps(text: string): readonly { readonly at: string; readonly text: string }[] {
  return places(JSON.parse(text)).flatMap((path) => {
    const thing = path.reduce((at, key) => at[key], JSON.parse(text));
    if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return [];
    const fields = Object.keys(thing);
    return fields.flatMap((one, index) =>
      fields.slice(index + 1).flatMap((other) => {
        if (JSON.stringify(thing[one]) === JSON.stringify(thing[other])) return [];
        const swapped = changed(text, [...path, one], (holder) => {
          const [first, second] = [Reflect.get(holder, one), Reflect.get(holder, other)];
          Reflect.set(holder, one, second);
          Reflect.set(holder, other, first);
        });
        return [{ at: `${path.join('.')}: ${one} and ${other} swapped`, text: swapped }];
      }),
    );
  });
}

/** Every field of a record left out; an empty list says no more than none. */
function drops(text: string): readonly { readonly at: string; readonly text: string }[] {
  return places(JSON.parse(text)).flatMap((path) => {
    const found = path.reduce((at, key) => at[key], JSON.parse(text));
    if (typeof path.at(-1) === 'number' || JSON.stringify(found) === '[]') return [];
    const dropped = changed(text, path, (holder, key) => void Reflect.deleteProperty(holder, key));
    return [{ at: `${path.join('.')}: left out`, text: dropped }];
  });
}

/** Every leaf of a record with another value of its kind, every field left out, and every two swapped. */
function otherwise(text: string): readonly { readonly at: string; readonly text: string }[] {
  const wrong = places(JSON.parse(text)).flatMap((path) =>
    anotherOf(path.reduce((at, key) => at[key], JSON.parse(text))).map((value) => ({
      at: `${path.join('.')}: ${JSON.stringify(value)}`,
      text: changed(text, path, set(value)),
    })),
  );
  return [...wrong, ...drops(text), ...swaps(text)];
}

const read = {
  district: (file: string, text: string) => recordsOf([parseFile(file, text, districtSchema)], [], []),
  document: (file: string, text: string) => recordsOf([], [parseFile(file, text, documentSchema)], []),
  'list of searches': (file: string, text: string) => recordsOf([], [], parseFile(file, text, v.array(searchedSchema))),
};

/** What a file says as a version has it; null where the schema refuses the file, with its name. */
function said(kind: keyof typeof read, file: string, text: string): string | null {
  try {
    return canonicalRecords(read[kind](file, text));
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedFile);
    return null;
  }
}

test.each([
  ['district', every('districts', 6)],
  ['document', every('datasets', 6)],
  ['list of searches', ['searches.json']],
] as const)(
  'no value of a %s can be another of its kind or left out, nor two of its fields be swapped, unless it is refused or says that it is another version, which the build does not take unreleased',
  (kind, files) => {
    const seen = { refused: 0, 'another version': 0 };
    for (const file of files) {
      const text = readFileSync(`geodata/${file}`, 'utf8');
      const right = said(kind, file, text);
      expect(right).not.toBeNull();
      for (const other of otherwise(text)) {
        const found = said(kind, file, other.text);
        seen[found === null ? 'refused' : 'another version'] += 1;
        expect(found, `${file}: ${other.at}`).not.toBe(right);
      }
    }
    expect(seen.refused).toBeGreaterThan(10);
    expect(seen['another version']).toBeGreaterThan(2);
  },
);

/** Words and numbers for which, to the build, any other would do as well. */
const seenInReview = [
  'contacts',
  'donors',
  'evidence',
  'ground',
  'id',
  'languages',
  'letters',
  'lookalikes',
  'name',
  'operators',
  'phrases',
  'placeWords',
  'rule',
  'seriesBreaks',
  'speakers',
  'topics',
  'vintages',
];

/** Each of those words and numbers in a line, with its place. */
function listed(text: string): string {
  const country = JSON.parse(text);
  const lines = places(country, [], Number.POSITIVE_INFINITY)
    .filter(([root]) => seenInReview.includes(String(root)))
    .flatMap((path) => {
      const value = path.reduce((at, key) => at[key], country);
      return typeof value === 'object' && value !== null ? [] : [`${path.join('.')}: ${JSON.stringify(value)}`];
    });
  return `${lines.join('\n')}\n`;
}

test('what of country.json the build cannot judge stands in a second place too: numbers to call, thresholds and names are changed in both or refused', async () => {
  const text = readFileSync('geodata/country.json', 'utf8');
  const list = './fixtures/country-read.txt';
  await expect(listed(text)).toMatchFileSnapshot(list);
  const read = readFileSync(new URL(list, import.meta.url), 'utf8');
  const inReview = otherwise(text).filter(({ at }) => seenInReview.includes(at.split(/[.:]/)[0] ?? ''));
  expect(inReview.length).toBeGreaterThan(500);
  expect(inReview.filter((other) => listed(other.text) === read).map(({ at }) => at)).toEqual([]);
});

test('in country.json what names a record, a language or a code cannot name another; what is left are words, which stand in a list of their own', () => {
  const text = readFileSync('geodata/country.json', 'utf8');
  const ids = (folder: string) =>
    readdirSync(`geodata/${folder}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ id: name.replace('.json', '') }));
  const known = { districts: ids('districts'), documents: ids('datasets'), years: ['2025', '2024', '2023'] };
  const unseen = new Set<string>();
  for (const other of otherwise(text)) {
    try {
      const country = parseFile('country.json', other.text, countrySchema);
      if (knownReferences(country as unknown as Country, known).length === 0)
        unseen.add(other.at.split(/[.:]/)[0] ?? '');
    } catch (error) {
      expect(error, other.at).toBeInstanceOf(MalformedFile);
      expect(String(error)).toContain('country.json');
    }
  }
  expect([...unseen].sort()).toEqual(seenInReview);
});
