import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { downloadSchema } from '../../../scripts/site/datapackage/row-schema.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { districtTable } from '../../../src/output/export/districts.ts';
import { documentTable } from '../../../src/output/export/documents.ts';
import { figureTable } from '../../../src/output/export/figures.ts';
import { figuresCsv, figuresCsvForExcel } from '../../../src/output/export/figures-csv.ts';
import { exporters } from '../../../src/output/export/index.ts';
import { json } from '../../../src/output/export/json.ts';
import { searchTable } from '../../../src/output/export/searches.ts';
import { type Taken, takeEverything, takeView } from '../../../src/output/export/take.ts';
import { xlsx } from '../../../src/output/export/xlsx.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, committedAtlas } from '../fixtures/atlas.ts';
import { context, hostile, joint, unknown } from '../fixtures/taking.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** The CSV as the parser of exceljs (fast-csv) reads it: names, hashtags, and rows by name. */
async function parsed(text: string): Promise<{ readonly hashtags: readonly string[]; readonly rows: Rows }> {
  const sheet = await new Excel.Workbook().csv.read(Readable.from([text]), { map: (value: unknown) => value });
  const lines: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    lines.push((row.values as unknown[]).slice(1).map((value) => String(value ?? '')));
  });
  const [names = [], hashtags = [], ...rows] = lines;
  return {
    hashtags,
    rows: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))),
  };
}

async function workbookOf(taken: Taken): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(await (await xlsx(taken, context)).arrayBuffer());
  return workbook;
}

function sheetOf(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined)
    throw new Error(`expected a sheet "${name}", found ${workbook.worksheets.map((s) => s.name)}`);
  return sheet;
}

function textsOf(row: Excel.Row): readonly string[] {
  return (row.values as string[]).slice(1);
}

/** The rows of a sheet below its two heads, by name. */
function rowsOf(workbook: Excel.Workbook, name: string): readonly Readonly<Record<string, Excel.CellValue>>[] {
  const sheet = sheetOf(workbook, name);
  const names = textsOf(sheet.getRow(1));
  return Array.from({ length: sheet.rowCount - 2 }, (_, index) =>
    Object.fromEntries(names.map((head, column) => [head, sheet.getRow(index + 3).getCell(column + 1).value])),
  );
}

await loadLanguages();
const small = takeEverything(atlasWith(hostile, joint, unknown));

test('CSV has the figures of the records, to the last decimal', async () => {
  const atlas = await committedAtlas();
  const taken = takeEverything(atlas);
  const { rows } = await parsed(figuresCsv(taken, context));
  expect(rows.map(({ id }) => id)).toEqual(taken.figures.map(({ id }) => id));
  for (const { id, quantity } of atlas.figures) {
    const row = rows.find((each) => each.id === id);
    expect([id, row?.value, row?.comparator]).toEqual([id, String(quantity?.value ?? ''), quantity?.comparator ?? '']);
  }
});

test.each(['ru', 'az', 'en'] as const)(
  'CSV for Excel, opened where numbers are written as in %s, has the numbers of the records and no dates',
  async (language) => {
    const taken = takeEverything(await committedAtlas());
    const text = figuresCsvForExcel(taken, { ...context, language });
    const comma = language !== 'en';
    expect(text.startsWith('\uFEFFid')).toBe(true);
    const sheet = await new Excel.Workbook().csv.read(Readable.from([text]), {
      map: (value: unknown) => value,
      parserOptions: { delimiter: comma ? ';' : ',' },
    });
    const lines: unknown[][] = [];
    sheet.eachRow((row) => {
      lines.push((row.values as unknown[]).slice(1));
    });
    const [names = [], ...rows] = lines;
    const at = names.indexOf('value');
    expect(rows).toHaveLength(taken.figures.length);
    expect(rows.some((row) => /\d[,.]\d/.test(String(row[at] ?? '')))).toBe(true);
    for (const [index, { id, quantity }] of taken.figures.entries()) {
      const cell = String(rows[index]?.[at] ?? '');
      if (comma) expect([id, cell]).not.toEqual([id, expect.stringContaining('.')]);
      const value = cell === '' ? null : Number(comma ? cell.replace(',', '.') : cell);
      expect([id, value]).toEqual([id, quantity?.value ?? null]);
    }
  },
);

test('XLSX comes before CSV, for it is read alike everywhere', () => {
  expect(exporters.filter(({ kind }) => kind === 'data').map(({ id }) => id)).toEqual([
    'xlsx',
    'csv-excel',
    'csv',
    'geojson',
    'json',
  ]);
});

test('XLSX has the figures of the records, as numbers', async () => {
  const atlas = await committedAtlas();
  const rows = rowsOf(await workbookOf(takeEverything(atlas)), 'Figures');
  for (const { id, quantity } of atlas.figures) {
    expect([id, rows.find((row) => row.id === id)?.value]).toEqual([id, quantity?.value ?? null]);
  }
});

test('JSON has the figures of the records and fits its published schema', async () => {
  const atlas = await committedAtlas();
  const taken = takeEverything(atlas);
  const content = JSON.parse(json(taken, context));
  for (const { id, quantity } of atlas.figures) {
    const row = content.figures.find((each: { readonly id: string }) => each.id === id);
    expect([id, row.value]).toEqual([id, quantity?.value ?? null]);
  }
  const schema = downloadSchema({
    figures: figureTable(taken, 'en'),
    documents: documentTable(taken.documents, 'en'),
    districts: districtTable(taken.districts),
    searches: searchTable(taken.searches, 'en'),
  });
  const validate = new Ajv().compile(schema);
  validate(content);
  expect(validate.errors).toBeNull();
});

test('a joint figure is one row that names all its districts', async () => {
  const { rows } = await parsed(figuresCsv(small, context));
  const found = rows.filter(({ id }) => id === 'JOINT');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    scope: 'joint',
    districts: 'kalbajar|lachin|tartar',
    district_names: 'Kalbajar|Lachin|Tartar',
    value: '3166.25',
    low: '3166.25',
    high: '',
  });
  expect(rowsOf(await workbookOf(small), 'Figures').filter(({ id }) => id === 'JOINT')).toHaveLength(1);
});

test('what is not reported is empty or null, never 0', async () => {
  const nothing = { value: '', low: '', high: '', of_killed: '', of_injured: '' };
  expect((await parsed(figuresCsv(small, context))).rows.find(({ id }) => id === 'UNKNOWN')).toMatchObject(nothing);
  const cells = rowsOf(await workbookOf(small), 'Figures').find(({ id }) => id === 'UNKNOWN');
  expect(cells).toMatchObject({ value: null, low: null, high: null });
  const row = JSON.parse(json(small, context)).figures.find((each: { readonly id: string }) => each.id === 'UNKNOWN');
  expect(row).toMatchObject({ value: null, low: null, high: null, of_killed: null });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])(
  'no spreadsheet calculates %j from a record',
  async (claimant) => {
    const taken = takeEverything(atlasWith({ ...hostile, claimant }));
    const { rows } = await parsed(figuresCsv(taken, context));
    expect(rows[0]?.claimant).toBe(`'${claimant}`);
    const sheet = sheetOf(await workbookOf(taken), 'Figures');
    const column = textsOf(sheet.getRow(1)).indexOf('claimant') + 1;
    expect(sheet.getRow(3).getCell(column).type).toBe(Excel.ValueType.String);
  },
);

test('quotes, lines, commas and letters of any script survive', async () => {
  const { rows } = await parsed(figuresCsv(small, context));
  expect(rows[0]?.note).toBe(`'${hostile.note?.en}`);
  expect(rows[0]?.place).toBe(`'${hostile.place}`);
  const cells = rowsOf(await workbookOf(small), 'Figures')[0];
  expect(String(cells?.note).replaceAll('\r\n', '\n')).toBe(hostile.note?.en.replaceAll('\r\n', '\n'));
  expect(cells?.claimant).toBe(hostile.claimant);
  expect(JSON.parse(json(small, context)).figures[0].note).toBe(hostile.note?.en);
});

test('CSV is UTF-8 with a byte order mark, its lines end in CRLF, and every line has as many cells', () => {
  const text = figuresCsv(takeEverything(atlasWith(joint, unknown)), context);
  expect(text.startsWith('\uFEFFid,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

/** The hashtags of HXL 1.1 that say what a column is; no validator of HXL is in the registry. */
const hashtags =
  /^#(access|activity|adm[1-5]|affected|beneficiary|capacity|cause|channel|contact|country|crisis|currency|date|delivery|description|event|frequency|geo|group|impact|indicator|inneed|item|loc|meta|modality|need|operations|org|output|population|priority|reached|region|respondee|sector|service|severity|status|subsector|targeted|value)(\+[a-z][a-z0-9_]*)*$/;

test('every column has its own hashtag of HXL 1.1', async () => {
  const workbook = await workbookOf(small);
  const rows = [
    (await parsed(figuresCsv(small, context))).hashtags,
    ...['Figures', 'Documents', 'Districts', 'Searches'].map((name) => textsOf(sheetOf(workbook, name).getRow(2))),
  ];
  for (const row of rows) {
    expect(row.filter((tag) => !hashtags.test(tag))).toEqual([]);
    expect(new Set(row).size).toBe(row.length);
  }
});

test('every row of CSV carries warning, licence, version and day', async () => {
  const { rows } = await parsed(figuresCsv(small, context));
  for (const row of rows) {
    expect(row.warning).toContain('102');
    expect(row.licence).toContain('MIT');
    expect(row).toMatchObject({ atlas_version: '00000001', made: '2026-11-24', atlas_link: context.link });
  }
});

test('a view without a figure still carries the warning', async () => {
  const atlas = atlasWith(joint);
  const taken = takeView(atlas, scene(atlas, { ...defaultView, evidence: 'official' }));
  const { rows } = await parsed(figuresCsv(taken, context));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ id: '', value: '' });
  expect(rows[0]?.warning).toContain('102');
});

test('XLSX and JSON say what they are: version, day, licence, sources and the whole warning', async () => {
  const sheet = sheetOf(await workbookOf(small), 'About');
  const lines = sheet.getSheetValues().map((row) => String((row as unknown[] | undefined)?.slice(1)));
  const { metadata } = JSON.parse(json(small, context));
  for (const said of [metadata.warning, metadata.licence, metadata.version, metadata.made, 'A yearly report'])
    expect(
      lines.some((text) => text.includes(said)),
      said,
    ).toBe(true);
  expect(metadata.sources).toContainEqual(expect.objectContaining({ title: 'A yearly report' }));
  expect(metadata.warning).toContain('must not be used');
});
