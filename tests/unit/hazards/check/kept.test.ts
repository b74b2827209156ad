import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { keeper, plain } from '../../../../src/hazards/check/kept.ts';
import { boxOf } from '../../../../src/hazards/check/measure/box.ts';
import { hazard, squareAt } from './hazard.ts';

const [ring = []] = squareAt(0).coordinates;
const [other = []] = squareAt(3).coordinates;
const hole = ring.map(([lon = 0, lat = 0]) => [46.004 + (lon - 46) / 10, 40.104 + (lat - 40.1) / 10]).reverse();

const geometries: readonly Geometry[] = [
  { type: 'Point', coordinates: [46, 40.1] },
  { type: 'MultiPoint', coordinates: ring },
  { type: 'LineString', coordinates: ring },
  { type: 'MultiLineString', coordinates: [ring, other] },
  { type: 'Polygon', coordinates: [ring] },
  { type: 'Polygon', coordinates: [ring, hole] },
  { type: 'MultiPolygon', coordinates: [[ring, hole], [other]] },
];

test('a record is kept as numbers, and comes back as it was', () => {
  const { add, kept } = keeper();
  const given = geometries.map((geometry, n) => hazard(n, geometry, { properties: { n } }));
  for (const each of given) add(each);
  const { at, length, box, kind, corners } = kept();
  expect(length).toBe(given.length);
  for (const [n, each] of given.entries()) {
    const back = at(n);
    /* As another thread gets it: what is made only when it is asked for would not be there. */
    expect(back && structuredClone(plain(back))).toEqual(each);
    expect(box?.(n)).toEqual(boxOf(each.geometry));
    expect(kind?.(n)).toBe(each.geometry.type);
  }
  expect(corners?.(6)).toBe(15);
});
