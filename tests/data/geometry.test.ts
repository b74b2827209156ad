import { expect, test } from 'vitest';
import { toShapes } from '../../scripts/data/geodata/boundaries.ts';
import {
  adjacency,
  fiveDecimals,
  noGaps,
  noOverlaps,
  rightHanded,
  validGeometry,
} from '../../scripts/data/geodata/checks.ts';
import { dissolve, outlineRings } from '../../scripts/data/geodata/edges.ts';
import { contains, type Polygon, rightHand, roundPolygons, type Shape } from '../../scripts/data/geodata/geometry.ts';
import { innerPoints } from '../../scripts/data/geodata/labels.ts';
import { readRecords } from '../../scripts/data/geodata/read.ts';
import { ownBoundaries } from '../../scripts/data/geodata/sources.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';

/** A counter-clockwise rectangle from the south-west to the north-east corner, in degrees. */
function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

async function committedShapes(): Promise<Shape[]> {
  const districts = await readRecords('geodata/districts', districtSchema);
  return toShapes((await ownBoundaries('geodata', districts)).matches);
}

test('the committed boundaries are valid, right-handed and rounded', async () => {
  const shapes = await committedShapes();
  expect(validGeometry(shapes)).toEqual([]);
  expect(rightHanded(shapes)).toEqual([]);
  expect(fiveDecimals(shapes)).toEqual([]);
});

test('a ring that is not closed is refused', () => {
  const open: Polygon = [rectangle(46, 40, 47, 41)[0]?.slice(0, 4) ?? []];
  expect(validGeometry([{ id: 'tartar', polygons: [open] }])).toEqual([
    'tartar: expected a closed ring, found one from 46,40 to 46,41',
  ]);
});

test('a ring that crosses itself is refused', () => {
  const bow: Polygon = [
    [
      [46, 40],
      [47, 41],
      [47, 40],
      [46, 41],
      [46, 40],
    ],
  ];
  expect(validGeometry([{ id: 'tartar', polygons: [bow] }])).toEqual([
    'tartar: expected no ring that crosses itself, found one at 46.5,40.5',
  ]);
});

test('coordinates in metres are refused', () => {
  expect(validGeometry([{ id: 'tartar', polygons: [rectangle(500_000, 40, 500_001, 41)] }])).toEqual([
    'tartar: expected degrees of longitude and latitude, found 500000,40',
  ]);
});

test('a ring of two positions is refused', () => {
  const line: Polygon = [
    [
      [46, 40],
      [46, 40],
    ],
  ];
  expect(validGeometry([{ id: 'tartar', polygons: [line] }])).toEqual([
    'tartar: expected rings of four positions or more, found 2',
  ]);
});

test('a district without a polygon is refused', () => {
  expect(validGeometry([{ id: 'tartar', polygons: [] }])).toEqual(['tartar: expected a shape, found none']);
});

test('no two committed districts share ground', async () => {
  expect(noOverlaps(await committedShapes())).toEqual([]);
});

test('districts that share ground are refused with its area', () => {
  const tartar = { id: 'tartar', polygons: [rectangle(46, 40, 46.2, 40.1)] };
  const barda = { id: 'barda', polygons: [rectangle(46.1, 40, 46.3, 40.1)] };
  expect(noOverlaps([tartar, barda])).toEqual([
    expect.stringMatching(/^tartar and barda: expected no common ground, found 9\d\.\d\d km²$/),
  ]);
});

test('districts that only touch share no ground', () => {
  const tartar = { id: 'tartar', polygons: [rectangle(46, 40, 46.2, 40.1)] };
  const barda = { id: 'barda', polygons: [rectangle(46.2, 40, 46.3, 40.1)] };
  expect(noOverlaps([tartar, barda])).toEqual([]);
});

test('the only hole between the committed districts is the exclave of Armenia inside Gadabay', async () => {
  const shapes = await committedShapes();
  expect(noGaps(shapes, [[45.5, 40.65]])).toEqual([]);
  expect(noGaps(shapes, [])).toEqual([
    expect.stringMatching(/^expected no gap between districts, found one at 45\.\d+,40\.\d+$/),
  ]);
});

test('a committed district that is lost leaves a gap', async () => {
  const shapes = (await committedShapes()).filter(({ id }) => id !== 'tartar');
  expect(noGaps(shapes, [[45.5, 40.65]])).toHaveLength(1);
});

test('one vertex moved away from the common border opens a gap', () => {
  const west: Polygon = [
    [
      [46, 40],
      [47, 40],
      [47, 40.4],
      [47, 40.5],
      [47, 40.6],
      [47, 41],
      [46, 41],
      [46, 40],
    ],
  ];
  const east = (middle: number): Polygon => [
    [
      [47, 40],
      [48, 40],
      [48, 41],
      [47, 41],
      [47, 40.6],
      [middle, 40.5],
      [47, 40.4],
      [47, 40],
    ],
  ];
  const shapes = (middle: number) => [
    { id: 'west', polygons: [west] },
    { id: 'east', polygons: [east(middle)] },
  ];
  expect(noGaps(shapes(47), [])).toEqual([]);
  expect(noGaps(shapes(47.1), [])).toEqual([
    expect.stringMatching(/^expected no gap between districts, found one at 47\.\d+,40\.\d+$/),
  ]);
});

test('Kalbajar touches Tartar, Lachin and Dashkasan along the borders that the source has', async () => {
  const borders = [
    { between: ['kalbajar', 'tartar'], km: 48 },
    { between: ['kalbajar', 'lachin'], km: 58 },
    { between: ['kalbajar', 'dashkasan'], km: 27 },
  ] as const;
  expect(adjacency(await committedShapes(), borders)).toEqual([]);
});

test('a border lost by rounding one district more coarsely is refused with its length', async () => {
  const shapes = (await committedShapes()).map((shape) =>
    shape.id === 'kalbajar' ? { ...shape, polygons: roundPolygons(shape.polygons, 3) } : shape,
  );
  expect(adjacency(shapes, [{ between: ['kalbajar', 'tartar'], km: 48 }])).toEqual([
    'kalbajar and tartar: expected a common border of 48 km, found 0.0 km',
  ]);
});

test('a border to a district that is not there is refused', async () => {
  expect(adjacency(await committedShapes(), [{ between: ['kalbajar', 'atlantis'], km: 48 }])).toEqual([
    'kalbajar and atlantis: expected a common border of 48 km, found 0.0 km',
  ]);
});

test('an outer ring that runs clockwise is refused, and turned by rightHand', () => {
  const clockwise: Polygon = rectangle(46, 40, 47, 41).map((ring) => ring.toReversed());
  expect(rightHanded([{ id: 'tartar', polygons: [clockwise] }])).toEqual([
    'tartar: expected a counter-clockwise outer ring, found the reverse',
  ]);
  expect(rightHanded([{ id: 'tartar', polygons: [rightHand(clockwise)] }])).toEqual([]);
});

test('a hole that runs counter-clockwise is refused', () => {
  const holed: Polygon = [...rectangle(46, 40, 47, 41), ...rectangle(46.4, 40.4, 46.6, 40.6)];
  expect(rightHanded([{ id: 'gadabay', polygons: [holed] }])).toEqual([
    'gadabay: expected a clockwise hole, found the reverse',
  ]);
});

test('a sixth decimal is refused', () => {
  expect(fiveDecimals([{ id: 'tartar', polygons: [rectangle(46.123456, 40, 47, 41)] }])).toEqual([
    'tartar: expected five decimals at most, found 46.123456',
  ]);
});

test('rounding keeps the edges that two districts share', () => {
  const [west, east] = [rectangle(46, 40, 46.5555555, 41), rectangle(46.5555555, 40, 47, 41)].map((polygon) =>
    roundPolygons([polygon], 5),
  );
  expect(dissolve([...(west ?? []), ...(east ?? [])])).toEqual([
    [
      [
        [46, 40],
        [46.55556, 40],
        [47, 40],
        [47, 41],
        [46.55556, 41],
        [46, 41],
        [46, 40],
      ],
    ],
  ]);
});

test('dissolving keeps a hole inside the polygon around it and an island apart', () => {
  const hole = rectangle(46.4, 40.4, 46.6, 40.6).map((ring) => ring.toReversed());
  const holed: Polygon = [...rectangle(46, 40, 47, 41), ...hole];
  const island = rectangle(49, 40, 49.5, 40.5);
  expect(dissolve([holed, island]).map((polygon) => polygon.length)).toEqual([2, 1]);
});

test('two polygons that meet in one point have two rings, not a figure of eight', () => {
  const rings = outlineRings([rectangle(46, 40, 47, 41), rectangle(47, 41, 48, 42)]);
  expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
});

test('every label lies inside its district', async () => {
  const shapes = await committedShapes();
  const labels = await innerPoints(shapes);
  const outside = shapes.filter(({ id, polygons }) => !contains(polygons, labels.get(id) ?? [0, 0]));
  expect(outside).toEqual([]);
});

test('the label of a district in parts lies in the largest', async () => {
  const parts = { id: 'baku', polygons: [rectangle(49, 40, 49.1, 40.1), rectangle(50, 40, 51, 41)] };
  expect((await innerPoints([parts])).get('baku')).toEqual([50.5, 40.5]);
});
