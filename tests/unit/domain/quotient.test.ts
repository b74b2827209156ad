import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { groundShares, isCleared } from '../../../src/domain/ground.ts';
import {
  type Pair,
  pairsIn,
  printedInterval,
  refusal,
  restOf,
  rounded,
  wholeOf,
} from '../../../src/domain/quotient.ts';
import { exactly, figure, inWords } from '../fixtures/atlas.ts';

const period = { from: '2020-11', to: '2023-04-17' };

function pair(hectares: number, percent: number, cleared: Partial<Figure> = {}, share: Partial<Figure> = {}): Pair {
  return {
    cleared: figure({
      id: 'C',
      metric: 'area_cleared_cumulative',
      quantity: exactly(hectares),
      of: {},
      period,
      ...cleared,
    }),
    share: figure({
      id: 'S',
      metric: 'share_cleared',
      quantity: exactly(percent),
      of: { whole: 'to_be_cleared' },
      period,
      ...share,
    }),
  };
}

test.each([
  [16.7, [16.65, 16.75]],
  [3010, [3009.5, 3010.5]],
  [54.24, [54.235, 54.245]],
  [33, [32.5, 33.5]],
] as const)('%d is printed for anything within half of its last digit', (value, [low, high]) => {
  const [from, to] = printedInterval(value);
  expect(from).toBeCloseTo(low, 9);
  expect(to).toBeCloseTo(high, 9);
});

test.each([
  [3010, 16.7, 18_020, [17_970, 18_080]],
  [17_597, 27.5, 64_000, [63_900, 64_100]],
  [11_605, 24.8, 46_790, [46_700, 46_890]],
  [1511, 15.8, 9560, [9530, 9600]],
  [5004, 5.1, 98_100, [97_200, 99_100]],
  [38_726, 16.4, 236_100, [235_400, 236_900]],
  /* Digits after the point, where the width is less than a hectare. */
  [12.84, 50.001, 25.68, [25.67, 25.69]],
] as const)(
  '%d ha that are %d %% are about %d ha, with no more digits than the width allows',
  (...[ha, percent, value, between]) => {
    expect(rounded(wholeOf(pair(ha, percent)))).toEqual({ value, between });
  },
);

test('what is left is worked out from both figures at once: its width is no sum of theirs', () => {
  const left = restOf(pair(3010, 16.7));
  expect(rounded(left)).toEqual({ value: 15_010, between: [14_960, 15_070] });
  const whole = wholeOf(pair(3010, 16.7));
  expect(left.value).toBeCloseTo(whole.value - 3010, 6);
  expect(left.between?.[0]).toBeCloseTo((whole.between?.[0] ?? 0) - 3009.5, 6);
  expect(left.between?.[1]).toBeCloseTo((whole.between?.[1] ?? 0) - 3010.5, 6);
});

test('of a share that is printed as all, nothing less than nothing is left', () => {
  expect(restOf(pair(3010, 100))).toEqual({ value: 0, between: [0, expect.closeTo(15.13, 2)] });
});

test('a number that is said to be rounded has no width that anybody could tell, and keeps its digits', () => {
  const about = pair(74_600, 9, {}, { quantity: { value: 9, comparator: 'about' } });
  expect(wholeOf(about).between).toBeNull();
  expect(rounded(wholeOf(about)).value).toBeCloseTo(828_888.89, 1);
});

describe('refused, with both figures named, is', () => {
  test.each([
    ['a share over 100', pair(3010, 116.7), 'at most 100, found 116.7'],
    ['a share of nothing', pair(3010, 0), 'found 0'],
    ['nothing cleared, of which no share can be', pair(0, 16.7), 'found 0'],
    ['a share that does not say of what', pair(3010, 16.7, {}, { of: {} }), 'says of what (whole), found none'],
    [
      'a share of another date',
      pair(3010, 16.7, {}, { period: { from: null, to: '2023-12-05' } }),
      'one date, found 2023-04-17 and 2023-12-05',
    ],
    [
      'a share within other boundaries',
      pair(3010, 16.7, { ground: { vintage: 'before-2023-12' } }, { ground: { vintage: 'since-2023-12' } }),
      'found before-2023-12 and since-2023-12',
    ],
    [
      'a bound in the place of a number',
      pair(3010, 16.7, { quantity: { value: 3010, comparator: 'at_least' } }),
      'no bounds, found at_least',
    ],
  ])('%s', (_, refused, problem) => {
    const words = expect.stringMatching(/^C by S: expected /);
    expect(refusal(refused)).toEqual(words);
    expect(refusal(refused)).toContain(problem);
    expect(() => wholeOf(refused)).toThrow(RangeError);
    expect(() => restOf(refused)).toThrow('C by S: ');
  });
});

test('figures pair in one document, or in one voice of one day, and of one ground alone', () => {
  const { cleared, share } = pair(3010, 16.7);
  const elsewhere = { ...share, document: 'another' };
  expect(pairsIn([cleared, share])).toEqual([{ cleared, share }]);
  expect(pairsIn([cleared, elsewhere])).toEqual([{ cleared, share: elsewhere }]);
  expect(pairsIn([cleared, { ...elsewhere, claimant: 'another' }])).toEqual([]);
  expect(pairsIn([cleared, { ...share, scope: { kind: 'district', district: 'lachin' } }])).toEqual([]);
});

test('what has no number, or was worked out here, is no half of a pair', () => {
  const { cleared, share } = pair(3010, 16.7);
  const inWords = { quantity: null };
  const computed = { computed: { operation: 'sum' as const, from: [] } };
  for (const wanting of [inWords, computed]) {
    expect(pairsIn([{ ...cleared, ...wanting }, share])).toEqual([]);
    expect(pairsIn([cleared, { ...share, ...wanting }])).toEqual([]);
  }
});

test('of two documents only what one named voice says of one day is a pair', () => {
  const { cleared, share } = pair(3010, 16.7, {}, { document: 'another' });
  const unnamed = { claimant: null };
  const undated = { period: { from: null, to: null } };
  const later = { period: { ...period, to: '2023-12-05' } };
  expect(pairsIn([cleared, share])).toHaveLength(1);
  expect(pairsIn([cleared, { ...share, ...later }])).toEqual([]);
  for (const wanting of [unnamed, undated])
    expect(
      pairsIn([
        { ...cleared, ...wanting },
        { ...share, ...wanting },
      ]),
    ).toEqual([]);
});

test('a number is rounded to a power of ten that is printed as it is, also below one', () => {
  expect(rounded({ value: 0.31, between: [0.2, 0.4] })).toEqual({ value: 0.3, between: [0.2, 0.4] });
  expect(rounded({ value: 1234.6, between: [1230, 1250] })).toEqual({ value: 1230, between: [1230, 1250] });
});

test('hectares and a share of two documents belong together where one voice says both of one day', () => {
  const { cleared, share } = pair(3010, 16.7, {}, { document: 'another' });
  const paired = (part: Partial<Figure>, both: Partial<Figure> = {}) =>
    pairsIn([
      { ...cleared, ...both },
      { ...share, ...both, document: 'another', ...part },
    ]).length;
  expect(paired({})).toBe(1);
  expect(paired({ claimant: 'Somebody else' })).toBe(0);
  expect(paired({}, { claimant: null })).toBe(0);
  expect(paired({ period: { from: null, to: '2023-05-01' } })).toBe(0);
  expect(paired({}, { period: { from: '2020-11', to: null } })).toBe(0);
});

test('a share colours a district where it is that district’s own, has a number and a day, and is not doubted', () => {
  const { share } = pair(3010, 16.7);
  const joint: Figure['scope'] = { kind: 'joint', districts: ['tartar', 'aghdam'] };
  const others: readonly Figure[] = [
    { ...share, id: 'joint', scope: joint },
    { ...share, id: 'words', ...inWords },
    { ...share, id: 'doubted', check: 'doubtful' },
    { ...share, id: 'undated', period: { from: '2020-11', to: null } },
    { ...share, id: 'hectares', metric: 'area_cleared_cumulative' },
  ];
  expect(groundShares([share, ...others]).map(({ id }) => id)).toEqual(['S']);
  expect(isCleared({ metric: 'area_cleared_flow', quantity: null })).toBe(false);
  expect(isCleared({ metric: 'area_cleared_flow', quantity: exactly(1) })).toBe(true);
  expect(isCleared({ metric: 'incident', quantity: exactly(1) })).toBe(false);
});
