import { describe, expect, test } from 'vitest';
import { understand } from '../../../../src/hazards/place/declared/understand.ts';
import { insideOf } from '../../../../src/hazards/place/inside.ts';
import { mixedOrder, placements, placesAsked } from '../../../../src/hazards/place/placements.ts';
import { districts } from '../country.ts';

const inside = insideOf(districts);

const degrees = [
  [46.0, 40.1],
  [46.01, 40.1],
  [46.01, 40.11],
  [46.0, 40.11],
] as const;
/** The same corners by GDAL. */
const utm = [
  [585235.8, 4439335.5],
  [586088.2, 4439345.1],
  [586075.6, 4440455.1],
  [585223.3, 4440445.4],
] as const;
const mercator = [
  [5120696.6, 4880484.7],
  [5121809.8, 4881940.1],
] as const;
const swap = (sample: readonly (readonly [number, number])[]) => sample.map(([x, y]) => [y, x] as const);

test('a place lies in its district, or in none', () => {
  expect(inside.districtAt(46, 40.1)).toBe('kalbajar');
  expect(inside.districtAt(40.1, 46)).toBeNull();
  expect(inside.districtAt(0, 0)).toBeNull();
});

describe('where coordinates would lie, best first', () => {
  test('degrees of which nothing is declared', () => {
    const ways = placements(degrees, null, inside);
    expect(ways[0]).toMatchObject({
      system: 'EPSG:4326',
      swapped: false,
      inside: 4,
      of: 4,
      districts: [{ id: 'kalbajar', count: 4 }],
      transformation: null,
    });
    expect(ways[0]?.centre?.[0]).toBeCloseTo(46, 1);
    expect(placesAsked(ways, null)).toEqual([]);
  });

  test('latitude first: all lie outside, exchanged all lie in Kalbajar; nothing is exchanged without a yes', () => {
    const ways = placements(swap(degrees), understand({ text: 'CRS84' }), inside);
    expect(ways[0]).toMatchObject({
      system: 'EPSG:4326',
      swapped: true,
      inside: 4,
      districts: [{ id: 'kalbajar', count: 4 }],
    });
    expect(ways.find(({ system, swapped }) => system === 'EPSG:4326' && !swapped)).toMatchObject({ inside: 0 });
    expect(placesAsked(ways, understand({ text: 'CRS84' }))).toEqual(['swapped']);
    expect(placesAsked(placements(swap(degrees), null, inside), null)).toEqual(['swapped']);
  });

  test('metres that are declared', () => {
    const declared = understand({ text: 'urn:ogc:def:crs:EPSG::32638' });
    const ways = placements(utm, declared, inside);
    expect(ways[0]).toMatchObject({
      system: 'EPSG:32638',
      swapped: false,
      inside: 4,
      districts: [{ id: 'kalbajar', count: 4 }],
    });
    expect(placesAsked(ways, declared)).toEqual([]);
  });

  test('metres of which nothing is declared may be of several zones: asked', () => {
    const ways = placements(utm, null, inside);
    expect(ways[0]).toMatchObject({ system: 'EPSG:32638', swapped: false, inside: 4 });
    expect(ways.map(({ system }) => system)).toContain('EPSG:2498');
    expect(placesAsked(ways, null)).toEqual(['system']);
  });

  test('a declaration that lies: WGS 84 is said, and the numbers are those of UTM 38N', () => {
    const declared = understand({ text: 'EPSG:4326' });
    const ways = placements(utm, declared, inside);
    expect(ways[0]).toMatchObject({ system: 'EPSG:32638', inside: 4 });
    expect(ways.find(({ system }) => system === 'EPSG:4326')).toMatchObject({ inside: 0, centre: null });
    expect(placesAsked(ways, declared)).toEqual(['system']);
  });

  test('Web Mercator, and a zone with its digit, can be nothing else', () => {
    const ways = placements(mercator, null, inside);
    expect(ways[0]).toMatchObject({ system: 'EPSG:3857', swapped: false, inside: 2 });
    expect(placesAsked(ways, null)).toEqual([]);
    const zoned = placements([[8585374.7, 4441202.37]], null, inside);
    expect(zoned[0]).toMatchObject({
      system: 'EPSG:28408',
      swapped: false,
      inside: 1,
      transformation: { name: 'EPSG:15865', accuracy: 4.5 },
    });
    expect(placesAsked(zoned, null)).toEqual([]);
  });

  test('the other transformation that EPSG has here is offered beside the usual one', () => {
    const ways = placements([[8585374.7, 4441202.37]], understand({ text: 'EPSG:28408' }), inside);
    expect(ways.slice(0, 2)).toMatchObject([
      { system: 'EPSG:28408', transformation: { name: 'EPSG:15865', accuracy: 4.5 } },
      { system: 'EPSG:28408@1808', transformation: { name: 'EPSG:1808', accuracy: 5 } },
    ]);
  });

  test('another datum that cannot be told from the declared one is not offered; where none is declared it is', () => {
    const systems = (claim: string | null) =>
      placements(degrees, claim === null ? null : understand({ text: claim }), inside).map(({ system }) => system);
    expect(systems('CRS84')).toEqual(['EPSG:4326']);
    expect(systems('EPSG:4284')).toEqual(['EPSG:4284', 'EPSG:4284@1808']);
    expect(systems(null)).toEqual(['EPSG:4326', 'EPSG:4284', 'EPSG:4284@1808', 'EPSG:4200']);
  });

  test('northing first, as Soviet maps are read', () => {
    const ways = placements([[4441202.37, 8585374.7]], understand({ text: 'EPSG:28408' }), inside);
    expect(ways[0]).toMatchObject({ system: 'EPSG:28408', swapped: true, inside: 1 });
  });

  test('what is declared and cannot be read is asked, with what it may be', () => {
    const declared = understand({ text: 'EPSG:2263' });
    const ways = placements(utm, declared, inside);
    expect(ways[0]).toMatchObject({ system: 'EPSG:32638', inside: 4 });
    expect(placesAsked(ways, declared)).toEqual(['system']);
  });

  test('what lies nowhere is shown as it is declared', () => {
    const declared = understand({ text: 'EPSG:4326' });
    const ways = placements([[2.35, 48.85]], declared, inside);
    expect(ways).toHaveLength(1);
    expect(ways[0]).toMatchObject({ system: 'EPSG:4326', inside: 0, of: 1, centre: [2.35, 48.85] });
    expect(placesAsked(ways, declared)).toEqual(['system']);
    expect(placements([[2.35, 48.85]], null, inside)).toEqual([]);
  });

  test('a file of two orders is noticed', () => {
    const half = [...degrees, ...swap(degrees)];
    expect(mixedOrder(half, 'EPSG:4326', inside)).toBe(4);
    expect(mixedOrder(degrees, 'EPSG:4326', inside)).toBe(0);
    expect(mixedOrder(swap(degrees), 'EPSG:4326', inside)).toBe(0);
  });

  test('a large file is looked at evenly', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      at < 5000 ? ([46, 40.1] as const) : ([46.5, 39.6] as const),
    );
    const [way] = placements(many, null, inside);
    expect(way?.of).toBeLessThanOrEqual(400);
    expect(way?.districts).toHaveLength(2);
  });
});
