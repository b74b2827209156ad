import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromSerial } from '../../../../src/hazards/read/table/serial.ts';
import { codes, offered, part, read } from '../../../hazards/drop.ts';
import { inZones } from '../../../zones.ts';

const cell = (at: string, value: string | number, more = '') =>
  typeof value === 'number'
    ? `<c r="${at}" ${more}><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const day = 's="1"';

interface Book {
  readonly sheets: Readonly<Record<string, readonly string[]>>;
  readonly hidden?: readonly string[];
  readonly since1904?: boolean;
}

function workbook({ sheets, hidden = [], since1904 = false }: Book) {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="rId${at}" ${hidden.includes(name) ? 'state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => `<Relationship Id="rId${at}" Target="/xl/worksheets/sheet${at}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst><si><r><t>shared </t></r><r><t>text_x000D_</t></r><rPh><t>no</t></rPh></si></sst>',
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet><sheetData>${sheets[name]?.join('')}</sheetData></worksheet>`,
      ]),
    ),
  };
  return [
    part('book.xlsx', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))),
  ];
}

const heads = row(1, cell('A1', 'id'), cell('B1', 'day'));

describe('days', () => {
  test.each([
    [false, 45044, '2023-04-28'],
    [true, 43582, '2023-04-28'],
    [false, 45044.5, '2023-04-28T12:00:00'],
    [false, 1, '1900-01-01'],
    [false, 61, '1900-03-01'],
  ])('since 1904 %s: %d is %s', async (since1904, serial, text) => {
    const rows = await read(
      workbook({ since1904, sheets: { a: [heads, row(2, cell('A2', '007'), cell('B2', serial, day))] } }),
    );
    expect(rows.map(({ properties }) => properties)).toEqual([{ id: '007', day: text }]);
  });

  test('are told by the format, whatever it says in quotes; text stays as it is written', async () => {
    const rows = await read(
      workbook({
        sheets: {
          a: [
            heads,
            row(2, cell('A2', 45044, 's="2"'), cell('B2', '28.04.2023')),
            row(3, cell('A3', 45044, 's="3"'), cell('B3', 2023)),
          ],
        },
      }),
    );
    expect(rows.map(({ properties }) => Object.values(properties))).toEqual([
      [45044, '28.04.2023'],
      ['2023-04-28', 2023],
    ]);
  });

  test('do not move with the time zone', () => {
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Baku'];
    expect(inZones(zones, 'src/hazards/read/table/serial.ts', 'it.fromSerial(45044, false)')).toEqual(
      zones.map(() => '2023-04-28'),
    );
  });

  test('a number that is no day stays a number', () => {
    expect([
      fromSerial(-1, false),
      fromSerial(3e6, false),
      fromSerial(Number.NaN, false),
      fromSerial(0.5, false),
    ]).toEqual([null, null, null, '12:00:00']);
  });
});

test('titles above the heads are passed over, rows keep their numbers, blank ones are none', async () => {
  const rows = await read(
    workbook({
      sheets: {
        a: [
          row(1, cell('A1', 'Register of hazardous areas')),
          row(3, cell('A3', 'id'), cell('B3', 'lat'), cell('C3', 'lon')),
          row(4, cell('A4', 'AZ-1'), cell('B4', 40.1), cell('C4', 46)),
          row(5),
          row(7, cell('A7', 'AZ-2'), cell('C7', 46)),
        ],
      },
    }),
    { shape: { kind: 'point', lat: 'lat', lon: 'lon' } },
  );
  expect(rows.map((each) => [each.row, each.geometry !== null, codes(each)])).toEqual([
    [4, true, []],
    [7, false, ['left-out read.position.missing']],
  ]);
});

test('sheets are layers; a hidden one is offered unticked, an empty one not at all', async () => {
  const filled = [heads, row(2, cell('A2', 'x'))];
  const { layers } = await offered(
    workbook({ sheets: { Areas: filled, Codes: filled, Empty: [] }, hidden: ['Codes'] }),
  );
  expect(layers.map(({ name, wanted }) => [name, wanted])).toEqual([
    ['Areas', true],
    ['Codes', false],
  ]);
});

test('an error of the workbook is an empty cell that is named; shared and marked text is whole', async () => {
  const sheet = [
    heads,
    row(2, '<c r="A2" t="s"><v>0</v></c>', '<c r="B2" t="e"><v>#N/A</v></c>'),
    row(3, '<c r="B3" t="b"><v>1</v></c>'),
  ];
  const rows = await read(workbook({ sheets: { a: sheet } }));
  expect(rows.map(({ properties }) => properties)).toEqual([
    { id: 'shared text\r', day: null },
    { id: null, day: true },
  ]);
  expect(rows[0]?.problems).toEqual([
    { code: 'read.xlsx.error', grade: 'noted', values: { column: 'day', error: '#N/A' } },
  ]);
});

test('an old workbook, and a document that is none, are refused by name', async () => {
  const old = part('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  const document = part('a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }));
  const refused = [...(await offered([old])).refused, ...(await offered([document])).refused];
  expect(refused.map(({ name, code }) => [name, code])).toEqual([
    ['a.xls', 'read.xls'],
    ['a.docx', 'read.office'],
  ]);
});
