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
  expect(said.join('\n')).toContain('“mgrs” was taken out, since it says again where the points lie');
  expect(judge(layer, 1000)).toEqual([expect.stringContaining('no column says who says so')]);
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
