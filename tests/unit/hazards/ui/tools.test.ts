import { expect, test } from 'vitest';
import { placeAt, pointOf } from '../../../../src/hazards/ui/tools/ground.ts';
import { measure } from '../../../../src/hazards/ui/tools/measure.ts';

const square = [
  [46, 40.1],
  [46.01, 40.1],
  [46.01, 40.11],
  [46, 40.11],
] as const;

test('a distance and an area are those of the ellipsoid, as SpatiaLite gives them (GDAL 3.6.2, ST_Length and ST_Area with use_ellipsoid)', () => {
  expect(measure([square[0], square[2]]).metres).toBeCloseTo(1399.960818, 5);
  expect(measure(square).m2).toBeCloseTo(946_730.88, 1);
  expect(measure([...square].reverse()).m2).toBeCloseTo(946_730.88, 1);
});

test('two points enclose nothing, and one is no way', () => {
  expect(measure(square.slice(0, 2)).m2).toBeNull();
  expect(measure(square.slice(0, 1))).toEqual({ metres: 0, m2: null });
});

test('a place on the map and its point on the screen lead to each other, with the camera in the middle of what nothing covers', () => {
  const camera = { lon: 46, lat: 40.1, zoom: 15.5 };
  const middle = { x: 700, y: 300 };
  expect(pointOf(camera, middle, [46, 40.1])).toEqual(middle);
  const there = placeAt(camera, middle, { x: 120, y: 555 });
  const back = pointOf(camera, middle, there);
  expect(back.x).toBeCloseTo(120, 6);
  expect(back.y).toBeCloseTo(555, 6);
  expect(there[0]).toBeLessThan(46);
  expect(there[1]).toBeLessThan(40.1);
});
