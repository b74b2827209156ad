import { expect, test } from 'vitest';
import { country } from '../../../src/domain/country.ts';
import { evidenceBases, inEvidence } from '../../../src/domain/evidence.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { type MetricId, metrics } from '../../../src/domain/metric.ts';
import { assess, threatRule } from '../../../src/domain/threat.ts';
import { fc } from '../../property.ts';
import { committedAtlas, exactly, figure, inWords } from '../fixtures/atlas.ts';

const tartar = (...figures: readonly Figure[]) => assess('tartar', figures);
const joint: Figure['scope'] = { kind: 'joint', districts: ['tartar', 'lachin'] };

test('a district of which no figure speaks is not reported', () => {
  const elsewhere = figure({ id: 'F1', scope: { kind: 'district', district: 'lachin' } });
  const country = figure({ id: 'F2', scope: { kind: 'country' } });
  expect(tartar(elsewhere, country)).toMatchObject({
    level: 'not_reported',
    basis: 'none',
    reason: 'none',
    decidedBy: [],
    people: 0,
  });
});

test.each(['high', 'medium', 'low'] as const)(
  'a stated class of %s stands as stated, whatever the casualties',
  (level) => {
    const stated = figure({ id: 'F1', metric: 'threat_level', of: { level }, ...inWords });
    const casualties = figure({ id: 'F2', quantity: exactly(50) });
    expect(tartar(casualties, stated)).toMatchObject({ level, basis: 'reported', reason: 'stated', decidedBy: ['F1'] });
  },
);

test('of several stated classes the most dangerous stands', () => {
  const low = figure({ id: 'F1', metric: 'threat_level', of: { level: 'low' }, ...inWords });
  const medium = figure({ id: 'F2', metric: 'threat_level', of: { level: 'medium' }, ...inWords });
  expect(tartar(low, medium)).toMatchObject({ level: 'medium', decidedBy: ['F2'] });
});

test('a stated class that is none of the three decides nothing', () => {
  const vague = figure({ id: 'F1', metric: 'threat_level', of: { level: 'medium_and_low' }, ...inWords });
  expect(tartar(vague).level).toBe('not_reported');
});

test('as many casualties as the threshold make it high, one fewer medium', () => {
  const at = figure({ id: 'F1', quantity: exactly(threatRule.highCasualties) });
  const below = figure({ id: 'F1', quantity: exactly(threatRule.highCasualties - 1) });
  expect(tartar(at)).toMatchObject({ level: 'high', basis: 'assessed', reason: 'casualties', people: 3 });
  expect(tartar(below)).toMatchObject({ level: 'medium', basis: 'assessed', reason: 'any', people: 2 });
});

test('casualties of separate events are added', () => {
  const first = figure({ id: 'F1', quantity: exactly(1) });
  const second = figure({ id: 'F2', quantity: exactly(2), period: { from: '2023-05-01', to: '2023-05-01' } });
  expect(tartar(first, second)).toMatchObject({ level: 'high', people: 3, decidedBy: ['F1', 'F2'] });
});

test('an event before the rule begins does not count, on its first day it does', () => {
  const before = figure({ id: 'F1', period: { from: '2020-11-09', to: '2020-11-09' } });
  const on = figure({ id: 'F1', period: { from: '2020-11-10', to: '2020-11-10' } });
  expect(tartar(before)).toMatchObject({ level: 'not_reported', people: 0 });
  expect(tartar(on).level).toBe('high');
});

test('a date that is not exact counts if any of its days may', () => {
  const month = figure({ id: 'F1', period: { from: '2020-11', to: null } });
  const year = figure({ id: 'F2', period: { from: '2019', to: '2019' } });
  expect(tartar(month, year)).toMatchObject({ level: 'high', decidedBy: ['F1'] });
});

test('a figure without a date counts', () => {
  expect(tartar(figure({ id: 'F1', period: { from: null, to: null } })).level).toBe('high');
});

test('a zero is no ground for a level', () => {
  const none = figure({ id: 'F1', metric: 'items_found_flow', of: { item: 'mine' }, quantity: exactly(0) });
  expect(tartar(none).level).toBe('not_reported');
});

test('joint casualties make each district that they name medium, however many they are', () => {
  const together = figure({ id: 'F1', quantity: exactly(90), scope: joint });
  for (const district of ['tartar', 'lachin'])
    expect(assess(district, [together])).toMatchObject({ level: 'medium', people: 0, decidedBy: ['F1'] });
  expect(assess('kalbajar', [together]).level).toBe('not_reported');
});

test.each([
  ['exact', 5],
  ['at_least', 5],
  ['about', 5],
  ['at_most', 1],
  ['just_under', 1],
] as const)('of "%s 5" people, %i are certain', (comparator, people) => {
  expect(tartar(figure({ id: 'F1', quantity: { value: 5, comparator } })).people).toBe(people);
});

test('casualties without a number are at least one', () => {
  expect(tartar(figure({ id: 'F1', ...inWords }))).toMatchObject({ level: 'medium', people: 1 });
});

test('reports that confirm each other count once, and the larger number stands', () => {
  const first = figure({ id: 'F1', quantity: exactly(1) });
  const later = figure({
    id: 'F2',
    quantity: exactly(2),
    relations: [{ relation: 'confirms', figure: 'F1', why: 'the same explosion' }],
  });
  expect(tartar(first, later)).toMatchObject({ level: 'medium', people: 2 });
});

test('reports that confirm the same third one count once', () => {
  const confirms = [{ relation: 'confirms', figure: 'F1', why: 'the same explosion' }] as const;
  const first = figure({ id: 'F1', quantity: exactly(1) });
  const second = figure({ id: 'F2', quantity: exactly(2), relations: [...confirms] });
  const third = figure({ id: 'F3', quantity: exactly(2), relations: [...confirms] });
  expect(tartar(first, second, third)).toMatchObject({ level: 'medium', people: 2 });
});

test.each(['subset_of', 'confirms'] as const)('a part (%s) is not added to its whole again', (relation) => {
  const whole = figure({ id: 'F1', metric: 'casualties_cumulative', quantity: exactly(2) });
  const part = figure({
    id: 'F2',
    quantity: exactly(1),
    relations: [{ relation, figure: 'F1', why: 'one of the two' }],
  });
  expect(tartar(part, whole)).toMatchObject({ level: 'medium', people: 2 });
});

test('a report that confirms a part is not added to the whole either', () => {
  const whole = figure({ id: 'F1', metric: 'casualties_cumulative', quantity: exactly(2) });
  const part = figure({
    id: 'F2',
    quantity: exactly(1),
    relations: [{ relation: 'subset_of', figure: 'F1', why: 'one of the two' }],
  });
  const again = figure({
    id: 'F3',
    quantity: exactly(1),
    relations: [{ relation: 'confirms', figure: 'F2', why: 'the same explosion' }],
  });
  expect(tartar(part, whole, again).people).toBe(2);
});

test('a superseded number gives way, even to a smaller one', () => {
  const early = figure({ id: 'F1', quantity: exactly(4) });
  const corrected = figure({
    id: 'F2',
    quantity: exactly(2),
    relations: [{ relation: 'supersedes', figure: 'F1', why: 'corrected on the next day' }],
  });
  expect(tartar(early, corrected)).toMatchObject({ level: 'medium', people: 2 });
});

test('a whole that is not in evidence takes no part away', () => {
  const part = figure({
    id: 'F2',
    relations: [{ relation: 'subset_of', figure: 'F1', why: 'some of them' }],
  });
  expect(tartar(part)).toMatchObject({ level: 'high', people: 3 });
});

test('a district that is named among the most contaminated is high', () => {
  const named = figure({ id: 'F1', metric: 'most_contaminated', of: {}, scope: joint, ...inWords });
  expect(tartar(named)).toMatchObject({ level: 'high', basis: 'assessed', reason: 'named', decidedBy: ['F1'] });
});

test('casualties and a naming decide together', () => {
  const named = figure({ id: 'F1', metric: 'most_contaminated', of: {}, ...inWords });
  const killed = figure({ id: 'F2' });
  expect(tartar(named, killed)).toMatchObject({ reason: 'casualties', decidedBy: ['F2', 'F1'] });
});

const grounds = new Set(['casualties', 'finds', 'clearance']);
const notClasses = (Object.keys(metrics) as MetricId[]).filter((metric) => metrics[metric].evidence !== 'class');

test.each(notClasses)(
  'one figure of %s makes a district medium only if it is of casualties, finds or clearance',
  (metric) => {
    const one = figure({ id: 'F1', metric, quantity: exactly(1) });
    expect(tartar(one).level).toBe(grounds.has(metrics[metric].evidence) ? 'medium' : 'not_reported');
  },
);

test('finds and clearance never make a district high, however many', () => {
  const finds = figure({ id: 'F1', metric: 'items_found_flow', of: { item: 'mine' }, quantity: exactly(90_000) });
  const cleared = figure({ id: 'F2', metric: 'area_cleared_cumulative', of: { operators: 'all' } });
  expect(tartar(finds, cleared)).toMatchObject({ level: 'medium', people: 0, decidedBy: ['F1', 'F2'] });
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    metric: fc.constantFrom(...(Object.keys(metrics) as MetricId[])),
    value: fc.option(fc.nat(9)),
    level: fc.constantFrom('high', 'medium', 'low', 'all', undefined),
    day: fc.option(fc.constantFrom('2019', '2020-11', '2023-04-28')),
    scope: fc.constantFrom<Figure['scope'][]>({ kind: 'country' }, { kind: 'district', district: 'tartar' }, joint),
    link: fc.constantFrom('confirms', 'subset_of', 'supersedes', 'contradicts', null),
  })
  .map(({ metric, value, level, day, scope, link }) =>
    figure({
      id: 'F',
      metric,
      quantity: value === null ? null : exactly(value),
      of: level === undefined ? {} : { level },
      period: { from: day, to: day },
      scope,
      relations: link === null ? [] : [{ relation: link, figure: 'F0', why: 'it is so' }],
    }),
  );
const evidence = fc.array(anyFigure, { maxLength: 8 }).map((all) => all.map((each, at) => ({ ...each, id: `F${at}` })));

test('low is never assessed, and every level but the unknown has figures that decided it', () => {
  fc.assert(
    fc.property(evidence, (figures) => {
      const { level, basis, decidedBy } = assess('tartar', figures);
      if (level === 'low') expect(basis).toBe('reported');
      expect(basis === 'none').toBe(level === 'not_reported');
      expect(decidedBy.length === 0).toBe(level === 'not_reported');
    }),
  );
});

test('the order of the evidence does not change the level or the count of people', () => {
  fc.assert(
    fc.property(evidence, (figures) => {
      const { level, people } = assess('tartar', figures);
      expect(assess('tartar', figures.toReversed())).toMatchObject({ level, people });
    }),
  );
});

test('more evidence never makes a district less dangerous', () => {
  const order = ['not_reported', 'low', 'medium', 'high'];
  const unstated = evidence.map((all) => all.filter(({ metric }) => metric !== 'threat_level'));
  fc.assert(
    fc.property(unstated, (figures) => {
      const more = figure({ id: 'more', quantity: exactly(1) });
      const [before, after] = [assess('tartar', figures).level, assess('tartar', [...figures, more]).level];
      expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
    }),
  );
});

test('from the article alone Tartar is high, Lachin, Kalbajar and Dashkasan are medium, and no other district is reported', async () => {
  const { districts, documents, figures } = await committedAtlas();
  const inArticle = inEvidence(figures, documents, 'article');
  const reported = districts
    .map(({ id }) => [id, assess(id, inArticle).level] as const)
    .filter(([, level]) => level !== 'not_reported');
  expect(reported).toEqual([
    ['dashkasan', 'medium'],
    ['kalbajar', 'medium'],
    ['lachin', 'medium'],
    ['tartar', 'high'],
  ]);
});

test('with official classes alone every district is not reported', async () => {
  const { districts, documents, figures } = await committedAtlas();
  const official = inEvidence(figures, documents, 'official');
  expect(districts.filter(({ id }) => assess(id, official).level !== 'not_reported')).toEqual([]);
});

test('the first evidence base lets everything count, each other one the documents or metrics that it names', async () => {
  const { documents, figures } = await committedAtlas();
  expect(inEvidence(figures, documents, evidenceBases[0])).toBe(figures);
  for (const { id, documents: alone, metrics } of country.evidence) {
    const counting = new Set(inEvidence(figures, documents, id));
    for (const figure of figures) {
      const named = (alone?.includes(figure.document) ?? true) && (metrics?.includes(figure.metric) ?? true);
      expect(counting.has(figure), `${figure.id} in ${id}`).toBe(named);
    }
  }
});
