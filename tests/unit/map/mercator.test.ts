import { expect, test } from 'vitest';
import { type Camera, closeUp, extent, roundCamera, sameCamera, zooms } from '../../../src/domain/camera.ts';
import { boundsToFit, cameraToShow, withMargin } from '../../../src/map/camera/look-at.ts';
import {
  type Bounds,
  fitCamera,
  metresPerPixel,
  project,
  unite,
  unproject,
  worldSize,
} from '../../../src/map/camera/mercator.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { fc } from '../../property.ts';
import { atlasWith } from '../fixtures/atlas.ts';

/** Evenly spread: `fc.double` favours the numbers around zero. */
const number = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1e9 }).map((part) => min + (part / 1e9) * (max - min));
/** The latitude at which the square world of Web Mercator ends. */
const edge = 85.051128779806604;

test('a place survives the way onto the plane and back', () => {
  fc.assert(
    fc.property(number(-180, 180), number(-85, 85), (lon, lat) => {
      const [backLon, backLat] = unproject(project(lon, lat));
      expect(backLon).toBeCloseTo(lon, 9);
      expect(backLat).toBeCloseTo(lat, 9);
    }),
  );
});

test('the world is the square from 0 to 1, north up', () => {
  expect(project(0, 0)).toEqual([0.5, 0.5]);
  const [left, top] = project(-180, edge);
  const [right, bottom] = project(180, -edge);
  expect([left, right]).toEqual([0, 1]);
  expect(top).toBeCloseTo(0, 12);
  expect(bottom).toBeCloseTo(1, 12);
});

test('the world is 512 px wide at zoom 0 and doubles with each zoom, as in MapLibre', () => {
  expect([0, 1, 10].map(worldSize)).toEqual([512, 1024, 524_288]);
});

test('a pixel is 78,271.517 m at the equator at zoom 0, half of it at 60° north or one zoom further', () => {
  expect(metresPerPixel({ lon: 0, lat: 0, zoom: 0 })).toBeCloseTo(78_271.517, 3);
  expect(metresPerPixel({ lon: 0, lat: 60, zoom: 0 })).toBeCloseTo(78_271.517 / 2, 3);
  expect(metresPerPixel({ lon: 0, lat: 0, zoom: 1 })).toBeCloseTo(78_271.517 / 2, 3);
});

test('the pixel’s metres are the haversine distance of its two sides', () => {
  const camera = { lon: 46, lat: 40, zoom: 8 };
  const [x, y] = project(46, 40);
  const [east] = unproject([x + 1 / worldSize(8), y]);
  const radius = 6_378_137;
  const metres = 2 * radius * Math.asin(Math.cos((40 * Math.PI) / 180) * Math.sin((((east - 46) / 2) * Math.PI) / 180));
  expect(metresPerPixel(camera)).toBeCloseTo(metres, 3);
});

test('bounds united hold each of them, and nothing more', () => {
  expect(
    unite([
      [46, 40, 46.5, 40.5],
      [45, 40.2, 46.2, 41],
    ]),
  ).toEqual([45, 40, 46.5, 41]);
  expect(unite([[46, 40, 46.5, 40.5]])).toEqual([46, 40, 46.5, 40.5]);
});

const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(number(42.5, 51), number(37.5, 43), number(0.05, 1), number(0.05, 0.5))
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);
const anySize = fc.record({ width: number(40, 2000), height: number(40, 2000) });

test('the fitted camera shows all of the bounds, as large as the size and the zooms allow', () => {
  fc.assert(
    fc.property(anyBounds, anySize, ([west, south, east, north], size) => {
      const camera = fitCamera([west, south, east, north], size);
      const scale = worldSize(camera.zoom);
      const [left, top] = project(west, north);
      const [right, bottom] = project(east, south);
      const [cx, cy] = project(camera.lon, camera.lat);
      expect(cx).toBeCloseTo((left + right) / 2, 12);
      expect(cy).toBeCloseTo((top + bottom) / 2, 12);
      const [width, height] = [(right - left) * scale, (bottom - top) * scale];
      const fills = Math.max(width / size.width, height / size.height);
      if (camera.zoom === zooms.max) expect(fills).toBeLessThanOrEqual(1 + 1e-9);
      else if (camera.zoom === zooms.min) expect(fills).toBeGreaterThanOrEqual(1 - 1e-9);
      else expect(fills).toBeCloseTo(1, 9);
    }),
  );
});

test('a box that is too small or too large is shown at the last zoom that there is', () => {
  expect(fitCamera([46, 40, 46.001, 40.001], { width: 800, height: 600 }).zoom).toBe(zooms.max);
  expect(fitCamera([0, 0, 90, 60], { width: 100, height: 100 }).zoom).toBe(zooms.min);
});

test('a margin is a share of each side', () => {
  expect(withMargin([46, 40, 48, 41], 0.25)).toEqual([45.5, 39.75, 48.5, 41.25]);
});

const look = (view: Partial<View>, atlas = atlasWith()) =>
  boundsToFit(atlas, scene(atlas, { ...defaultView, ...view }), view.compare);

test('the map fits the chosen district, else those that the atlas began with', () => {
  expect(look({ district: 'guba' })).toEqual([48, 41, 48.5, 41.5]);
  expect(look({})).toEqual([46, 39.5, 47, 40.5]);
});

test('districts that are compared are all fitted, whichever is chosen; one that waits for another is not', () => {
  expect(look({ district: 'tartar', compare: ['lachin', 'guba', 'aghdara'] })).toEqual([46, 39.5, 48.5, 41.5]);
  expect(look({ district: 'guba', compare: ['tartar'] })).toEqual([48, 41, 48.5, 41.5]);
});

test('a district without a shape has the map fit those that the atlas began with', () => {
  expect(look({ district: 'aghdara' })).toEqual(look({}));
});

test('without any shape the map shows the west of the country', () => {
  const [west, south, east, north] = look({}, { ...atlasWith(), shapes: new Map() });
  expect(west < 46 && east > 46 && south < 40 && north > 40).toBe(true);
});

test('a camera that is rounded cannot be told from itself, and rounding it again changes nothing', () => {
  const [west, south, east, north] = extent;
  const anyCamera = fc.record({
    lon: number(west, east),
    lat: number(south, north),
    zoom: number(zooms.min, zooms.max),
  });
  fc.assert(
    fc.property(anyCamera, (camera) => {
      const rounded = roundCamera(camera);
      expect(sameCamera(camera, rounded)).toBe(true);
      expect(rounded === null ? null : roundCamera(rounded)).toEqual(rounded);
    }),
  );
});

test('no camera is unlike any', () => {
  expect(sameCamera({ lon: 46, lat: 40, zoom: 8 }, null)).toBe(false);
});

test.each<[string, Camera, Camera, boolean]>([
  ['another longitude', { lon: 46, lat: 40, zoom: 8 }, { lon: 46.002, lat: 40, zoom: 8 }, false],
  ['another latitude', { lon: 46, lat: 40, zoom: 8 }, { lon: 46, lat: 39.998, zoom: 8 }, false],
  ['another zoom', { lon: 46, lat: 40, zoom: 8 }, { lon: 46, lat: 40, zoom: 8.03 }, false],
  ['a hair’s breadth', { lon: 46, lat: 40, zoom: 8 }, { lon: 46.0005, lat: 39.9995, zoom: 8.01 }, true],
])('by %s cameras are alike or not', (_, a, b, alike) => {
  expect([sameCamera(a, b), sameCamera(b, a)]).toEqual([alike, alike]);
});

test('a link that asks for more than there is to see now is shown as close as there is', () => {
  const atlas = atlasWith();
  const view: View = { ...defaultView, camera: { lon: 47, lat: 40, zoom: 13 } };
  const shown = (closest?: number) =>
    cameraToShow(atlas, scene(atlas, view), view, { width: 400, height: 300 }, closest).zoom;
  expect([shown(), shown(closeUp)]).toEqual([zooms.max, 13]);
});
