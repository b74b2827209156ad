import { readFileSync } from 'node:fs';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { polygonArea } from '../../../../src/hazards/check/measure/area.ts';
import { polygonsOf } from '../../../../src/hazards/check/measure/box.ts';
import { mercatorArea } from '../../../../src/hazards/check/measure/mercator.ts';
import { overlapOf } from '../../../../src/hazards/check/measure/overlap.ts';
import { faultOf } from '../../../../src/hazards/check/shape/fault.ts';
import { shapeOf } from '../../../../src/hazards/check/shape/shape.ts';
import witness from '../../../hazards/fixtures/check/witness.json' with { type: 'json' };

const folder = 'tests/hazards/fixtures/check';
const shapes = new Map(
  (
    JSON.parse(readFileSync(`${folder}/shapes.geojson`, 'utf8')) as {
      features: { properties: { id: string }; geometry: Polygon }[];
    }
  ).features.map(({ properties, geometry }) => [properties.id, geometry]),
);
const shape = (id: string): Polygon => shapes.get(id) ?? expect.fail(`no shape ${id}`);
const said: [string, { m2?: number; reason: string; mercator: number; made?: number }][] = Object.entries(
  witness.areas,
);
const valid = said.filter(([, { reason }]) => reason === 'Valid Geometry');

test('the fixture holds every kind of shape that is asked about', () => {
  expect(said).toHaveLength(shapes.size);
  expect(valid.length).toBeGreaterThan(50);
  expect(said.length - valid.length).toBeGreaterThan(15);
});

test('an area is that of GeographicLib to a millionth; of half a country to a hundred thousandth', () => {
  for (const [id, { m2 = 0 }] of valid) {
    const off = Math.abs(polygonArea(shape(id).coordinates) / m2 - 1);
    expect(off, id).toBeLessThan(id === 'large' ? 1e-5 : 1e-6);
  }
});

test('an area in EPSG:3395 is that of PROJ', () => {
  for (const [id, { mercator }] of valid) expect(mercatorArea(shape(id).coordinates) / mercator, id).toBeCloseTo(1, 6);
});

test('a polygon is valid where GEOS says so, and else for the same reason', () => {
  const reasons = {
    crosses: 'Self-intersection',
    touches: 'Ring Self-intersection',
    turnsBack: 'Ring Self-intersection',
    holeOutside: 'Hole lies outside shell',
    holesOverlap: 'Holes are nested',
    split: 'Interior is disconnected',
  } as const;
  for (const [id, { reason }] of said) {
    const fault = faultOf(shape(id).coordinates);
    const ours = fault === null || fault === 'too-many' ? 'Valid Geometry' : reasons[fault.reason];
    expect(ours, id).toBe(reason.replace(/\[.*/, ''));
  }
});

/* An edge of a kilometre that is cut in two bulges some metres less on the ellipsoid: five square metres of a million. */
test('two polygons have in common what GEOS says', () => {
  for (const [a, b, m2] of witness.overlaps as [string, string, number][]) {
    const ours = overlapOf(shape(a).coordinates, shape(b).coordinates);
    expect(Math.abs(ours - m2), `${a} and ${b}: ${ours} for ${m2}`).toBeLessThan(5 + 1e-4 * m2);
  }
});

test('two polygons have nothing in common where GEOS finds none', () => {
  const meeting = new Set(witness.overlaps.map(([a, b]) => `${a} ${b}`));
  const ids = valid.map(([id]) => id).sort();
  for (const [at, a] of ids.entries())
    for (const b of ids.slice(at + 1))
      if (!meeting.has(`${a} ${b}`) && !meeting.has(`${b} ${a}`))
        expect(overlapOf(shape(a).coordinates, shape(b).coordinates), `${a} and ${b}`).toBeLessThan(1e-3);
});

test('a tangled polygon is drawn as sound polygons that cover no less than GEOS makes of it', () => {
  for (const [id, { reason, made }] of said.filter(([name]) => name === 'D' || name.startsWith('tangled'))) {
    const { geometry, area, problems } = shapeOf(shape(id));
    if (reason === 'Valid Geometry') continue;
    expect(
      problems.map(({ code }) => code),
      id,
    ).toEqual(['check.untangled']);
    expect(geometry === null ? [] : polygonsOf(geometry).map((rings) => faultOf(rings)), id).not.toContainEqual(
      expect.anything(),
    );
    expect(area, id).toBeGreaterThan((made ?? 0) * (1 - 1e-6));
  }
});
