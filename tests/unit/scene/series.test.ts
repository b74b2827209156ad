import { expect, test } from 'vitest';
import type { Document, Figure } from '../../../src/domain/figure.ts';
import { threatRule } from '../../../src/domain/threat.ts';
import { series } from '../../../src/scene/series.ts';
import { exactly, figure, inWords } from '../fixtures/atlas.ts';

const documents: ReadonlyMap<string, Document> = new Map(
  [
    ['spring', '2022-04-01'],
    ['autumn', '2022-10-01'],
    ['undated', null],
  ].map(([id = '', published]) => [id ?? '', { id, published } as Document]),
);

const cleared = (id: string, value: number, part: Partial<Figure> = {}) =>
  figure({
    id,
    metric: 'area_cleared_cumulative',
    quantity: exactly(value),
    of: { operators: 'all' },
    period: { from: '2020-11-10', to: '2022-03-31' },
    scope: { kind: 'country' },
    document: 'spring',
    ...part,
  });

const idsOf = (points: ReturnType<typeof series>) => points.map(({ figure: { id } }) => id);

test('points stand at the day up to which they count, in the order of time, the lesser of a day first', () => {
  const points = series(
    'cleared',
    [
      cleared('more', 90, { period: { from: '2020-11-10', to: '2022-03' } }),
      cleared('late', 120, { period: { from: '2020-11-10', to: '2023' } }),
      cleared('less', 70),
      cleared('early', 100, { period: { from: '2020-11-10', to: '2021-06-30' } }),
      cleared('least', 50),
    ],
    documents,
  );
  expect(points.map(({ date, figure: { id }, undated }) => [date, id, undated])).toEqual([
    ['2021-06-30', 'early', false],
    ['2022-03-31', 'least', false],
    ['2022-03-31', 'less', false],
    ['2022-03-31', 'more', false],
    ['2023-12-31', 'late', false],
  ]);
  expect(points.map(({ value }) => value)).toEqual([100, 50, 70, 90, 120]);
});

test('what has no end stands at the day on which it was public and joins no other; what nobody dated stands nowhere', () => {
  const open = { from: '2020-11-10', to: null };
  const points = series(
    'cleared',
    [
      cleared('autumn', 30, { period: open, document: 'autumn' }),
      cleared('nowhere', 40, { period: open, document: 'undated' }),
      cleared('spring', 20, { period: open }),
      cleared('dated', 10),
    ],
    documents,
  );
  expect(points.map(({ date, run, undated }) => [date, run, undated])).toEqual([
    ['2022-03-31', 'all-2020-11-10', false],
    ['2022-04-01', 'spring', true],
    ['2022-10-01', 'autumn', true],
  ]);
});

test('only counts of the whole country are in a series, and what gives no number in none', () => {
  const district = { scope: { kind: 'district', district: 'tartar' } } as const;
  const all = [
    cleared('country', 10),
    cleared('tartar', 10, district),
    cleared('words', 10, inWords),
    cleared('yearly', 10, { metric: 'area_cleared_yearly' as never }),
  ];
  expect(idsOf(series('cleared', all, documents))).toEqual(['country']);
  const found = (id: string, part: Partial<Figure>) =>
    cleared(id, 5, { metric: 'items_found_cumulative', of: { item: 'all' }, ...part });
  const finds = [found('all', {}), found('mines', { of: { item: 'mine' as never } }), found('tartar', district)];
  expect(idsOf(series('finds', finds, documents))).toEqual(['all']);
});

test('people are counted since the day of the rule, all of them and for the whole country', () => {
  const people = (id: string, part: Partial<Figure> = {}) =>
    cleared(id, 7, {
      metric: 'casualties_cumulative',
      of: { outcome: 'killed_or_injured', group: 'all' },
      period: { from: threatRule.since, to: '2022-03-31' },
      ...part,
    });
  const all = [
    people('all'),
    people('killed', { of: { outcome: 'killed', group: 'all' } }),
    people('children', { of: { outcome: 'killed_or_injured', group: 'children' as never } }),
    people('longer', { period: { from: '1991-01-01', to: '2022-03-31' } }),
    people('tartar', { scope: { kind: 'district', district: 'tartar' } }),
  ];
  expect(idsOf(series('victims', all, documents))).toEqual(['all']);
});

test('an incident stands at its day wherever it was, by its beginning where no end is given', () => {
  const points = series(
    'incidents',
    [
      figure({ id: 'second', period: { from: '2023-04-28', to: '2023-04-29' } }),
      figure({ id: 'first', period: { from: '2023-04-28', to: null } }),
    ],
    documents,
  );
  expect(points.map(({ date, figure: { id }, undated, run }) => [date, id, undated, run])).toEqual([
    ['2023-04-28', 'first', false, 'incidents'],
    ['2023-04-29', 'second', false, 'incidents'],
  ]);
});

test('counts of other operators, of another beginning, or without an exact number are not joined', () => {
  const runs = (id: 'cleared' | 'finds', ...parts: readonly Partial<Figure>[]) =>
    series(
      id,
      parts.map((part, at) => cleared(`F${at}`, at, part)),
      documents,
    ).map(({ run }) => run);
  const began = { period: { from: '2021-01-01', to: '2022-03-31' } };
  expect(new Set(runs('cleared', {}, { of: { operators: 'anama' as never } }, began)).size).toBe(3);
  expect(new Set(runs('cleared', {}, {})).size).toBe(1);
  const finds = { metric: 'items_found_cumulative', of: { item: 'all' } } as const;
  const about = { ...finds, quantity: { value: 9, comparator: 'about' } } as const;
  expect(new Set(runs('finds', finds, { ...finds, ...began }, about)).size).toBe(3);
  expect(new Set(runs('finds', finds, finds)).size).toBe(1);
});
