import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Figure, figureRecord } from '../../../src/domain/figure.ts';
import { difference } from '../../../src/domain/relations.ts';
import { groupFigures } from '../../../src/scene/groups.ts';

function hectares(id: string, to: string, other: Record<string, unknown> = {}): Figure {
  const record = {
    id,
    metric: 'area_cleared_cumulative',
    quantity: { value: 100, comparator: 'exact' },
    of: { operators: 'all' },
    period: { from: '2020-11-10', to },
    scope: { kind: 'country' },
    claimant: null,
    locator: {},
    confidence: 'high',
    ...other,
  };
  return { ...v.parse(figureRecord, record), document: 'report' };
}

test('of figures that count the same the latest stands first, and none is added to another', () => {
  const [group, ...rest] = groupFigures([hectares('a', '2022-01-01'), hectares('c', '2024'), hectares('b', '2023-05')]);
  expect(rest).toEqual([]);
  expect(group?.figure.id).toBe('c');
  expect(group?.others.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('counts of other operators, or from another day on, stand apart', () => {
  const groups = groupFigures([
    hectares('all', '2022-01-01'),
    hectares('agency', '2022-01-01', { of: { operators: 'anama' } }),
    hectares('earlier', '2022-01-01', { period: { from: '2020-09-27', to: '2022-01-01' } }),
  ]);
  expect(groups.map(({ figure }) => figure.id).sort()).toEqual(['agency', 'all', 'earlier']);
});

test('children stand below the people that they are a part of', () => {
  const people = { metric: 'casualties_cumulative', period: { from: '2020-11-10', to: null } };
  const whole = hectares('whole', '', { ...people, of: { outcome: 'killed_or_injured', group: 'all' } });
  const children = hectares('children', '', {
    ...people,
    of: { outcome: 'killed_or_injured', group: 'children' },
    relations: [{ relation: 'subset_of', figure: 'whole', why: 'test' }],
  });
  expect(groupFigures([children, whole])).toEqual([{ figure: whole, parts: [children], others: [] }]);
});

test('the parts of an earlier figure stand with it: none is left out', () => {
  const people = { metric: 'casualties_cumulative', of: { outcome: 'killed_or_injured', group: 'all' } };
  const children = hectares('children', '2022', {
    ...people,
    of: { ...people.of, group: 'children' },
    relations: [{ relation: 'subset_of', figure: 'earlier', why: 'test' }],
  });
  const [group] = groupFigures([children, hectares('earlier', '2022', people), hectares('latest', '2024', people)]);
  expect(group?.figure.id).toBe('latest');
  expect(group?.others.map(({ id }) => id)).toEqual(['earlier', 'children']);
});

test('exact numbers of one metric differ by what they show, to the decimal', () => {
  const one = hectares('one', '2023', { quantity: { value: 74644.8, comparator: 'exact' } });
  const other = hectares('other', '2023', { quantity: { value: 74600, comparator: 'exact' } });
  expect(difference(one, other)).toBe(44.8);
});

test('a number that is not exact, of another metric or of another time has no difference', () => {
  const one = hectares('one', '2023');
  expect(difference(one, hectares('about', '2023', { quantity: { value: 90, comparator: 'about' } }))).toBeNull();
  const flow = { metric: 'area_cleared_flow' };
  expect(difference(one, hectares('flow', '2023', flow))).toBeNull();
  const year = (of: string) => hectares(of, '', { ...flow, period: { from: `${of}-01-01`, to: `${of}-12-31` } });
  expect(difference(year('2023'), year('2025'))).toBeNull();
});
