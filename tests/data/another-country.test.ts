import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { prepareCountry } from '../../scripts/data/geodata/country.ts';

/* The invented country, in a folder outside the repository, from nothing but what somebody wrote of it. */

const run = promisify(execFile);
const slow = 120_000;

let folder: string;

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
  folder = await mkdtemp(join(tmpdir(), 'nemora-'));
  for (const part of ['country.json', 'districts', 'datasets', 'boundaries', 'locales'])
    await cp(join('tests/country', part), join(folder, part), { recursive: true });
  expect(await refused('data/geodata')).toContain(`release them with npm run evidence -- release --country ${folder}`);
  await command('data/evidence', 'release', '--date', '1998-01-01');
  await command('data/geodata');
}, slow);

test('its languages become a type and a list of files: its own words where it brings them, the code’s where not', async () => {
  expect(await read('languages.ts')).toContain("export const languages = ['qaa', 'en'] as const;");
  const messages = await read('messages.ts');
  expect(messages).toContain("qaa: async () => (await import('./locales/qaa.ts')).qaa,");
  expect(messages).toContain("en: async () => (await import('#locales/en.ts')).en,");
});

test('its facts are those of its own records and boundaries', async () => {
  expect(JSON.parse(await read('facts.json'))).toMatchObject({
    years: ['1995', '1996'],
    start: [-30, 10, -28, 11],
    boundaries: { publisher: 'Square Survey', accuracyKm: 2, vintage: 'of-1990' },
    places: [],
  });
});

test('its layers name places in its languages, and nothing is drawn around it but its outline', async () => {
  const { features } = JSON.parse(await read('layers/districts.geojson'));
  expect(features).toMatchObject([{ id: 'corva', properties: { name: 'Κορωα', name_qaa: 'Κορωα', name_en: 'Corva' } }]);
  const basemap = JSON.parse(await read('layers/basemap.geojson'));
  expect(basemap.features).toMatchObject([{ id: 'nemora', properties: { kind: 'outline', name: 'Νεμορα' } }]);
  expect(basemap.attribution).toBe('Square Survey (CC0)');
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
  expect(await readdir(join(folder, 'fonts'))).toEqual(
    expect.arrayContaining(['noto-sans-greek.woff2', 'noto-sans-latin.woff2', 'files.ts', 'OFL.txt']),
  );
  const css = await read('fonts/fonts.css');
  expect(css).toMatch(/noto-sans-greek\.woff2[\s\S]*U\+3/);
  const widths = JSON.parse(await read('fonts/advances.json'));
  for (const letter of 'ΝεμοραΚορωα') expect(widths[400][letter], letter).toBeGreaterThan(0);
});

/** Does something while a file of the folder is another, or is not there. */
async function whileAltered(file: string, text: string | null, act: () => Promise<void>): Promise<void> {
  const before = await read(file);
  await (text === null ? rm(join(folder, file)) : writeFile(join(folder, file), text));
  try {
    await act();
  } finally {
    await writeFile(join(folder, file), before);
  }
}

test('a name that is missing in a language is refused before anything is built', async () => {
  const country = JSON.parse(await read('country.json'));
  await whileAltered('country.json', JSON.stringify({ ...country, name: { en: 'Nemora' } }), () =>
    expect(prepareCountry(folder)).rejects.toThrow(/^country\.json: at name: expected a text in qaa, found/),
  );
});

test('a language without words is refused with the file to write', async () => {
  await whileAltered('locales/qaa.ts', null, () =>
    expect(prepareCountry(folder)).rejects.toThrow(
      /^country\.json: at languages\.0\.code: expected a language that has a file of words, found "qaa"; write .*nemora-\w+\/locales\/qaa\.ts after src\/locales\/en\.ts/,
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
  const nameless = JSON.stringify({ ...JSON.parse(await read('districts/corva.json')), name: { en: 'Corva' } });
  await whileAltered('districts/corva.json', nameless, async () =>
    expect(await refused('data/geodata')).toMatch(
      new RegExp(
        `^districts/corva\\.json: at name\\.qaa: expected .*, found nothing\\nCorrect the file, then: npm run geodata -- --country ${folder}\\n$`,
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
