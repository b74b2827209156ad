import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { shapeOf } from '../../../../src/hazards/check/shape/shape.ts';
import { fc } from '../../../property.ts';
import { polygon, square } from './hazard.ts';

const raw = (type: string, coordinates: unknown): Geometry => ({ type, coordinates }) as unknown as Geometry;
const codes = (geometry: Geometry | null) => shapeOf(geometry).problems.map(({ code, grade }) => `${code} ${grade}`);
const rules = (geometry: Geometry) => shapeOf(geometry).findings.map(({ rule, grade }) => `${rule} ${grade}`);
const closed: Position[] = [...square, [46, 40.1]];

test('what is in order is handed back uncopied and measured', () => {
  const geometry = polygon(square);
  const shaped = shapeOf(geometry);
  expect(shaped.geometry).toBe(geometry);
  expect(shaped.area).toBeCloseTo(946_730.88, 0);
  expect([shaped.problems, shaped.findings]).toEqual([[], []]);
});

test.each([
  ['null', null, 'check.null'],
  ['no corner', raw('Polygon', []), 'check.empty'],
  ['an empty ring', raw('Polygon', [[]]), 'check.empty'],
  ['two corners', polygon(square.slice(0, 2)), 'check.few-corners'],
  ['four equal corners', raw('Polygon', [[0, 0, 0, 0].map(() => [46, 40.1])]), 'check.few-corners'],
  ['NaN', polygon([...square, [Number.NaN, 40]]), 'check.no-number'],
  ['1e400', raw('Point', [Number.POSITIVE_INFINITY, 40]), 'check.no-number'],
  ['null in a position', raw('Point', [null, 40]), 'check.no-number'],
  ['a blank', raw('Point', ['', '40']), 'check.no-number'],
  ['metres', raw('Point', [585235.8, 4439335.5]), 'check.out-of-range'],
  ['1e308', raw('Point', [46, 1e308]), 'check.out-of-range'],
  ['no list', raw('LineString', 'here'), 'check.no-position'],
  ['an unknown kind', raw('Circle', [46, 40]), 'check.empty'],
])('%s is left out with its reason', (_, geometry, code) => {
  expect(codes(geometry)).toEqual([`${code} left-out`]);
  expect(shapeOf(geometry)).toMatchObject({ geometry: null, area: null });
});

test('a three-point ring is left out or closed, by its corners', () => {
  expect(
    codes(
      raw('Polygon', [
        [
          [46, 40],
          [46.01, 40],
          [46, 40],
        ],
      ]),
    ),
  ).toEqual(['check.few-corners left-out']);
  expect(
    rules(
      raw('Polygon', [
        [
          [46, 40],
          [46.01, 40],
          [46, 40],
        ],
      ]),
    ),
  ).toEqual(['few-vertices must']);
  const open = shapeOf(raw('Polygon', [square.slice(0, 3)]));
  expect(open.problems).toEqual([{ code: 'check.closed', grade: 'repaired', values: { count: 1 } }]);
  expect(open.geometry).toEqual(polygon(square.slice(0, 3)));
});

test('numbers written as text are read, with a comma too, and said', () => {
  const shaped = shapeOf(raw('Point', ['46,0045', ' 40.1012 ']));
  expect(shaped.geometry).toEqual({ type: 'Point', coordinates: [46.0045, 40.1012] });
  expect(shaped.problems).toEqual([{ code: 'check.text-numbers', grade: 'repaired', values: { count: 2 } }]);
});

test('a fourth value is noted, and heights are not part of the shape', () => {
  const shaped = shapeOf(
    raw('MultiPoint', [
      [46, 40, 1650, 4.9],
      [46.1, 40, 1650],
    ]),
  );
  expect(shaped.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [46, 40],
      [46.1, 40],
    ],
  });
  expect(shaped.problems).toEqual([{ code: 'check.fourth-values', grade: 'noted', values: { count: 1 } }]);
});

test('a ring that runs with the clock is turned without a word; a hole the other way', () => {
  const hole = [
    [46.002, 40.102],
    [46.004, 40.102],
    [46.004, 40.104],
    [46.002, 40.102],
  ];
  const shaped = shapeOf(raw('Polygon', [[...closed].reverse(), hole]));
  expect(shaped.geometry).toEqual({ type: 'Polygon', coordinates: [closed, [...hole].reverse()] });
  expect(shaped.problems).toEqual([]);
});

test('repeated points are kept and told', () => {
  const geometry = polygon(square.flatMap((corner) => [corner, corner]));
  const shaped = shapeOf(geometry);
  expect(shaped.geometry).toBe(geometry);
  expect(shaped.findings).toMatchObject([{ rule: 'duplicate-points', authority: 'geocheck', values: { count: 4 } }]);
  const many = Array.from({ length: 40 }, (_, at) => [46 + 0.01 * Math.cos(at / 6.4), 40 + 0.01 * Math.sin(at / 6.4)]);
  expect(rules(polygon(many))).toEqual([]);
  expect(rules(polygon([...many, ...many.slice(-2, -1), ...many.slice(-1)]))).toContain('duplicate-points must');
});

test('of a collection its areas are drawn, and what is not drawn is said', () => {
  const point: Geometry = { type: 'Point', coordinates: [46.005, 40.105] };
  const geometries = [point, null, polygon(square)] as unknown as Geometry[];
  const shaped = shapeOf({ type: 'GeometryCollection', geometries });
  expect(shaped.geometry).toEqual(polygon(square));
  const values = { drawn: 1, kind: 'areas', rest: 1, nulls: 1 };
  expect(shaped.problems).toEqual([{ code: 'check.collection', grade: 'repaired', values }]);
  expect(shapeOf({ type: 'GeometryCollection', geometries: [point] }).geometry).toEqual(point);
});

test('a bow-tie is repaired as its two halves, with its area before and after', () => {
  const [a, b, c, d] = square as [Position, Position, Position, Position];
  const shaped = shapeOf(polygon([a, c, b, d]));
  expect(shaped.geometry).toMatchObject({ type: 'MultiPolygon' });
  const [repaired] = shaped.problems;
  expect(repaired).toMatchObject({ code: 'check.untangled', grade: 'repaired', values: { parts: 2 } });
  expect(Number(repaired?.values?.before)).toBeLessThan(100);
  expect(repaired?.values?.after).toBe(473_365);
  expect(shaped.findings).toMatchObject([
    {
      rule: 'invalid',
      authority: 'geocheck',
      grade: 'must',
      values: { reason: 'crosses', lon: '46.005000', lat: '40.105000' },
    },
  ]);
});

test('a ring that encloses ground twice keeps all of it', () => {
  const star = [0, 1, 2, 3, 4].map((at) => [
    46 + Math.sin((at * 4 * Math.PI) / 5) / 100,
    40 + Math.cos((at * 4 * Math.PI) / 5) / 100,
  ]);
  const shaped = shapeOf(polygon(star));
  const middle = polygon(
    [0, 1, 2, 3, 4].map((at) => [
      46 - Math.sin((at * 2 * Math.PI) / 5) * 0.0038,
      40 - Math.cos((at * 2 * Math.PI) / 5) * 0.0038,
    ]),
  );
  expect(shaped.problems).toMatchObject([{ code: 'check.untangled' }]);
  expect(shaped.area).toBeGreaterThan(2.5 * (shapeOf(middle).area ?? 0));
});

test('a figure of eight through one corner becomes two areas; a hole drawn with the outer ring becomes a hole', () => {
  const eight = shapeOf(
    polygon([
      [46, 40],
      [46.01, 40],
      [46.005, 40.005],
      [46.01, 40.01],
      [46, 40.01],
      [46.005, 40.005],
    ]),
  );
  expect(eight.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
  const around: Position[] = [
    [46, 40],
    [46.03, 40],
    [46.03, 40.03],
    [46, 40.03],
    [46, 40],
    [46.01, 40.02],
    [46.02, 40.02],
    [46.02, 40.01],
  ];
  const inverted = shapeOf(polygon(around));
  expect(inverted.geometry).toMatchObject({ type: 'Polygon', coordinates: { length: 2 } });
});

test('a hole that lies elsewhere takes no ground away', () => {
  const hole = closed.map(([lon = 0, lat = 0]) => [lon + 1, lat]).reverse();
  const shaped = shapeOf(raw('Polygon', [closed, hole]));
  expect(shaped.geometry).toEqual(polygon(square));
  expect(shaped.problems).toEqual([{ code: 'check.stray-holes', grade: 'repaired', values: { count: 1 } }]);
});

test('holes that cross each other do not take the same ground away twice', () => {
  const hole = (by: number) =>
    [
      [46.002, 40.102],
      [46.002, 40.106],
      [46.006, 40.106],
      [46.006, 40.102],
      [46.002, 40.102],
    ].map(([lon = 0, lat = 0]) => [lon + by, lat + by]);
  const shaped = shapeOf(raw('Polygon', [closed, hole(0), hole(0.002)]));
  const one = shapeOf(raw('Polygon', [closed, hole(0)]));
  expect(shaped.area).toBeCloseTo(one.area ?? 0, 3);
  expect(shaped.problems).toMatchObject([{ code: 'check.untangled' }]);
});

test('a part that is no area is passed over and said; the others are drawn', () => {
  const shaped = shapeOf(
    raw('MultiPolygon', [
      [closed],
      [
        [
          [46, 40],
          [46, 40],
        ],
      ],
      [],
    ]),
  );
  expect(shaped.geometry).toEqual(polygon(square));
  expect(shaped.problems).toEqual([{ code: 'check.small-parts', grade: 'repaired', values: { count: 2 } }]);
});

test('a ring of too many corners to be repaired is drawn as it is written, and so is one whose edges lie on one another', () => {
  const zigzag = Array.from({ length: 1200 }, (_, at) => [46 + (at % 2) * 0.01, 40 + at * 1e-5]);
  const tangled = polygon([...zigzag, [46.02, 39.99], [46.005, 40.02]]);
  const shaped = shapeOf(tangled);
  expect(shaped.problems).toMatchObject([{ code: 'check.crossing', grade: 'noted' }]);
  expect(shaped.geometry).toMatchObject({ type: 'Polygon' });
  expect(rules(tangled)).toContain('invalid must');
});

test('an edge of more than 5,000 m is told, but for the one that closes the ring', () => {
  const long = polygon([
    [46, 40],
    [46.06, 40],
    [46.06, 40.001],
    [46, 40.001],
  ]);
  expect(shapeOf(long).findings).toMatchObject([
    { rule: 'long-edge', authority: 'geocheck', grade: 'advisory', values: { metres: 5111, limit: 5000 } },
  ]);
  const closing = polygon([
    [46, 40],
    [46.03, 39.99],
    [46.06, 40],
  ]);
  expect(rules(closing)).toEqual([]);
  expect(
    rules(
      polygon([
        [46, 40],
        [46.058, 40],
        [46.058, 40.001],
      ]),
    ),
  ).toEqual([]);
});

test('a polygon of more corners than are searched is drawn', () => {
  const circle = Array.from({ length: 200_010 }, (_, at) => [
    46 + 0.01 * Math.cos(at / 31834),
    40 + 0.01 * Math.sin(at / 31834),
  ]);
  const shaped = shapeOf(polygon(circle));
  expect(shaped.geometry).not.toBeNull();
  expect(shaped.problems).toMatchObject([{ code: 'check.too-many-corners', grade: 'noted' }]);
});

test('a polygon whose edges all lie near each other ends too', () => {
  const comb = Array.from({ length: 20_000 }, (_, at) => [46 + at * 1e-9, 40 + (at % 2)]);
  const shaped = shapeOf(polygon([...comb, [47, 41.5], [45.9, 41.5]]));
  expect(shaped.geometry).not.toBeNull();
});

test('a ring that crosses itself a hundred thousand times is drawn', () => {
  const chance = (at: number) => (Math.sin(at * 12.9898) * 43758.5453) % 0.01;
  const knot = Array.from({ length: 900 }, (_, at) => [46 + chance(at), 40 + chance(at + 0.5)]);
  const shaped = shapeOf(polygon(knot));
  expect(shaped.geometry).not.toBeNull();
  expect(shaped.problems).toMatchObject([{ code: 'check.crossing', grade: 'noted' }]);
});

test('whatever stands in a geometry, it is drawn with sound numbers or left out with a reason', () => {
  const number = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom<unknown>(null, '', '40,1', '1e400', [], {}, true, undefined),
  );
  const position = fc.array(number, { maxLength: 4 });
  const ring = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })) },
      position,
    ),
    { maxLength: 9 },
  );
  const coordinates = fc.oneof(
    position,
    ring,
    fc.array(ring, { maxLength: 3 }),
    fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 }),
    number,
  );
  const types = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'Nothing', 7];
  const one = fc.record({ type: fc.constantFrom<unknown>(...types), coordinates });
  const any = fc.oneof(
    one,
    fc.record({
      type: fc.constant('GeometryCollection'),
      geometries: fc.oneof(fc.array(fc.oneof(one, fc.constant(null))), number),
    }),
  );
  fc.assert(
    fc.property(any, (geometry) => {
      const { geometry: drawn, area, problems } = shapeOf(geometry as unknown as Geometry);
      expect(problems.some(({ grade }) => grade === 'left-out')).toBe(drawn === null);
      if (drawn === null) return;
      if (drawn.type === 'GeometryCollection') expect.fail('a collection is never drawn');
      const numbers = (drawn.coordinates as unknown[]).flat(4) as number[];
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers.every((value) => Number.isFinite(value) && Math.abs(value) <= 180)).toBe(true);
      expect(area === null || area >= 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
