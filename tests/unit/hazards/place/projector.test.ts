import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projector } from '../../../../src/hazards/place/projector.ts';

const folder = 'tests/hazards/fixtures/place';
type Place = readonly [number, number];
type Positions = Readonly<
  Record<string, readonly ({ readonly xy: Place; readonly own: Place } & Record<string, Place>)[]>
>;
const positions = JSON.parse(readFileSync(`${folder}/positions.json`, 'utf8')) as Positions;
const first = (code: number) => positions[code]?.[0] ?? { xy: [0, 0] as const, own: [0, 0] as const };

/** In metres. */
const apart = (a: readonly number[] | null | undefined, [lon, lat]: Place) =>
  Math.hypot(((a?.[0] ?? 0) - lon) * 111_320 * Math.cos((lat * Math.PI) / 180), ((a?.[1] ?? 0) - lat) * 111_030);

describe('every system lies where GDAL says', () => {
  test.each(Object.keys(positions))('EPSG:%s', (code) => {
    const to = projector(`EPSG:${code}`, false);
    const by = to?.system.shift?.code;
    for (const { xy, own, ...places } of positions[code] ?? []) {
      expect(
        apart(to?.at(...xy), by === undefined ? own : (places[by] ?? [0, 0])),
        'by the same transformation',
      ).toBeLessThan(0.001);
      expect(apart(to?.at(...xy), own), 'by what GDAL chooses itself').toBeLessThan(6);
    }
  });

  test.each(['4284', '28408', '28409', '2499', '2532'])(
    'EPSG:%s by the other transformation that EPSG has here',
    (code) => {
      const to = projector(`EPSG:${code}@1808`, false);
      for (const { xy, ...places } of positions[code] ?? []) {
        expect(apart(to?.at(...xy), places[1808] ?? [0, 0])).toBeLessThan(0.001);
      }
    },
  );

  test('with northing first', () => {
    const [x, y] = first(28408).xy;
    expect(projector('EPSG:28408', true)?.at(y, x)).toEqual(projector('EPSG:28408', false)?.at(x, y));
  });

  test('in a row, in place', () => {
    const { xy, own } = first(32638);
    const flat = new Float64Array([...xy, Number.NaN, 4439335, 1e308, 1e308, ...xy]);
    expect(projector('EPSG:32638', false)?.all(flat)).toBe(2);
    expect(apart([...flat.slice(0, 2)], own)).toBeLessThan(0.001);
    expect([...flat.slice(2, 6)]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(apart([...flat.slice(6)], own)).toBeLessThan(0.001);
  });
});

describe('what is no place is none', () => {
  test.each([
    ['EPSG:32638', Number.NaN, 4439335],
    ['EPSG:32638', 1e308, 4439335],
    ['EPSG:32638', Number.POSITIVE_INFINITY, 0],
    ['EPSG:28408', 585235, 4439335],
    ['EPSG:4326', 46, 91],
    ['EPSG:4326', 585235, 40],
    ['EPSG:4326', -190, 40],
    ['EPSG:3857', 1e308, 1e308],
  ])('%s %d %d', (key, x, y) => {
    expect(projector(key, false)?.at(x, y)).toBeNull();
  });

  test('a system that is none', () => {
    expect(projector('EPSG:2263', false)).toBeNull();
    expect(projector('EPSG:28408@1', false)).toBeNull();
    expect(projector('constructor', false)).toBeNull();
  });
});

test('longitudes that are counted to 360° lie in the western half', () => {
  expect(projector('EPSG:4326', false)?.at(301.5, -51.75)).toEqual([-58.5, -51.75]);
});
