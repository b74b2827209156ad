import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFile } from '../../../src/atlas/parse.ts';
import { country } from '../../../src/domain/country.ts';
import { countrySchema } from '../../../src/domain/country-schema.ts';
import type { District } from '../../../src/domain/district.ts';

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
  ['a name missing in the first language', ['name', 'en'], undefined, /at name: expected a text in en/],
  ['a name in one language alone', ['name'], { en: 'X' }, /at name: expected a text in az, ru/],
  ['languages that are a word', ['languages'], 'az', /at languages: expected Array, found "az"$/],
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
    /at localLanguage: expected one of the languages \(en, az, ru\)/,
  ],
  [
    'an address of another kind',
    ['contacts', '0', 'source', 'url'],
    'javascript:1',
    /at contacts\.0\.source\.url: expected/,
  ],
  ['a language twice', ['languages', '1', 'code'], 'en', /at languages: expected each language once/],
  ['a day that is none', ['rule', 'since'], '2020-13-45', /at rule\.since: expected a day/],
  [
    'a first evidence base that leaves something out',
    ['evidence', '0', 'documents'],
    ['a'],
    /at evidence: expected a first base that lets everything count/,
  ],
  [
    'an evidence base of a metric that there is not',
    ['evidence', '2', 'metrics', '0'],
    'temperature',
    /at evidence\.2\.metrics\.0: expected \(?"area_cleared_cumulative"/,
  ],
  ['an evidence base twice', ['evidence', '2', 'id'], 'article', /at evidence: expected each evidence base once/],
  ['a featured district twice', ['featured', '1'], 'tartar', /at featured: expected each district once/],
  [
    'a break of a series that there is not',
    ['seriesBreaks', '0', 'series'],
    'rain',
    /at seriesBreaks\.0\.series: expected/,
  ],
  [
    'an operator called as every country calls all of them',
    ['operators', 'all'],
    { en: 'a', az: 'a', ru: 'a' },
    /at operators: expected codes of its own/,
  ],
  ['a vintage called unknown', ['vintages', '0', 'id'], 'unknown', /at vintages\.0\.id: expected an id of its own/],
  ['two letters for one', ['lookalikes', '0', 'meant'], 'ae', /at lookalikes\.0\.meant: expected one character/],
])('%s is refused with the file, the place, what was expected and what was found', (_, path, value, said) => {
  const read = () => parseFile('country.json', altered(path, value), countrySchema);
  expect(read).toThrow(said);
  expect(read).toThrow(/^country\.json: .*found/);
});

/** A module without its comments, which may give examples. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** Words by which somebody would know the country: its names, places, authority, days, documents and boundaries. */
const traces: readonly string[] = [
  country.id,
  ...Object.values(country.name),
  country.rule.authority,
  country.rule.since,
  ...country.vintages.map(({ id }) => id),
  ...country.evidence.flatMap(({ documents = [] }) => documents),
  ...readdirSync('geodata/districts').flatMap((file) => {
    const { id, name } = JSON.parse(readFileSync(`geodata/districts/${file}`, 'utf8')) as District;
    return [id, ...Object.values(name)];
  }),
];

test('no module under src or scripts names the country, a place, a day or a document of it', () => {
  const files = ['src', 'scripts', 'vite.config.ts', 'index.html'].flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true })
          .map((file) => `${path}/${file}`)
          .filter((file) => /\.(tsx?|mjs|css|html|webmanifest)$/.test(file)),
  );
  const words = new RegExp(`(?<![\\p{L}-])(?:${traces.join('|')})(?![\\p{L}-])`, 'iu');
  const iso = new RegExp(`(?<!\\p{L})${country.iso}(?!\\p{L})`, 'u');
  const found = files.flatMap((file) => {
    const code = codeOf(file);
    const trace = words.exec(code)?.[0] ?? iso.exec(code)?.[0];
    return trace === undefined ? [] : [`${file}: ${trace}`];
  });
  expect(found).toEqual([]);
});

const tiles = { address: 'ground/{z}/{x}/{y}.webp', size: 256, deepest: 17, credit: 'A survey of one’s own' };

test.each(['ground/{z}/{x}/{y}.webp', 'ground.pmtiles'])(
  'pictures of the ground may lie on the same site, such as %s',
  (address) => {
    const file = altered(['closeUpTiles'], { ...tiles, address });
    expect(() => parseFile('country.json', file, countrySchema)).not.toThrow();
  },
);

test.each([
  'https://tiles.example.org/{z}/{x}/{y}.png',
  '//tiles.example.org/{z}/{x}/{y}.png',
  '/{z}/{x}/{y}.png',
  'ground.tif',
])('pictures of the ground at another host, from its root or in another form, such as %s, are refused', (address) => {
  const file = altered(['closeUpTiles'], { ...tiles, address });
  expect(() => parseFile('country.json', file, countrySchema)).toThrow(
    /at closeUpTiles\.address: expected a path on this site/,
  );
});
