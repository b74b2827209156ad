import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { scratch } from './scratch.ts';

/* The invented country's folder: the commands are the same for any, and three districts are soon built. */
const country = ['--country', 'tests/country'] as const;
const slow = 120_000;

let at: ReturnType<typeof scratch>;
/* As it stands before each recipe is followed: built, once for all. */
beforeAll(async () => {
  at = scratch();
  await at.npm('geodata', ...country);
  at.keep('tests/country');
}, slow);
afterEach(() => at.restore('tests/country'));
afterAll(() => at.clear());

const drent = {
  id: 'drent',
  iso: null,
  kind: 'district',
  name: { qaa: 'Δρεντ', en: 'Drent' },
  spellings: [],
  aliases: [],
  officialArea: null,
  note: { qaa: 'Νο σουρκε ηασ ιτσ σηαπε.', en: 'No source has its shape.' },
};
const asJson = (record: object) => `${JSON.stringify(record, null, 2)}\n`;

test('a district without a shape is one file, released and built', { timeout: slow }, async () => {
  at.write('tests/country/districts/drent.json', asJson(drent));
  const early = await at.npm('geodata', ...country);
  expect(early.done).toBe(false);
  expect(early.words).toContain('npm run evidence -- release');
  expect((await at.npm('evidence', 'release', ...country)).words).toContain('Next: npm run geodata');
  expect((await at.npm('geodata', ...country)).done).toBe(true);
  expect(at.touched()).toEqual(['tests/country/districts/drent.json']);
  const { districts, layers } = JSON.parse(at.read('tests/country/atlas.json'));
  expect(districts.map(({ id }: { readonly id: string }) => id)).toContain('drent');
  expect(JSON.stringify(layers)).not.toContain('drent');
});

test('a district with a shape is its file, its feature and the checksum of the boundaries', {
  timeout: slow,
}, async () => {
  at.write('tests/country/districts/drent.json', asJson({ ...drent, iso: 'XN-DR', note: undefined }));
  at.change('tests/country/boundaries/districts.geojson', (file) => ({
    ...file,
    features: [
      ...(file.features as object[]),
      {
        type: 'Feature',
        properties: { iso: 'XN-DR' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-28, 11],
              [-27, 11],
              [-27, 12],
              [-28, 12],
              [-28, 11],
            ],
          ],
        },
      },
    ],
  }));
  const sha256 = createHash('sha256').update(at.read('tests/country/boundaries/districts.geojson')).digest('hex');
  at.change('tests/country/boundaries/sources.json', (file) => ({
    ...file,
    'districts.geojson': { ...(file['districts.geojson'] as object), sha256 },
  }));
  expect((await at.npm('evidence', 'release', ...country)).done).toBe(true);
  const built = await at.npm('geodata', ...country);
  expect(built.words).not.toContain('expected');
  expect(at.touched()).toHaveLength(3);
  expect(at.read('tests/country/layers/districts.geojson')).toContain('"drent"');
});

test('a document with its figures is one file; a missing source of it is refused by name', {
  timeout: slow,
}, async () => {
  const document = {
    id: 'letter-1998',
    kind: 'news',
    title: 'A letter that never was',
    short: { qaa: 'Λεττερ', en: 'Letter' },
    language: 'en',
    channel: 'Letter',
    url: 'https://example.org/letter',
    published: '1998-01-02',
    figures: [
      {
        id: 'L1',
        metric: 'incident',
        quantity: { value: 1, comparator: 'exact' },
        of: { outcome: 'killed', killed: 1, injured: 0, devices: ['mine'] },
        period: { from: '1998-01-01', to: '1998-01-01' },
        scope: { kind: 'district', district: 'corva' },
        claimant: null,
        locator: {},
        confidence: 'high',
      },
    ],
  };
  const file = 'tests/country/datasets/letter-1998.json';
  at.write(file, asJson({ ...document, url: null }));
  const refused = await at.npm('geodata', ...country);
  expect(refused.done).toBe(false);
  expect(refused.words).toMatch(/datasets\/letter-1998\.json: .*expected an address.*found/);
  at.write(file, asJson(document));
  expect((await at.npm('evidence', 'check', ...country)).words).toContain('All that must hold, holds.');
  expect((await at.npm('evidence', 'release', ...country)).words).toContain('1 figure');
  expect((await at.npm('geodata', ...country)).done).toBe(true);
  expect(at.touched()).toEqual([file]);
  expect(at.read('tests/country/atlas.json')).toContain('"L1"');
});

test('a language is one file and its names: each that is missing is refused with its place', {
  timeout: slow,
}, async () => {
  const spoken = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('qaa' in value && 'en' in value) return { ...value, qab: (value as { readonly en: unknown }).en };
    if (Array.isArray(value)) return value.map(spoken);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoken(each)]));
  };
  at.change('tests/country/country.json', (file) => ({
    ...(spoken(file) as object),
    languages: [...(file.languages as object[]), { code: 'qab', name: 'Qab' }],
  }));
  const without = await at.npm('geodata', ...country);
  expect(without.done).toBe(false);
  expect(without.words).toMatch(/qab/);
  at.write('tests/country/locales/qab.ts', "export { en as qab } from '../../../src/locales/en.ts';\n");
  const unnamed = await at.npm('geodata', ...country);
  expect(unnamed.done).toBe(false);
  expect(unnamed.words).toMatch(/districts\/\w+\.json: at name\.qab: expected/);
  for (const id of ['alda', 'brenn', 'corva'])
    at.change(`tests/country/districts/${id}.json`, (file) => spoken(file) as object);
  expect((await at.npm('evidence', 'release', ...country)).done).toBe(true);
  expect((await at.npm('geodata', ...country)).done).toBe(true);
  expect(at.touched()).toHaveLength(5);
  expect(at.read('tests/country/languages.ts')).toContain("'qab'");
});
