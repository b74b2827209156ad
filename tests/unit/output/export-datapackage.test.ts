import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import datapackage from 'datapackage';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../../../scripts/site/datapackage/build.ts';
import { jsonSchema } from '../../../scripts/site/datapackage/json-schema.ts';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { servedFiles } from '../../../src/output/export/served.ts';
import { takeEverything } from '../../../src/output/export/take.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

const geodata = new URL('../../../geodata/', import.meta.url);
const text = (path: string) => readFile(new URL(path, geodata), 'utf8');

let folder: string;
let atlas: Atlas;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-package-'));
  atlas = await committedAtlas();
  const layers = (await readdir(new URL('layers/', geodata))).sort();
  files = buildPackage(
    atlas,
    new Map(await Promise.all(layers.map(async (file) => [file, await text(`layers/${file}`)] as const))),
  );
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test('every file that the page links to is in the package, and holds what it is called by', () => {
  for (const file of servedFiles) expect(files.get(file)?.length, file).toBeGreaterThan(50);
  expect(files.get('figures.csv')).toMatch(/^id,metric,/);
  expect(JSON.parse(files.get('layers/districts.geojson') ?? '').features.length).toBeGreaterThan(0);
});

const load = () => datapackage.Package.load(join(folder, 'datapackage.json'), { strict: true });

test('the Frictionless library finds the package valid', async () => {
  const pack = await load();
  expect(pack.errors).toEqual([]);
  expect(pack.valid).toBe(true);
});

test('every row of every table fits its Table Schema, and every key is found', async () => {
  const pack = await load();
  const tables = pack.resources.filter(({ tabular }) => tabular);
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['figures', 'documents', 'districts']));
  for (const table of tables) {
    await table.read({ keyed: true });
    expect(await table.checkRelations(), table.name).toBe(true);
  }
});

test('the library reads the figures of the records, to the last decimal, and null where there is none', async () => {
  const rows = await (await load()).getResource('figures').read({ keyed: true });
  expect(rows.map(({ id }) => id)).toEqual(takeEverything(atlas).figures.map(({ id }) => id));
  for (const { id, quantity } of atlas.figures) {
    expect([id, rows.find((row) => row.id === id)?.value]).toEqual([id, quantity?.value ?? null]);
  }
});

test('every table and the package carry the warning and the licence', () => {
  expect(files.get('datapackage.json')).toContain('must not be used');
  for (const table of ['figures', 'documents', 'districts']) {
    const lines = (files.get(`${table}.csv`) ?? '').trimEnd().split('\r\n');
    for (const line of lines.slice(1)) expect(line).toMatch(/102.*MIT/);
  }
});

test('each resource and each schema that the package names is in it', () => {
  const { resources, schemas } = JSON.parse(files.get('datapackage.json') ?? '');
  const named = [...resources.map(({ path }: { readonly path: string }) => path), ...schemas];
  expect([...named, 'datapackage.json'].filter((path) => !files.has(path))).toEqual([]);
});

test.each([
  ['document', 'datasets'],
  ['district', 'districts'],
])('Ajv accepts the JSON Schema of a %s, and every file of geodata/%s by it', async (schema, of) => {
  const validate = compiled(`schemas/${schema}.schema.json`);
  for (const file of (await readdir(new URL(`${of}/`, geodata))).filter((name) => name.endsWith('.json'))) {
    validate(JSON.parse(await text(`${of}/${file}`)));
    expect(validate.errors, file).toBeNull();
  }
});

test('Ajv accepts atlas.json by its schema, and refuses it with a field too many', async () => {
  const validate = compiled('schemas/atlas.schema.json');
  const content = JSON.parse(await text('atlas.json'));
  validate(content);
  expect(validate.errors).toBeNull();
  expect(validate({ ...content, more: 1 })).toBe(false);
});

test('a schema of valibot that has no translation is refused', () => {
  expect(() => jsonSchema('A date', v.date())).toThrow('"date"');
});

function compiled(path: string) {
  return new Ajv({ formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ } }).compile(
    JSON.parse(files.get(path) ?? ''),
  );
}
