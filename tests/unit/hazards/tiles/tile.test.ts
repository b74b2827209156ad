import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { most } from '../../../../src/hazards/tiles/schema.ts';
import { tile } from '../../../../src/hazards/tiles/tile.ts';
import { indexHazards, type TileIndex } from '../../../../src/hazards/tiles/tile-index.ts';
import { project } from '../../../../src/map/camera/mercator.ts';
import { fc } from '../../../property.ts';
import { hazardOf, randomHazards } from './drawn.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const country: Box = [44.8, 38.4, 50.4, 41.9];
const town: Box = [46, 40, 46.05, 40.04];

/** All features of a layer of the tiles of a zoom that a box touches, each with its tile; read by Mapbox's own reader. */
function drawn(
  index: TileIndex,
  layer: string,
  z: number,
  [west, south, east, north]: Box,
  shown: Uint8Array | null = null,
) {
  const [left, top] = project(west - 0.2, north + 0.2).map((place) => Math.floor(place * 2 ** z)) as [number, number];
  const [right, bottom] = project(east + 0.2, south - 0.2).map((place) => Math.floor(place * 2 ** z)) as [
    number,
    number,
  ];
  const all = [];
  for (let x = left; x <= right; x++)
    for (let y = top; y <= bottom; y++) {
      const found = new VectorTile(new PbfReader(tile(index, z, x, y, shown))).layers[layer];
      for (let k = 0; k < (found?.length ?? 0); k++) {
        const feature = found?.feature(k);
        if (feature) all.push({ feature, x, y, z });
      }
    }
  return all;
}

/** The records that a zoom shows: of each its number, and how many more are counted. */
function seen(index: TileIndex, z: number, box: Box, shown: Uint8Array | null = null) {
  const points = drawn(index, 'points', z, box, shown).map(({ feature }) => feature.properties.n as number);
  const counts = drawn(index, 'counts', z, box, shown).map(
    ({ feature }) => feature.properties as { count: number; m2: number; status: string },
  );
  return { points, counts, sum: points.length + counts.reduce((sum, { count }) => sum + count, 0) };
}

test('each record is seen once at each zoom, as itself or in a count', () => {
  const sets = [
    [randomHazards(4500, country, 1), country],
    [randomHazards(3600, town, 2), town],
  ] as const;
  for (const [hazards, box] of sets) {
    const index = indexHazards(hazards);
    for (const z of [3, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const { points, sum } = seen(index, z, box);
      expect(sum, `zoom ${z}`).toBe(hazards.length);
      expect(new Set(points).size).toBe(points.length);
    }
  }
});

test('from a place where records fit, every one is there as itself with what is known of it', () => {
  const hazards = randomHazards(300, country);
  const points = drawn(indexHazards(hazards), 'points', 6, country);
  const tags = new Map(points.map(({ feature }) => [feature.properties.n, feature.properties]));
  for (const { n, id, status, area, date } of hazards)
    expect(tags.get(n)).toEqual({ n, id, status, year: Number(date), ...(area !== null && { m2: Math.round(area) }) });
});

test('counts have the records and the m² of each status', () => {
  const hazards = randomHazards(most + 200, town);
  const { counts, points } = seen(indexHazards(hazards), 8, town);
  expect(points).toEqual([]);
  for (const status of ['confirmed', 'suspected', 'cleared', 'unknown']) {
    const own = hazards.filter((hazard) => hazard.status === status);
    const cells = counts.filter((cell) => cell.status === status);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    const m2 = own.reduce((sum, { area }) => sum + (area ?? 0), 0);
    expect(Math.abs(cells.reduce((sum, cell) => sum + cell.m2, 0) - m2)).toBeLessThan(cells.length);
  }
});

test('what is filtered away is neither drawn nor counted', () => {
  const hazards = randomHazards(most + 2000, town);
  const index = indexHazards(hazards);
  const shown = Uint8Array.from(hazards, ({ status }) => (status === 'cleared' ? 1 : 0));
  const wanted = hazards.filter(({ status }) => status === 'cleared');
  for (const z of [6, 10, 13]) {
    expect(seen(index, z, town, shown).sum).toBe(wanted.length);
    const areas = drawn(index, 'areas', z, town, shown).map(({ feature }) => feature.properties.status);
    expect(new Set(areas).size).toBeLessThan(2);
  }
  expect(tile(index, 6, 40, 24, new Uint8Array(hazards.length)).byteLength).toBe(0);
});

test('a shape of a pixel or more is drawn as itself where it lies, holes left open', () => {
  const geometry: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [46, 40.1],
        [46.01, 40.1],
        [46.01, 40.11],
        [46, 40.11],
        [46, 40.1],
      ],
      [
        [46.002, 40.102],
        [46.002, 40.104],
        [46.004, 40.104],
        [46.004, 40.102],
        [46.002, 40.102],
      ],
    ],
  };
  const index = indexHazards([hazardOf(0, geometry)]);
  const [found, ...others] = drawn(index, 'areas', 12, [46, 40.1, 46.01, 40.11]);
  expect(others).toEqual([]);
  const back = found?.feature.toGeoJSON(found.x, found.y, found.z).geometry;
  expect(back?.type).toBe('Polygon');
  const rings = back?.type === 'Polygon' ? back.coordinates : [];
  expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
  for (const [lon = 0, lat = 0] of geometry.coordinates[0] ?? [])
    expect(rings[0]?.some(([a = 0, b = 0]) => Math.abs(a - lon) < 2e-5 && Math.abs(b - lat) < 2e-5)).toBe(true);
});

test('the pieces of a shape in four tiles have the area of the whole', () => {
  const corner = [45, 40.979898069620134] as const;
  const ring = [
    [-0.1, -0.1],
    [0.1, -0.1],
    [0.1, 0.1],
    [-0.1, 0.1],
    [-0.1, -0.1],
  ].map(([x = 0, y = 0]) => [corner[0] + x, corner[1] + y]);
  const index = indexHazards([hazardOf(0, { type: 'Polygon', coordinates: [ring] })]);
  const pieces = drawn(index, 'areas', 9, [44.9, 40.8, 45.1, 41.1]);
  const size = ({ x, y }: { x: number; y: number }) => ({
    x: Math.min(4096, Math.max(0, x)),
    y: Math.min(4096, Math.max(0, y)),
  });
  const area = pieces.reduce((sum, { feature }) => {
    const points = (feature.loadGeometry()[0] ?? []).map(size);
    return (
      sum + points.reduce((part, a, k) => part + (a.x * (points[k + 1] ?? a).y - a.y * (points[k + 1] ?? a).x) / 2, 0)
    );
  }, 0);
  const [west, north] = project(44.9, corner[1] + 0.1);
  const [east, south] = project(45.1, corner[1] - 0.1);
  const whole = (east - west) * (south - north) * (4096 * 2 ** 9) ** 2;
  expect(area / whole).toBeCloseTo(1, 2);
});

test('an area smaller than a pixel is a point inside it, and a sliver the line that it looks like', () => {
  const small = hazardOf(0, {
    type: 'Polygon',
    coordinates: [
      [
        [46, 40],
        [46.0002, 40],
        [46.0001, 40.0002],
        [46, 40],
      ],
    ],
  });
  const sliver = hazardOf(1, {
    type: 'Polygon',
    coordinates: [
      [
        [46, 40.2],
        [46.2, 40.2],
        [46.2, 40.200001],
        [46, 40.2],
      ],
    ],
  });
  const index = indexHazards([small, sliver]);
  const areas = drawn(index, 'areas', 6, [46, 40, 46.2, 40.2]);
  expect(areas.map(({ feature }) => [feature.properties.n, feature.type])).toEqual([[1, 2]]);
  expect(seen(index, 6, [46, 40, 46.2, 40.2]).points).toEqual([0, 1]);
});

test('a hundred thousand copies in one place are one count, and their tiles stay small', () => {
  const [{ geometry } = hazardOf(0, { type: 'Point', coordinates: [46, 40] })] = randomHazards(1, town);
  const index = indexHazards(Array.from({ length: 100_000 }, (_, n) => hazardOf(n, geometry)));
  for (const z of [5, 12, 16]) {
    const [x, y] = index.points.subarray(0, 2).map((place) => Math.floor(place * 2 ** z));
    const bytes = tile(index, z, x ?? 0, y ?? 0);
    const { counts } = new VectorTile(new PbfReader(bytes)).layers;
    expect(counts?.length).toBe(1);
    expect(counts?.feature(0).properties.count).toBe(100_000);
    expect(bytes.byteLength).toBeLessThan(500_000);
  }
});

test('any geometry of any place gives tiles that can be read, with each record in one of them', () => {
  const number = (min: number, max: number) =>
    fc.integer({ min: 0, max: 1e6 }).map((part) => min + (part / 1e6) * (max - min));
  const position = fc.tuple(number(-180, 180), number(-90, 90)).map((pair) => [...pair]);
  const line = fc.array(position, { minLength: 2, maxLength: 8 });
  const ring = fc.array(position, { minLength: 3, maxLength: 8 }).map((open) => [...open, open[0] ?? []]);
  const single: fc.Arbitrary<Geometry> = fc.oneof(
    position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
    line.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
    line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
    fc.array(ring, { minLength: 1, maxLength: 3 }).map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
    fc
      .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
  );
  const geometry = fc.oneof(
    single,
    fc
      .array(single, { minLength: 1, maxLength: 3 })
      .map((geometries): Geometry => ({ type: 'GeometryCollection', geometries })),
  );
  fc.assert(
    fc.property(fc.array(geometry, { minLength: 1, maxLength: 6 }), (geometries) => {
      const index = indexHazards(geometries.map((each, n) => hazardOf(n, each)));
      const found: number[] = [];
      for (let x = 0; x < 8; x++)
        for (let y = 0; y < 8; y++) {
          const { layers } = new VectorTile(new PbfReader(tile(index, 3, x, y)));
          for (let k = 0; k < (layers.points?.length ?? 0); k++)
            found.push(layers.points?.feature(k).properties.n as number);
          for (let k = 0; k < (layers.areas?.length ?? 0); k++) {
            const places = layers.areas?.feature(k).loadGeometry().flat() ?? [];
            for (const place of places)
              expect(Math.max(Math.abs(place.x - 2048), Math.abs(place.y - 2048))).toBeLessThanOrEqual(2048 + 64);
          }
        }
      expect(found.sort((a, b) => a - b)).toEqual(geometries.map((_, n) => n));
    }),
    { numRuns: 60 },
  );
});

test('the same records give the same bytes', () => {
  const hazards = randomHazards(400, town);
  const bytes = () => Buffer.from(tile(indexHazards(hazards), 9, 321, 192)).toString('base64');
  expect(bytes()).toBe(bytes());
});
