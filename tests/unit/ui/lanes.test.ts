import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../../src/scene/series.ts';
import { laneOf, publicBy, shareOf, ticksOf } from '../../../src/ui/timeline/lanes.ts';
import { exactly, figure, report } from '../fixtures/atlas.ts';

const between = ['2021-01-01', '2025-01-01'] as const;

const point = (id: string, date: string, value: number, run = 'all'): SeriesPoint => ({
  date,
  value,
  figure: figure({ id, document: id, quantity: exactly(value) }),
  undated: false,
  run,
});

const published = (id: string, day: string | null) =>
  [id, { ...report, id, published: day, knownBy: undefined }] as const;

const documents = new Map([
  published('early', '1999-01-01'),
  published('a', '2021-02-01'),
  published('b', '2022-02-01'),
  published('c', '2024-06-01'),
  published('other', '2022-02-01'),
]);

const lane = laneOf(
  [
    point('early', '1998-01-01', 900),
    point('a', '2021-01-01', 0),
    point('b', '2022-01-01', 50),
    point('other', '2022-06-01', 10, 'other'),
    point('c', '2023-01-01', 100),
  ],
  documents,
  between,
);

test('what lies before the lane is left out of it, and of its height; only points of one run are joined', () => {
  expect(lane.dots.map(({ path }) => path)).toEqual(['M0.0 100.0h0', 'M249.8 50.0h0', 'M353.2 90.0h0', 'M499.7 0.0h0']);
  expect(lane.lines.map(({ path }) => path)).toEqual(['M0.0 100.0L249.8 50.0', 'M249.8 50.0L499.7 0.0']);
});

test('what was said later than a day is not known by it, whatever time it speaks of', () => {
  expect(publicBy(lane.dots, '2021-01-31')).toBe('');
  expect(publicBy(lane.lines, '2022-02-01')).toBe('M0.0 100.0L249.8 50.0');
  expect(publicBy(lane.lines, '2024-05-31')).toBe('M0.0 100.0L249.8 50.0');
  expect(publicBy(lane.lines, null)).toBe('M0.0 100.0L249.8 50.0M249.8 50.0L499.7 0.0');
});

test('days stand where they lie between the first and the last, and none beyond', () => {
  expect(ticksOf(['2021-01-01', '2025-01-01'], between)).toBe('M0.0 0v100M1000.0 0v100');
  expect([
    shareOf('2000-01-01', ...between),
    shareOf('2023-01-01', ...between),
    shareOf('2030-01-01', ...between),
  ]).toEqual([0, expect.closeTo(0.5, 2), 1]);
});
