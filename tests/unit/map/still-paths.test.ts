import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { fitCamera } from '../../../src/map/camera/mercator.ts';
import { pathOf, toPixels, touches } from '../../../src/map/still/paths.ts';

const size = { width: 400, height: 300 };
const camera = { lon: 46, lat: 40, zoom: 8 };
const at = toPixels(camera, size);
/** Degrees as px, to read the paths by. */
const plain = ([x = 0, y = 0]: readonly number[]) => [x, y] as const;

/** A closed square of `side` degrees. */
function square(west: number, south: number, side: number): [number, number][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

test('the centre of the camera is the middle of the picture, east is right and north is up', () => {
  expect(at([46, 40])).toEqual([200, 150]);
  const [x, y] = at([46.1, 40.1]);
  expect(x).toBeGreaterThan(200);
  expect(y).toBeLessThan(150);
});

test('a degree of longitude is as wide as the world’s 360th part', () => {
  const [x] = at([47, 40]);
  expect(x - 200).toBeCloseTo((512 * 2 ** 8) / 360, 6);
});

test('bounds that the camera fits touch the edges of the picture', () => {
  const fitted = toPixels(fitCamera([46, 40, 46.5, 40.2], size), size);
  expect(fitted([46, 40.1])[0]).toBeCloseTo(0, 6);
  expect(fitted([46.5, 40.1])[0]).toBeCloseTo(400, 6);
});

test('every kind of geometry has its path; rings are closed, lines are not, points have none', () => {
  const paths: [Geometry, string][] = [
    [{ type: 'Point', coordinates: [1, 2] }, ''],
    [{ type: 'MultiPoint', coordinates: [[1, 2]] }, ''],
    [
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 2],
        ],
      },
      'M0.0 0.0L1.0 2.0',
    ],
    [
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [0, 0],
            [1, 0],
          ],
          [
            [2, 0],
            [3, 0],
          ],
        ],
      },
      'M0.0 0.0L1.0 0.0M2.0 0.0L3.0 0.0',
    ],
    [
      { type: 'Polygon', coordinates: [square(0, 0, 3), square(1, 1, 1)] },
      'M0.0 0.0L3.0 0.0L3.0 3.0L0.0 3.0L0.0 0.0ZM1.0 1.0L2.0 1.0L2.0 2.0L1.0 2.0L1.0 1.0Z',
    ],
    [
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(2, 0, 1)]] },
      'M0.0 0.0L1.0 0.0L1.0 1.0L0.0 1.0L0.0 0.0ZM2.0 0.0L3.0 0.0L3.0 1.0L2.0 1.0L2.0 0.0Z',
    ],
  ];
  for (const [geometry, path] of paths) expect(pathOf(geometry, plain)).toBe(path);
});

test('no path has a number that SVG could not read', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((each) => each / 1e6);
  const position = fc.tuple(degrees(180), degrees(85));
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 9 }), (coordinates) => {
      expect(pathOf({ type: 'LineString', coordinates }, at)).toMatch(
        /^M-?\d+\.\d -?\d+\.\d(?:L-?\d+\.\d -?\d+\.\d)+$/,
      );
    }),
  );
});

test('what lies in the picture or near it is drawn, what lies far away is not', () => {
  const polygon = (west: number, south: number, side = 0.1): Geometry => ({
    type: 'Polygon',
    coordinates: [square(west, south, side)],
  });
  const [dx, dy] = [(400 * 360) / (512 * 2 ** 8), 0.65];
  expect(touches(polygon(46, 40), at, size)).toBe(true);
  expect(touches(polygon(46 + dx, 40), at, size)).toBe(true);
  expect(touches(polygon(46 - dx, 40), at, size)).toBe(true);
  expect(touches(polygon(46 + 2 * dx, 40), at, size)).toBe(false);
  expect(touches(polygon(46 - 2 * dx, 40), at, size)).toBe(false);
  expect(touches(polygon(46, 40 + dy), at, size)).toBe(true);
  expect(touches(polygon(46, 40 + 3 * dy), at, size)).toBe(false);
  expect(touches(polygon(46, 40 - 3 * dy), at, size)).toBe(false);
});

test('a shape that holds the whole picture touches it', () => {
  expect(touches({ type: 'Polygon', coordinates: [square(30, 20, 40)] }, at, size)).toBe(true);
});

test('lines and shapes of many parts touch the picture by any part; points never do', () => {
  const near = square(46, 40, 0.1);
  const far = square(100, 10, 0.1);
  expect(touches({ type: 'LineString', coordinates: near }, at, size)).toBe(true);
  expect(touches({ type: 'LineString', coordinates: far }, at, size)).toBe(false);
  expect(touches({ type: 'MultiLineString', coordinates: [far, near] }, at, size)).toBe(true);
  expect(touches({ type: 'MultiPolygon', coordinates: [[far], [near]] }, at, size)).toBe(true);
  expect(touches({ type: 'MultiPolygon', coordinates: [[far]] }, at, size)).toBe(false);
  expect(touches({ type: 'Point', coordinates: [46, 40] }, at, size)).toBe(false);
});
