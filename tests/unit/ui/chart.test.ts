import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/scene/series.ts';
import { chartOf } from '../../../src/ui/timeline/chart.ts';
import { fc } from '../../property.ts';
import { exactly, figure } from '../fixtures/atlas.ts';

const point = (id: string, date: string, value: number, run = 'all'): SeriesPoint => ({
  date,
  value,
  figure: figure({ id, quantity: exactly(value) }),
  undated: false,
  run,
});

const chart = (points: readonly SeriesPoint[], marked: readonly string[] = []) =>
  chartOf(
    points,
    points.map(({ value }) => value),
    marked,
  );

const four = [
  point('a', '2021-01-01', 100),
  point('b', '2022-01-01', 150, 'other'),
  point('c', '2023-01-01', 300),
  point('d', '2025-01-01', 400),
];

test('the first day stands at the left, the last at the right, the highest number at the top and zero on the ground', () => {
  const { dots, levels } = chart(four);
  expect(dots[0]).toEqual({ at: 0, up: 0.25 });
  expect(dots[3]).toEqual({ at: 1, up: 1 });
  expect(dots[2]?.at).toBeCloseTo(0.5, 3);
  expect(levels[0]).toEqual({ value: 0, up: 0 });
});

test('only points of one run are joined, each with the one before it in the run', () => {
  const { dots, stretches } = chart(four);
  expect(stretches).toEqual([
    { figure: 'c', from: dots[0], to: dots[2] },
    { figure: 'd', from: dots[2], to: dots[3] },
  ]);
});

test('years are named where they begin', () => {
  expect(chart(four).years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(chart(four.slice(1)).years[0]).toEqual({ year: 2022, at: 0 });
});

test('points of one year stand within the whole of it, so that its beginning can be named', () => {
  const { dots, years } = chart([point('a', '2023-05-21', 10), point('b', '2023-07-02', 20)]);
  expect(years).toEqual([
    { year: 2023, at: 0 },
    { year: 2024, at: 1 },
  ]);
  expect(dots[0]?.at).toBeCloseTo(0.384, 3);
  expect(dots[1]?.at).toBeCloseTo(0.499, 3);
});

test('a day that is marked lies within the chart, also where no point is as late', () => {
  const { marks, dots } = chart(four, ['2021-12-01', '2026-01-01']);
  expect(marks[0]).toBeCloseTo(0.183, 3);
  expect(marks[1]).toBe(1);
  expect(dots[3]?.at).toBeLessThan(1);
});

test.each([
  [0, [0]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, [0, 1, 2, 3]],
  [34, [0, 10, 20, 30]],
  [420, [0, 100, 200, 300, 400]],
  [259_731.4, [0, 50_000, 100_000, 150_000, 200_000, 250_000]],
])('beside numbers up to %d stand round ones', (most, levels) => {
  expect(chart([point('a', '2021-01-01', most)]).levels.map(({ value }) => value)).toEqual(levels);
});

test('whatever the numbers, all lies within the chart, beside two to eight round ones', () => {
  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const anyPoint = fc.tuple(anyDay, fc.double({ min: 1e-3, max: 1e12, noNaN: true }));
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 9 }), (all) => {
      const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
      const { dots, years, levels } = chart(sorted.map(([date, value], index) => point(`${index}`, date, value)));
      for (const { at, up } of [
        ...dots,
        ...years.map(({ at }) => ({ at, up: 0 })),
        ...levels.map(({ up }) => ({ at: 0, up })),
      ]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        expect(up).toBeGreaterThanOrEqual(0);
        expect(up).toBeLessThanOrEqual(1);
      }
      expect(levels.length).toBeGreaterThanOrEqual(2);
      expect(levels.length).toBeLessThanOrEqual(8);
      expect(years.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
