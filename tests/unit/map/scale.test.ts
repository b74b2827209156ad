import { expect, test } from 'vitest';
import { zooms } from '../../../src/domain/camera.ts';
import { facts } from '../../../src/domain/facts.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { metresPerPixel } from '../../../src/map/camera/mercator.ts';
import { lengthOf, scaleOf } from '../../../src/map/camera/scale.ts';
import { fc } from '../../property.ts';

const anyZoom = fc.double({ min: zooms.min, max: zooms.max, noNaN: true });
const anyLat = fc.double({ min: 37.5, max: 43.5, noNaN: true });

test('the bar is a round number of kilometres, as long as the map says, and no longer than its place', () => {
  fc.assert(
    fc.property(anyZoom, anyLat, fc.integer({ min: 60, max: 200 }), (zoom, lat, most) => {
      const camera = { lon: 46, lat, zoom };
      const { km, px } = scaleOf(camera, most);
      expect(String(km)).toMatch(/^(?:1|2|5|10|20|25|50|100|200|500)$/);
      expect((px * metresPerPixel(camera)) / 1000).toBeCloseTo(km, 9);
      expect(px).toBeLessThanOrEqual(most);
      expect(px).toBeGreaterThan(most / 2.5 - 1e-9);
    }),
  );
});

test('the bar of the edges is as long as they may be off either way', () => {
  const camera = { lon: 46, lat: 40, zoom: 8 };
  const edgePx = scaleOf(camera, 120).edgePx ?? Number.NaN;
  expect((edgePx * metresPerPixel(camera)) / 1000).toBeCloseTo(2 * (facts.boundaries.accuracyKm ?? Number.NaN), 9);
});

test('at zoom 8 over Kalbajar 120 px take 25 km', () => {
  expect(scaleOf({ lon: 46, lat: 40, zoom: 8 }, 120)).toMatchObject({ km: 25 });
});

test('close up the bar counts metres, ten at the least', async () => {
  await loadLanguages();
  const bar = scaleOf({ lon: 46, lat: 40, zoom: 17 }, 110);
  expect(lengthOf(bar, translator('en'))).toBe('50 m');
  expect(scaleOf({ lon: 46, lat: 40, zoom: 19 }, 3).km).toBe(0.01);
});
