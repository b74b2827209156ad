import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/hazards/read/limits.ts';
import type { Shape } from '../../../../src/hazards/record/decisions.ts';
import { codes, offered, part, read } from '../../../hazards/drop.ts';

const utf16 = (text: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
const latLon: Shape = { kind: 'point', lat: 'lat', lon: 'lon' };
const at = async (text: string | Uint8Array, shape: Shape, encoding: string | null = null) =>
  (await read([part('a.csv', text)], { shape, encoding })).map(({ geometry }) =>
    geometry && 'coordinates' in geometry ? geometry.coordinates : null,
  );

describe('tables as spreadsheets write them', () => {
  test('decimal commas between semicolons are never cut at the comma', async () => {
    const rows = await read([part('a.csv', 'id;lat;lon;area\n1;40,1012;46,0045;1.234,5\n')], { shape: latLon });
    expect(rows).toMatchObject([
      { row: 2, geometry: { coordinates: [46.0045, 40.1012] }, properties: { area: '1.234,5' } },
    ]);
  });

  test.each([
    ['a first line that names the delimiter', 'sep=;\nlat;lon\n40,1;46,0\n'],
    ['tabs in UTF-16', utf16('lat\tlon\r\n40,1\t46,0\r\n')],
    ['line ends of old machines', 'lat;lon\r40,1;46,0\r'],
    ['titles above the heads', 'Hazardous areas\n\nlat;lon;id;status\n40,1;46,0;1;CHA\n'],
  ])('%s', async (_, text) => {
    expect(await at(text, latLon)).toEqual([[46, 40.1]]);
  });

  test('heads in Cyrillic of one byte a letter are guessed and said to be a guess', async () => {
    const bytes = new Uint8Array([
      0xd8, 0xe8, 0xf0, 0xee, 0xf2, 0xe0, 0x3b, 0xc4, 0xee, 0xeb, 0xe3, 0xee, 0xf2, 0xe0, 0x0a, 0x34, 0x30, 0x3b, 0x34,
      0x36, 0x0a,
    ]);
    const { layers } = await offered([part('a.csv', bytes)]);
    expect(layers[0]?.encoding).toEqual({ name: 'windows-1251', sure: false });
    expect(await at(bytes, { kind: 'point', lat: 'Широта', lon: 'Долгота' })).toEqual([[46, 40]]);
  });

  test('another character set than the guessed one can be asked for', async () => {
    const bytes = new Uint8Array(
      Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from([0xde, 0x75, 0xfe, 0x61]), Buffer.from('\n')]),
    );
    const [row] = await read([part('a.csv', bytes)], { encoding: 'windows-1254' });
    expect(row?.properties.name).toBe('Şuşa');
  });

  test('a position in one cell, ids and a line break in quotes', async () => {
    const text = 'id,place,note\n007,"40.1012, 46.0045","two\nlines"\n1E5,"40.2, 46.1",\n';
    const rows = await read([part('a.csv', text)], { shape: { kind: 'position', column: 'place' } });
    expect(rows).toMatchObject([
      { row: 2, geometry: { coordinates: [46.0045, 40.1012] }, properties: { id: '007', note: 'two\nlines' } },
      { row: 4, geometry: { coordinates: [46.1, 40.2] }, properties: { id: '1E5', note: null } },
    ]);
  });

  test('a row without its latitude is listed by its line; blank rows at the end are nothing', async () => {
    const rows = await read([part('a.csv', 'id,lat,lon\n1,40.1,46\n2,,46\n3,40.1,46\n,,\n\n')], { shape: latLon });
    expect(rows.map((row) => [row.row, codes(row)])).toEqual([
      [2, []],
      [3, ['left-out read.position.missing']],
      [4, []],
    ]);
  });

  test('the tags of HXL stand with the heads and are no record', async () => {
    const rows = await read([part('a.csv', 'Latitude,Longitude,Figure\n#geo+lat,#geo+lon,#value\n40.1,46.0,12\n')]);
    expect(rows.map(({ row, properties }) => [row, properties])).toEqual([
      [3, { 'Latitude #geo+lat': '40.1', 'Longitude #geo+lon': '46.0', 'Figure #value': '12' }],
    ]);
  });

  test('columns of one name, or of none, have names of their own', async () => {
    const [row] = await read([part('a.csv', 'lat,lat,,x\n1,2,3,4\n')]);
    expect(row?.properties).toEqual({ lat: '1', 'lat (2)': '2', C: '3', x: '4' });
  });

  test('a table without heads has the names of a spreadsheet', async () => {
    expect(await at('46.1,40.1\n46.2,40.2\n', { kind: 'point', lon: 'A', lat: 'B' })).toEqual([
      [46.1, 40.1],
      [46.2, 40.2],
    ]);
  });
});

describe('quotation marks that are wrong', () => {
  test('one that is never closed costs its line', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => `${n},40.1,46.0,${n === 5 ? '"open' : 'x'}`);
    const rows = await read([part('a.csv', `id,lat,lon,note\n${lines.join('\n')}\n`)], { shape: latLon });
    expect(rows).toHaveLength(3000);
    expect(rows.filter(({ geometry }) => geometry === null).map((row) => [row.row, codes(row)])).toEqual([
      [7, ['left-out read.csv.quote']],
    ]);
  });

  test('one that is closed where the next begins costs the lines that it joins, by their numbers', async () => {
    const rows = await read([part('a.csv', 'id,lat,lon,note\n1,40,46,"a\n2,40,46,"b"\n3,40,46,c\n')], {
      shape: latLon,
    });
    expect(rows.map((row) => [row.row, row.problems[0]?.code, row.problems[0]?.values])).toEqual([
      [2, 'read.csv.astray', { from: 2, to: 3 }],
      [4, undefined, undefined],
    ]);
  });

  test('a cell too many is noted, the rest of the row kept', async () => {
    const [row] = await read([part('a.csv', 'id,lat\n1,40,46\n')]);
    expect([row?.properties, codes(row)]).toEqual([{ id: '1', lat: '40' }, ['noted read.table.wide']]);
  });
});

describe('shapes in a cell', () => {
  const wkt = (cell: string) => at(`id|wkt\n1|${cell}\n`, { kind: 'wkt', column: 'wkt' });
  const ring = [
    [46, 40.1],
    [46.01, 40.1],
    [46.01, 40.11],
    [46, 40.1],
  ];

  test.each([
    ['POLYGON((46 40.1,46.01 40.1,46.01 40.11,46 40.1))', [ring]],
    ['SRID=4326;POLYGON ((46 40.1, 46.01 40.1, 46.01 40.11, 46 40.1))', [ring]],
    [
      'multipolygon z (((46 40.1 5,46.01 40.1 5,46.01 40.11 5,46 40.1 5)))',
      [[ring.map((position) => [...position, 5])]],
    ],
    ['POINTZ(46 40.1 1650)', [46, 40.1, 1650]],
    ['0101000020E61000000000000000004740CDCCCCCCCC0C4440', [46, 40.1]],
  ])('%s', async (cell, coordinates) => {
    expect(await wkt(cell)).toEqual([coordinates]);
  });

  test.each([
    ['POLYGON((46,0045 40,1012, 46,01 40,1))', 'read.wkt.broken'],
    ['POLYGON((46 40.1,46.01 40.1', 'read.wkt.broken'],
    ['CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))', 'read.geometry.type'],
    ['POLYGON EMPTY', 'read.geometry.empty'],
    ['somewhere', 'read.wkt.broken'],
  ])('%s is left out with its reason', async (cell, code) => {
    const [row] = await read([part('a.csv', `id|wkt\n1|${cell}\n`)], { shape: { kind: 'wkt', column: 'wkt' } });
    expect([row?.geometry, codes(row)]).toEqual([null, [`left-out ${code}`]]);
  });

  test('the system that the cells name is that of the layer', async () => {
    const { layers } = await offered([
      part('a.csv', 'id|wkt\n1|SRID=32638;POINT(585235 4439335)\n2|SRID=32638;POINT(1 2)\n'),
    ]);
    expect(layers[0]?.claim).toEqual({ text: 'EPSG:32638' });
  });

  test('points of a form are read latitude first, with the worst of their accuracies', async () => {
    const cell = '40.10 46.00 1650.0 4.9;40.10 46.01 1650.0 4.9; 40.11 46.01 0.0 0.0;40.10 46.00 1650.0 6.5; ;';
    const [row] = await read([part('a.csv', `form/id|form/area\n1|${cell}\n`)], {
      shape: { kind: 'cell', column: 'form/area' },
    });
    expect(row).toMatchObject({ geometry: { type: 'Polygon', coordinates: [ring] }, accuracy: 6.5, problems: [] });
  });

  test.each([
    ['40.1 46 0 3;40.1 46 0 3;40.1 46 0 3;40.1 46 0 3', 'Point', ['repaired read.cell.one']],
    ['40.1 46 0 0;40.2 46 0 0', 'LineString', []],
    ['40.1 46;40.2', undefined, ['left-out read.cell.broken']],
    ['{"type":"Point","coordinates":[46,40.1]}', 'Point', []],
  ])('%s', async (cell, type, problems) => {
    const [row] = await read([part('a.csv', `id|cell\n1|${cell}\n`)], { shape: { kind: 'cell', column: 'cell' } });
    expect([row?.geometry?.type, codes(row)]).toEqual([type, problems]);
  });
});

describe('one corner a row', () => {
  const shape: Shape = { kind: 'vertices', group: ['localid', 'shape_id'], order: 'pointno', lon: 'lon', lat: 'lat' };
  const text = [
    'localid;shape_id;pointno;lat;lon;status',
    'A;1;10;40,11;46,00;CHA',
    'A;1;1;40,10;46,00;CHA',
    'B;1;1;40,2;46,2;SHA',
    'A;1;2;40,10;46,01;CHA',
    'C;1;1;40,2;46,2;SHA',
    'C;1;2;north;46,2;SHA',
    ';;1;40,2;46,2;SHA',
  ].join('\n');

  test('corners are grouped, ordered as numbers and closed; a record that lacks one is left out with its rows', async () => {
    const rows = await read([part('a.csv', text)], { shape });
    expect(
      rows.map((row) => [
        row.row,
        row.geometry && 'coordinates' in row.geometry ? row.geometry.coordinates : null,
        codes(row),
      ]),
    ).toEqual([
      [
        2,
        [
          [
            [46, 40.1],
            [46.01, 40.1],
            [46, 40.11],
            [46, 40.1],
          ],
        ],
        [],
      ],
      [4, [46.2, 40.2], ['noted read.vertices.one']],
      [6, null, ['left-out read.vertices.broken']],
      [8, null, ['left-out read.vertices.group']],
    ]);
    expect(rows[0]?.properties).toEqual({ localid: 'A', shape_id: '1', status: 'CHA' });
    expect(rows[2]?.problems[0]?.values).toEqual({ rows: '7' });
  });
});

test('positions in two cells may be in any notation', async () => {
  expect(await at(`lat;lon\n"40°06'00""N";"46°00'00""E"\n585235,8;4439335,5\n`, latLon)).toEqual([
    [46, 40.1],
    [4439335.5, 585235.8],
  ]);
});

test('more columns than are read are refused', async () => {
  const { refused } = await offered([part('a.csv', `${'a,'.repeat(limits.columns + 5)}b\n1\n`)]);
  expect(refused).toMatchObject([{ code: 'read.columns', values: { limit: limits.columns } }]);
});
