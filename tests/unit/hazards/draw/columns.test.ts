import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { columnPx, inColumns } from '../../../../src/hazards/draw/columns.ts';
import type { Status } from '../../../../src/hazards/record/hazard.ts';
import { byDanger, extent, tilePx } from '../../../../src/hazards/tiles/schema.ts';
import { tile } from '../../../../src/hazards/tiles/tile.ts';
import { indexHazards } from '../../../../src/hazards/tiles/tile-index.ts';
import { hazardOf, randomHazards } from '../tiles/drawn.ts';

const box = [45.2, 38, 50, 40.8] as const;
const scattered = (statuses: number) =>
  randomHazards(3100, box).map((hazard, n) => ({ ...hazard, status: byDanger[n % statuses] ?? 'unknown' }));
const crowdOf = (statuses: number) => tile(indexHazards(scattered(statuses)), 6, 40, 24);
const crowd = crowdOf(5);

interface Count {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
  readonly count: number;
  readonly m2: number;
  readonly halfRows?: number;
}

/** The counts of a tile, in px of it. */
function countsOf(bytes: ArrayBuffer): readonly Count[] {
  const { counts } = new VectorTile(new PbfReader(bytes)).layers;
  return Array.from({ length: counts?.length ?? 0 }, (_, n) => {
    const feature = counts?.feature(n);
    const { x = 0, y = 0 } = feature?.loadGeometry()[0]?.[0] ?? {};
    const px = tilePx / extent;
    return { x: x * px, y: y * px, ...feature?.properties } as unknown as Count;
  });
}

const sumOf = (counts: readonly Count[], status: string, of: 'count' | 'm2') =>
  counts.reduce((sum, each) => sum + (each.status === status ? each[of] : 0), 0);

test('in columns, of each status as many records and as much ground are counted as before', () => {
  const [before, after] = [countsOf(crowd), countsOf(inColumns(crowd))];
  expect(after.length).toBeLessThan(before.length);
  for (const status of byDanger)
    for (const of of ['count', 'm2'] as const) expect(sumOf(after, status, of), status).toBe(sumOf(before, status, of));
  expect(after.reduce((sum, { count }) => sum + count, 0)).toBe(3100);
});

test.each([5, byDanger.length])(
  'of %d statuses no mark or number lies on that of another, and what may be dangerous stands above',
  (statuses) => {
    const all = countsOf(inColumns(crowdOf(statuses))).map(({ x, y, halfRows = 0, status }) => ({
      rank: byDanger.indexOf(status),
      column: `${x} ${y}`,
      left: x - columnPx.left,
      right: x + columnPx.right,
      y: y + (halfRows * columnPx.row) / 2,
    }));
    const rounding = 0.2;
    const apart = (one: (typeof all)[number], other: (typeof all)[number]) =>
      one.left >= other.right - rounding ||
      other.left >= one.right - rounding ||
      Math.abs(one.y - other.y) >= columnPx.row - rounding;
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((one, n) => all.slice(n + 1).filter((other) => !apart(one, other)))).toEqual([]);
    const below = all.slice(1).filter(({ column }, n) => column === all[n]?.column);
    expect(below.every(({ rank, y }) => all.some((above) => above.rank < rank && above.y < y))).toBe(true);
  },
);

test('where nothing is counted a tile stays as it is, and shapes beside counts do', () => {
  const alone = tile(indexHazards(randomHazards(20, box)), 6, 40, 24);
  expect(inColumns(alone)).toBe(alone);
  const shapes = (bytes: ArrayBuffer) => {
    const { areas } = new VectorTile(new PbfReader(bytes)).layers;
    return Array.from({ length: areas?.length ?? 0 }, (_, n) => areas?.feature(n).loadGeometry());
  };
  const large = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [46, 38],
        [48, 38],
        [48, 40],
        [46, 38],
      ],
    ],
  };
  const beside = tile(indexHazards([...scattered(5), hazardOf(3100, large)]), 6, 40, 24);
  expect(shapes(inColumns(beside))).toEqual(shapes(beside));
  expect(shapes(beside)).toHaveLength(1);
});
