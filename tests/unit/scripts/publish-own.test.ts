import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { clean, collected } from '../../../scripts/site/publish/own/clean.ts';
import { judge, type Layer } from '../../../scripts/site/publish/own/judge.ts';
import type { Properties } from '../../../src/hazards/record/row.ts';

const layerOf = (source: string | undefined, ...rows: readonly (readonly [Geometry | null, Properties])[]): Layer => ({
  name: 'survey',
  source,
  placed: rows.map(([geometry, properties], at) => ({
    row: { row: at + 2, geometry, properties, problems: [] },
    geometry,
  })),
});
const point = (...coordinates: [number, number]): Geometry => ({ type: 'Point', coordinates });

const survey = layerOf(
  undefined,
  [
    point(46.0045123, 40.1012345),
    {
      id: '1',
      Respondent_Name: 'Elçin Məmmədov',
      lat: '40,1012345',
      lon: '46,0045123',
      mgrs: '38T NK 85618 39476',
      where: 'POINT(46.0045123 40.1012345)',
      depth: 0.4,
    },
  ],
  [
    point(46.0145123, 40.1112345),
    {
      id: '2',
      Respondent_Name: 'Sevil Əliyeva',
      lat: '40,1112345',
      lon: '46,0145123',
      mgrs: null,
      where: null,
      depth: 2,
    },
  ],
);

test('what the public would see is told by column, never by value', () => {
  const told = judge(survey, 100);
  expect(told).toEqual([
    expect.stringContaining('“Respondent_Name” holds names of persons'),
    expect.stringContaining('2 points are given more finely than 100 m'),
    expect.stringContaining('“mgrs” has places in its text (1 of 2 rows)'),
    expect.stringContaining('“where” has places in its text (1 of 2 rows)'),
    expect.stringContaining('no column says who says so'),
  ]);
  expect(told.join()).not.toMatch(/Elçin|46\.00/);
});

test('rows without a source are counted', () => {
  const layer = layerOf('source', [null, { source: 'ANAMA' }], [null, { source: null }]);
  expect(judge(layer, 100)).toEqual(['survey: 1 of 2 rows name no source in “source”.']);
});

test('what is cleaned holds neither the person nor the fine place, in no column; and is said', () => {
  const { layer, said } = clean(survey, { strip: ['personal'], metres: 1000 });
  expect(collected(layer).features).toEqual([
    { type: 'Feature', properties: { id: '1', depth: 0.4 }, geometry: point(46.005, 40.105) },
    { type: 'Feature', properties: { id: '2', depth: 2 }, geometry: point(46.015, 40.115) },
  ]);
  expect(said).toHaveLength(6);
  expect(said.join('\n')).toContain('“mgrs” was taken out, since it says where things lie');
  expect(judge(layer, 1000)).toEqual([expect.stringContaining('no column says who says so')]);
});

test('columns that say in metres of a grid where points lie go with the fine place', () => {
  const layer = layerOf('source', [
    point(46, 40.1),
    { Easting: '585235.2', Northing: 4_439_335, gk_x: 8_585_374.7, gk_y: 4_441_202.4, size: 120_500, source: 'ANAMA' },
  ]);
  expect(Object.keys(clean(layer, { strip: [], metres: 1000 }).layer.placed[0]?.row.properties ?? {})).toEqual([
    'size',
    'source',
  ]);
});

test.each([
  'mərmi 40.10123, 46.00451 nöqtəsində',
  'N 40°06\'04.4" E 46°00\'16.2"',
  '38T NK 85618 39476 yaxınlığında',
  'ev: 40,1012345; 46,0045123',
  'X=8585374 Y=4441202',
  '40 06 04.4 N 46 00 16.2 E',
  'enlik 40.101, uzunluq 46.004',
  'широта 40,10123 долгота 46,00451',
  'https://maps.google.com/?q=40.10123%2C46.00451',
  '8HF5X2Q3+4V',
])('a place in a remark is told and taken out, beside an area and of a row without a shape: %s', (note) => {
  const rows = [{ note, source: 'ANAMA' }, ...Array.from({ length: 9 }, () => ({ note: 'yol', source: 'ANAMA' }))];
  const layer = layerOf('source', ...rows.map((properties) => [null, properties] as const));
  expect(judge(layer, 100)).toEqual([expect.stringContaining('“note” has places in its text (1 of 10 rows)')]);
  expect(judge(clean(layer, { strip: [], metres: 100 }).layer, 100)).toEqual([]);
});

test.each([
  'POLYGON((46.00451 40.10123, 46.10451 40.10123, 46.10451 40.20123, 46.00451 40.20123, 46.00451 40.10123))',
  'POLYGON ((46.00451 40.10123,46.10451 40.10123,46.10451 40.20123,46.00451 40.20123,46.00451 40.10123))',
  '12.3456 ha, 2024-05-01',
  'PMN-2 1.25, OZM-72 0.5',
  '10:30-12:45, 2023-04-28',
])('what is no place of its own stays: %s', (note) => {
  expect(judge(layerOf('source', [null, { note, source: 'ANAMA' }]), 100)).toEqual([]);
});

test('areas stay where they are, and a column that is none is refused by the columns that are', () => {
  const area: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [46.00451, 40.1],
        [46.1, 40.1],
        [46.1, 40.2],
        [46.00451, 40.1],
      ],
    ],
  };
  const layer = layerOf('source', [area, { source: 'ANAMA' }]);
  expect(clean(layer, { strip: [], metres: 1000 })).toEqual({ layer, said: [] });
  expect(() => clean(layer, { strip: ['Sourc'], metres: null })).toThrow(
    'expected the column “Sourc”, found only source',
  );
});
