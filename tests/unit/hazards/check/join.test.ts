import { readdirSync, readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { joinTo } from '../../../../src/hazards/check/join/join.ts';
import { areaOf } from '../../../../src/hazards/check/measure/area.ts';
import type { Districts } from '../../../../src/hazards/record/desk.ts';
import { polygon, square, squareAt } from './hazard.ts';

/** Three districts side by side, of a tenth of a degree, the middle one with a hole that is nobody's. */
const box = (west: number, extra: readonly Position[][] = []): Polygon => ({
  type: 'Polygon',
  coordinates: [
    polygon([
      [west, 40],
      [west + 0.1, 40],
      [west + 0.1, 40.1],
      [west, 40.1],
    ]).coordinates[0] ?? [],
    ...extra,
  ],
});
const hole: Position[] = [
  [46.14, 40.04],
  [46.14, 40.06],
  [46.16, 40.06],
  [46.16, 40.04],
  [46.14, 40.04],
];
const districts = (accuracy = 0): Districts => ({
  type: 'FeatureCollection',
  accuracy,
  features: [
    { type: 'Feature', properties: { id: 'west' }, geometry: box(46) },
    { type: 'Feature', properties: { id: 'middle' }, geometry: box(46.1, [hole]) },
    { type: 'Feature', properties: { id: 'east' }, geometry: box(46.2) },
  ],
});
const at = (lon: number, lat: number) => polygon(square.map(([x = 0, y = 0]) => [x - 46 + lon, y - 40.1 + lat]));
const lie = (geometry: Polygon | MultiPolygon, accuracy = 0) => joinTo(districts(accuracy))(geometry, areaOf(geometry));

/** The atlas's own: a file of most districts, and one each of those that it began with. */
const atlas: Districts = {
  type: 'FeatureCollection',
  features: readdirSync('geodata/layers')
    .filter((file) => file !== 'basemap.geojson')
    .flatMap((file) => {
      const read = JSON.parse(readFileSync(`geodata/layers/${file}`, 'utf8')) as
        | Districts
        | Districts['features'][number];
      return 'features' in read ? read.features : [read];
    }),
};

test('an area within a district lies there whole', () => {
  const geometry = at(46.05, 40.05);
  expect(lie(geometry)).toEqual({ parts: [{ district: 'west', m2: areaOf(geometry) }], unsure: false });
});

test('an area on a line is told in parts that sum to its own', () => {
  const geometry = at(46.0975, 40.05);
  const { parts } = lie(geometry);
  expect(parts.map(({ district }) => district)).toEqual(['west', 'middle']);
  const area = areaOf(geometry) ?? 0;
  expect(parts[0]?.m2).toBeCloseTo(area / 4, -2);
  expect(parts.reduce((sum, { m2 }) => sum + m2, 0)).toBeCloseTo(area, 6);
});

test('what reaches beyond all districts, or into a hole, is told as lying in none', () => {
  expect(lie(at(45.995, 40.05)).parts.map(({ district }) => district)).toEqual(['west', null]);
  expect(lie(at(46.145, 40.045)).parts.map(({ district }) => district)).toEqual([null]);
  expect(lie(at(46.135, 40.045)).parts.map(({ district }) => district)).toEqual(['middle', null]);
});

test('a neighbour whose line an area only touches has no part of it', () => {
  expect(lie(at(46.09, 40.05)).parts.map(({ district }) => district)).toEqual(['west']);
});

test('an area of several polygons lies in the districts of all', () => {
  const coordinates = [at(46.05, 40.05).coordinates, at(46.25, 40.05).coordinates];
  expect(lie({ type: 'MultiPolygon', coordinates }).parts.map(({ district }) => district)).toEqual(['west', 'east']);
});

test('a point lies in one district, a line in those of its corners, and neither has square metres', () => {
  const join = joinTo(districts());
  expect(join({ type: 'Point', coordinates: [46.25, 40.05] }, null).parts).toEqual([{ district: 'east', m2: 0 }]);
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [46.05, 40.05],
      [46.25, 40.05],
    ],
  };
  expect(join(line, null).parts.map(({ district }) => district)).toEqual(['west', 'east']);
  expect(join({ type: 'Point', coordinates: [47, 40.05] }, null).parts).toEqual([{ district: null, m2: 0 }]);
});

test('within the lines’ accuracy the district is open, beyond it is sure', () => {
  const near = (metres: number) =>
    joinTo(districts(5000))({ type: 'Point', coordinates: [46 - metres / 85_180, 40.05] }, null);
  expect(near(4900).unsure).toBe(true);
  expect(near(5100).unsure).toBe(false);
  expect(lie(at(46.05, 40.05), 1000).unsure).toBe(false);
  expect(lie(at(46.05, 40.05), 5000).unsure).toBe(true);
});

test('the test polygon lies in Kalbajar, by the atlas’s own districts', () => {
  const geometry = squareAt(0);
  expect(joinTo(atlas)(geometry, areaOf(geometry)).parts.map(({ district }) => district)).toEqual(['kalbajar']);
});

test('the parts of areas spread over the country sum to them', () => {
  const join = joinTo(atlas);
  let crossing = 0;
  for (let n = 0; n < 400; n++) {
    const corners = Array.from({ length: 7 }, (_, k) => {
      const [angle, reach] = [(2 * Math.PI * k) / 7, k % 2 === 0 ? 0.05 : 0.02];
      return [
        46 + (n % 20) * 0.1 + reach * Math.cos(angle),
        39.3 + Math.floor(n / 20) * 0.06 + reach * Math.sin(angle),
      ];
    });
    const geometry = polygon(corners);
    const area = areaOf(geometry) ?? 0;
    const { parts } = join(geometry, area);
    if (parts.length > 1) crossing++;
    expect(Math.abs(parts.reduce((sum, { m2 }) => sum + m2, 0) - area)).toBeLessThan(area * 1e-6);
  }
  expect(crossing).toBeGreaterThan(50);
});

test('what is told of a whole cell without a line is what each place in it is told alone', () => {
  const ground = districts(2000);
  const together = joinTo(ground);
  for (let x = 45.9; x < 46.4; x += 0.027)
    for (let y = 39.95; y < 40.16; y += 0.019) {
      const small = at(x, y);
      expect(together(small, areaOf(small)), `${x} ${y}`).toEqual(joinTo(ground)(small, areaOf(small)));
    }
});
