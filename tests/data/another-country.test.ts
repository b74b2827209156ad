import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { prepareCountry } from '../../scripts/data/geodata/country.ts';

/* A country of two districts whose folder lies outside the repository, from nothing but what somebody writes. */

const run = promisify(execFile);
const slow = 120_000;

const inEach = (el: string, en: string) => ({ el, en });
const country = {
  id: 'ruritania',
  iso: 'XR',
  languages: [
    { code: 'el', name: 'Ελληνικά' },
    { code: 'en', name: 'English' },
  ],
  localLanguage: 'el',
  name: inEach('Ρουριτανία', 'Ruritania'),
  phrases: {
    inCountry: inEach('στη Ρουριτανία', 'in Ruritania'),
    byDistrict: inEach('ανά περιφέρεια', 'by district of Ruritania'),
  },
  featured: ['strelsau'],
  yearOfLinks: '1894',
  rule: { since: '1890-01-01', highCasualties: 2, authority: 'Crown' },
  evidence: [{ id: 'all', name: inEach('Όλα', 'All'), says: inEach('όλα', 'all') }],
  vintages: [],
  seriesBreaks: [],
  operators: { crown: inEach('το Στέμμα', 'the Crown') },
  donors: {},
  topics: {},
  ground: {},
  currency: 'XXX',
  contacts: [{ number: '100', who: null, source: { title: 'A leaflet', url: 'https://example.org/leaflet' } }],
  letters: 'ΆΈ',
};

const district = (id: string, iso: string, name: object) => ({
  id,
  iso,
  kind: 'district',
  name,
  spellings: [],
  aliases: [],
  officialArea: null,
});

const square = (iso: string, west: number) => ({
  type: 'Feature',
  properties: { code: iso },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west + 1, 50],
        [west + 1, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
});

const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: [square('XR-S', 14), square('XR-Z', 15)],
});

const sources = {
  'districts.geojson': {
    title: 'Survey of the Crown',
    publisher: 'Crown Office',
    licence: 'CC0',
    vintage: '1894',
    accuracy: 'as surveyed, ±1 km',
    url: 'https://example.org/survey',
    accuracyKm: 1,
    sha256: createHash('sha256').update(boundaries).digest('hex'),
  },
};

const document = {
  id: 'gazette-1895',
  kind: 'report',
  title: 'Gazette',
  short: inEach('Εφημερίδα', 'Gazette'),
  language: 'en',
  channel: 'Crown',
  url: 'https://example.org/gazette',
  published: '1895-01-31',
  figures: [
    {
      id: 'G1',
      metric: 'area_cleared_flow',
      quantity: { value: 12, comparator: 'exact' },
      of: { operators: 'crown' },
      period: { from: '1894-01-01', to: '1894-12-31' },
      scope: { kind: 'district', district: 'zenda' },
      claimant: 'Crown',
      locator: {},
      confidence: 'high',
    },
  ],
};

const written: Readonly<Record<string, string>> = {
  'country.json': JSON.stringify(country),
  'districts/strelsau.json': JSON.stringify(district('strelsau', 'XR-S', inEach('Στρέλσαου', 'Strelsau'))),
  'districts/zenda.json': JSON.stringify(district('zenda', 'XR-Z', inEach('Ζέντα', 'Zenda'))),
  'datasets/gazette-1895.json': JSON.stringify(document),
  'boundaries/districts.geojson': boundaries,
  'boundaries/sources.json': JSON.stringify(sources),
  /* The words of the language, which the country brings itself. */
  'locales/el.ts': "export { en as el } from '#locales/en.ts';\n",
};

let folder: string;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const command = (script: string, ...more: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...more, '--country', folder]);

const refused = async (...parameters: Parameters<typeof command>) => {
  const failed = await command(...parameters).then(
    () => null,
    (error: { stderr: string }) => error.stderr,
  );
  return failed ?? 'it was not refused';
};

const read = (file: string) => readFile(join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruritania-'));
  await write(written);
  expect(await refused('data/geodata')).toContain(`release them with npm run evidence -- release --country ${folder}`);
  await command('data/evidence', 'release', '--date', '1895-02-01');
  await command('data/geodata');
}, slow);

test('its languages become a type and a list of files: its own words where it brings them, the code’s where not', async () => {
  expect(await read('languages.ts')).toContain("export const languages = ['el', 'en'] as const;");
  const messages = await read('messages.ts');
  expect(messages).toContain("import { el } from './locales/el.ts';");
  expect(messages).toContain("en: async () => (await import('#locales/en.ts')).en,");
});

test('its facts are those of its own records and boundaries', async () => {
  expect(JSON.parse(await read('facts.json'))).toMatchObject({
    years: ['1894'],
    start: [14, 50, 15, 51],
    boundaries: { publisher: 'Crown Office', accuracyKm: 1, vintage: 'unknown' },
    places: [],
  });
});

test('its layers name places in its languages, and nothing is drawn around it but its outline', async () => {
  const { features } = JSON.parse(await read('layers/districts.geojson'));
  expect(features).toMatchObject([{ id: 'zenda', properties: { name: 'Ζέντα', name_el: 'Ζέντα', name_en: 'Zenda' } }]);
  const basemap = JSON.parse(await read('layers/basemap.geojson'));
  expect(basemap.features).toMatchObject([{ id: 'ruritania', properties: { kind: 'outline', name: 'Ρουριτανία' } }]);
  expect(basemap.attribution).toBe('Crown Office (CC0)');
});

test('a second build changes no byte', { timeout: slow }, async () => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const texts = async () => Promise.all(files.map(read));
  const before = await texts();
  await command('data/geodata');
  expect(await texts()).toEqual(before);
});

test('its page’s font is cut to the letters of its own script', { timeout: slow }, async () => {
  expect(await refused('make/fonts')).toBe('it was not refused');
  expect((await readdir(join(folder, 'fonts'))).filter((file) => file.endsWith('.woff2'))).toEqual([
    'noto-sans-greek.woff2',
    'noto-sans-latin.woff2',
  ]);
  const css = await read('fonts/fonts.css');
  expect(css).toMatch(/noto-sans-greek\.woff2[\s\S]*U\+3/);
  const widths = JSON.parse(await read('fonts/advances.json'));
  for (const letter of 'ΡουριτανίαΖέντα') expect(widths[400][letter], letter).toBeGreaterThan(0);
});

/** Does something while a file of the folder is another, or is not there. */
async function whileAltered(file: string, text: string | null, act: () => Promise<void>): Promise<void> {
  const before = await read(file);
  await (text === null ? rm(join(folder, file)) : write({ [file]: text }));
  try {
    await act();
  } finally {
    await write({ [file]: before });
  }
}

test('a name that is missing in a language is refused before anything is built', async () => {
  await whileAltered('country.json', JSON.stringify({ ...country, name: { en: 'Ruritania' } }), () =>
    expect(prepareCountry(folder)).rejects.toThrow(/^country\.json: at name: expected a text in el, found/),
  );
});

test('a language without words is refused with the file to write', async () => {
  await whileAltered('locales/el.ts', null, () =>
    expect(prepareCountry(folder)).rejects.toThrow(
      /^country\.json: at languages\.0\.code: expected a language that has a file of words, found "el"; write .*ruritania-\w+\/locales\/el\.ts after src\/locales\/en\.ts/,
    ),
  );
});

test('a folder without country.json is refused with what to begin it from', async () => {
  await whileAltered('country.json', null, () =>
    expect(prepareCountry(folder)).rejects.toThrow(`${folder}: expected country.json, found none; begin it as`),
  );
});

test('a district whose name is missing in a language is refused with the command to go on with', {
  timeout: slow,
}, async () => {
  const nameless = JSON.stringify(district('zenda', 'XR-Z', { en: 'Zenda' }));
  await whileAltered('districts/zenda.json', nameless, async () =>
    expect(await refused('data/geodata')).toMatch(
      new RegExp(
        `^districts/zenda\\.json: at name\\.el: expected .*, found nothing\\nCorrect the file, then: npm run geodata -- --country ${folder}\\n$`,
      ),
    ),
  );
});

test('a file that is not built yet is refused with the command that builds it', { timeout: slow }, async () => {
  await whileAltered('messages.ts', null, async () =>
    expect(await refused('make/fonts')).toContain(
      `${folder}: expected messages.ts, found none; write it with npm run geodata -- --country ${folder}`,
    ),
  );
});
