import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Camera } from '../../../src/domain/camera.ts';
import { fitCamera, unproject, worldSize } from '../../../src/map/camera/mercator.ts';
import type { Insets } from '../../../src/map/camera/visible.ts';
import { pathsIn, toPixels } from '../../../src/map/still/paths/paths.ts';
import { weigh } from '../../../src/map/still/paths/thin.ts';
import { fc } from '../../property.ts';
import { atlasWith, committedAtlas } from '../fixtures/atlas.ts';
import { type Part, partsOf } from '../fixtures/svg.ts';

const size = { width: 400, height: 300 };
const camera = { lon: 46, lat: 40, zoom: 8 };
const beyond: Insets = { top: 20, right: 30, bottom: 40, left: 50 };
const at = toPixels(camera, size);
const anyAtlas = atlasWith();
/** What is drawn at most: what is seen, and a little more. */
const edge = { left: -50 - 8, top: -20 - 8, right: 430 + 8, bottom: 340 + 8 };

type Point = readonly [x: number, y: number];

const pathOf = (geometry: Geometry, scaled = false, of: Atlas = anyAtlas, by: Camera = camera) =>
  pathsIn(of, { camera: by, size, beyond, scaled })(geometry);

/** The place that falls on a point of the picture, to the centimetre. */
function placeAt([x, y]: Point): Position {
  const scale = worldSize(camera.zoom);
  const [lon, lat] = unproject([
    46 / 360 + 0.5 + (x - 200) / scale,
    0.5 -
      Math.log((1 + Math.sin((40 * Math.PI) / 180)) / (1 - Math.sin((40 * Math.PI) / 180))) / (4 * Math.PI) +
      (y - 150) / scale,
  ]);
  return [lon, lat];
}

const line = (points: readonly Point[]): Geometry => ({ type: 'LineString', coordinates: points.map(placeAt) });
const polygon = (...rings: readonly (readonly Point[])[]): Geometry => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(placeAt)),
});
const square = (left: number, top: number, side: number): readonly Point[] => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
];

/** How far a point lies from a path. */
function distance([x, y]: Point, path: readonly Part[]): number {
  return Math.min(
    ...path.flatMap(({ corners, closed }) =>
      corners.map(([u, v], index) => {
        const [s, t] = corners[index + 1] ?? (closed ? corners[0] : undefined) ?? [u, v];
        const [ax, ay, dx, dy] = [u, v, s - u, t - v];
        const length = dx * dx + dy * dy;
        const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
        return Math.hypot(x - ax - share * dx, y - ay - share * dy);
      }),
    ),
  );
}

/** Whether a point lies in a path, by the rule that counts crossings. */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  return rings.reduce((inside, ring) => {
    return ring.reduce((now, [ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
      return crosses ? !now : now;
    }, inside);
  }, false);
}

const px = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((each) => each / 10);
const anyPoint = fc.tuple(px(-1500, 1500), px(-1500, 1500));

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

test('every kind of geometry has its path, in halves of a px from corner to corner; rings are closed, lines are not, points have none', () => {
  const [a, b] = [square(0, 0, 30), square(10, 10, 10.5)];
  const ringA = 'M0 0l30 0 0 30-30 0z';
  const ringB = 'M10 10l10.5 0 0 10.5-10.5 0z';
  const lines: Geometry = {
    type: 'MultiLineString',
    coordinates: [a.slice(0, 2), b.slice(0, 2)].map((part) => part.map(placeAt)),
  };
  const areas: Geometry = {
    type: 'MultiPolygon',
    coordinates: [a, b].map((ring) => [[...ring, ...ring.slice(0, 1)].map(placeAt)]),
  };
  expect(pathOf({ type: 'Point', coordinates: [46, 40] })).toBe('');
  expect(
    pathOf(
      line([
        [0.1, 0.2],
        [10.4, -0.6],
        [10.4, 5],
      ]),
    ),
  ).toBe('M0 0l10.5-.5 0 5.5');
  expect(pathOf(lines)).toBe('M0 0l30 0M10 10l10.5 0');
  expect(pathOf(polygon(a, b))).toBe(ringA + ringB);
  expect(pathOf(areas)).toBe(ringA + ringB);
});

test('for a picture that is scaled the numbers are whole', () => {
  expect(
    pathOf(
      line([
        [0.1, 0.2],
        [10.4, -0.6],
      ]),
      true,
    ),
  ).toBe('M0 0l10-1');
});

test('corners on the way from the one before to the one after are left out, turns back are not', () => {
  expect(
    pathOf(
      line([
        [0, 0],
        [5, 0],
        [10, 0],
        [20, 0],
      ]),
    ),
  ).toBe('M0 0l20 0');
  expect(
    pathOf(
      line([
        [0, 0],
        [20, 0],
        [10, 0],
      ]),
    ),
  ).toBe('M0 0l20 0-10 0');
});

test('what lies outside of what is seen is not drawn, and no line reaches far out', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 12 }), fc.boolean(), (points, scaled) => {
      for (const geometry of [line(points), polygon(points)])
        for (const { corners } of partsOf(pathOf(geometry, scaled)))
          for (const [x, y] of corners) {
            expect(x).toBeGreaterThanOrEqual(edge.left - 1);
            expect(y).toBeGreaterThanOrEqual(edge.top - 1);
            expect(x).toBeLessThanOrEqual(edge.right + 1);
            expect(y).toBeLessThanOrEqual(edge.bottom + 1);
          }
    }),
  );
  expect(pathOf(polygon(square(600, 0, 50)))).toBe('');
  expect(
    pathOf(
      line([
        [-400, -300],
        [-300, 500],
      ]),
    ),
  ).toBe('');
});

test('every seen part of a line is drawn, less than a px from where it is; less than two in a picture that is scaled', () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { minLength: 2, maxLength: 12 }),
      px(0, 1),
      fc.boolean(),
      (points, share, scaled) => {
        const path = partsOf(pathOf(line(points), scaled));
        for (const [index, [x, y]] of points.slice(1).entries()) {
          const [u, v] = points[index] ?? [x, y];
          const on: Point = [u + share * (x - u), v + share * (y - v)];
          const isSeen = on[0] > -50 && on[0] < 430 && on[1] > -20 && on[1] < 340;
          /* What is hardly more than a dot, there and back, need not be drawn. */
          if (isSeen && Math.hypot(x - u, y - v) > 5) expect(distance(on, path)).toBeLessThan(scaled ? 2 : 1);
        }
      },
    ),
    /* There and back on one course: it strays from between its ends, never from their line. */
    {
      examples: [
        [
          [
            [0, 0],
            [0, -3.6],
            [0, 1.5],
          ],
          0,
          true,
        ],
      ],
    },
  );
});

test('clipping changes nothing of an area that is seen', () => {
  const star = fc.array(px(5, 1500), { minLength: 3, maxLength: 14 }).map((radii) =>
    radii.map((radius, index): Point => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [220 + radius * Math.cos(angle), 130 + radius * Math.sin(angle)];
    }),
  );
  fc.assert(
    fc.property(star, px(-50, 430), px(-20, 340), (ring, x, y) => {
      const path = partsOf(pathOf(polygon(ring)));
      if (distance([x, y], path) < 1) return;
      expect(
        isInside(
          [x, y],
          path.map(({ corners }) => corners),
        ),
      ).toBe(isInside([x, y], [ring]));
    }),
  );
});

test('an area that holds the whole picture fills it', () => {
  const [part] = partsOf(pathOf(polygon(square(-4000, -4000, 9000))));
  expect([...(part?.corners ?? [])].sort()).toEqual([
    [-58, -28],
    [-58, 348],
    [438, -28],
    [438, 348],
  ]);
});

test('an area of less than a px is drawn as one, near and far', () => {
  expect(pathOf(polygon(square(100.1, 50.1, 0.1)))).toBe('M100 50l1 0 0 1-1 0z');
  expect(pathOf(polygon(square(-40, 0, 0.2)), true)).toBe('M-40 0l1 0 0 1-1 0z');
});

test('a point weighs how far the line would stray without it; its ends are never left out', () => {
  const [first, second, third, fourth, fifth] = weigh([
    [0, 0],
    [1, 0.1],
    [2, 3],
    [3, 0.1],
    [4, 0],
  ]);
  expect([first, fifth]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  expect(third).toBeCloseTo(3, 9);
  expect(second).toBeCloseTo(fourth ?? 0, 9);
  expect(second).toBeLessThan(3);
});

const cameras = {
  'the country': { lon: 47.5, lat: 40.4, zoom: 6 },
  'the four': { lon: 46.2, lat: 40, zoom: 7.4 },
  'one district': { lon: 46, lat: 40.1, zoom: 9.3 },
} satisfies Record<string, Camera>;

test.each(Object.entries(cameras))(
  'over %s neighbours keep their common edge, and the outline its own: no gap opens',
  async (_, by) => {
    const atlas = await committedAtlas();
    for (const scaled of [false, true]) {
      const pathTo = pathsIn(atlas, { camera: by, size, beyond, scaled });
      const outline = atlas.basemap
        .filter(({ properties }) => properties.kind === 'outline')
        .map(({ geometry }) => pathTo(geometry));
      let compared = 0;
      for (const { between, geometry } of atlas.edges) {
        const sides = between.map((id) => partsOf(pathTo(atlas.shapes.get(id)?.geometry ?? geometry)));
        const all = between.length === 1 ? [...sides, partsOf(outline.join(''))] : sides;
        for (const [x, y] of partsOf(pathTo(geometry)).flatMap(({ corners }) => corners)) {
          if (x < -50 || x > 430 || y < -20 || y > 340) continue;
          compared++;
          for (const side of all) expect(distance([x, y], side)).toBeLessThan(1e-9);
        }
      }
      expect(compared).toBeGreaterThan(10);
    }
  },
);

test('over the whole country no district is left out', async () => {
  const atlas = await committedAtlas();
  const whole = { camera: { lon: 47.5, lat: 40.4, zoom: 5 }, size, beyond };
  for (const scaled of [false, true]) {
    const pathTo = pathsIn(atlas, { ...whole, scaled });
    expect([...atlas.shapes.values()].filter(({ geometry }) => pathTo(geometry) === '')).toEqual([]);
  }
});
