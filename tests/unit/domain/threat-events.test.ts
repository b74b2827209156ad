import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Figure, figureRecord } from '../../../src/domain/figure.ts';
import { assess } from '../../../src/domain/threat.ts';

/** An explosion in Tartar that injured two people, but for what the test says otherwise. */
function incident(id: string, other: Record<string, unknown> = {}): Figure {
  const record = {
    id,
    metric: 'incident',
    quantity: { value: 2, comparator: 'exact' },
    of: { outcome: 'injured' },
    period: { from: '2022-03-01', to: '2022-03-01' },
    scope: { kind: 'district', district: 'tartar' },
    claimant: null,
    locator: {},
    confidence: 'high',
    ...other,
  };
  return { ...v.parse(figureRecord, record), document: 'report' };
}

const people = (value: number) => ({ quantity: { value, comparator: 'exact' } });
const link = (relation: string, figure: string) => ({ relation, figure, why: 'test' });
const on = (day: string) => ({ period: { from: day, to: day } });

test('two people are medium, three are high', () => {
  expect(assess('tartar', [incident('one')])).toMatchObject({ level: 'medium', people: 2 });
  expect(assess('tartar', [incident('one', people(3))])).toMatchObject({ level: 'high', people: 3 });
});

test('two explosions that nothing links are added, even on one day', () => {
  expect(assess('tartar', [incident('one'), incident('two')])).toMatchObject({ level: 'high', people: 4 });
});

test('an explosion that two voices report is counted once', () => {
  const told = [incident('article', { relations: [link('confirms', 'agency')] }), incident('agency')];
  expect(assess('tartar', told)).toMatchObject({ level: 'medium', people: 2, decidedBy: ['article', 'agency'] });
});

test('of voices that disagree on one explosion the larger number counts', () => {
  const told = [incident('first', { relations: [link('contradicts', 'second')] }), incident('second', people(4))];
  expect(assess('tartar', told)).toMatchObject({ people: 4, decidedBy: ['second'] });
});

test('an explosion is one event through any chain of figures', () => {
  const chain = [
    incident('a', { ...people(3), relations: [link('confirms', 'b')] }),
    incident('b', { ...people(2), relations: [link('confirms', 'c')] }),
    incident('c', people(3)),
  ];
  expect(assess('tartar', chain)).toMatchObject({ people: 3, decidedBy: ['a'] });
});

test('figures of different days are different events, whatever links them', () => {
  for (const relation of ['confirms', 'contradicts', 'supersedes', 'same_place']) {
    const two = [
      incident('one', on('2024-02-04')),
      incident('two', { ...on('2025-05-30'), relations: [link(relation, 'one')] }),
    ];
    expect(assess('tartar', two).people, relation).toBe(4);
  }
});

test('a part of a figure that counts is not added to it', () => {
  const year = incident('year', {
    metric: 'casualties_flow',
    of: { outcome: 'killed_or_injured', group: 'all' },
    ...people(9),
    period: { from: '2022-01-01', to: '2022-12-31' },
  });
  const day = incident('day', { relations: [link('subset_of', 'year')] });
  expect(assess('tartar', [year, day])).toMatchObject({ people: 9, decidedBy: ['year'] });
});

test('of an explosion that one voice tells whole and another in part the whole counts, and is not lost for the part', () => {
  for (const people of [1, 5]) {
    const part = incident('part', {
      quantity: { value: people, comparator: 'exact' },
      relations: [link('confirms', 'whole'), link('subset_of', 'whole')],
    });
    expect(assess('tartar', [part, incident('whole')]), `${people}`).toMatchObject({ level: 'medium', people: 2 });
  }
});

test('people of a joint figure are nobody’s count, but make each of its districts medium', () => {
  const joint = incident('joint', { ...people(50), scope: { kind: 'joint', districts: ['tartar', 'aghdam'] } });
  for (const district of ['tartar', 'aghdam']) {
    expect(assess(district, [joint])).toMatchObject({ level: 'medium', people: 0, decidedBy: ['joint'] });
  }
});

test('a region, a line, the unnamed rest, the unknown and the country are no district’s', () => {
  const name = { en: 'Somewhere' };
  const scopes = [
    { kind: 'country' },
    { kind: 'region', name },
    { kind: 'line', name },
    { kind: 'rest', besides: ['tartar'] },
    { kind: 'unknown' },
  ];
  for (const scope of scopes) {
    expect(assess('tartar', [incident('one', { scope })]).level, scope.kind).toBe('not_reported');
  }
});

test('ground that was moved counts for the district that reported it and for the one in which it lies today', () => {
  const moved = incident('one', { ...people(3), ground: { vintage: 'before-2023-12', now: ['aghdara'] } });
  expect(assess('tartar', [moved]).level).toBe('high');
  expect(assess('aghdara', [moved]).level).toBe('high');
  expect(assess('kalbajar', [moved]).level).toBe('not_reported');
});

test('an explosion that hurt nobody is a find', () => {
  expect(assess('tartar', [incident('one', people(0))])).toMatchObject({ level: 'medium', reason: 'any', people: 0 });
});

test('an explosion of a kind that is not stated counts for nothing', () => {
  const unknown = incident('one', { ...people(3), of: { outcome: 'killed', devices: ['explosion'] } });
  expect(assess('tartar', [unknown])).toMatchObject({ level: 'not_reported', people: 0 });
});

test('what ended before the fighting of 2020 did does not count', () => {
  expect(assess('tartar', [incident('one', on('2020-11-09'))]).level).toBe('not_reported');
  expect(assess('tartar', [incident('one', on('2020-11-10'))]).level).toBe('medium');
});

test('an undated explosion counts, for it cannot be said to be older', () => {
  expect(assess('tartar', [incident('one', { period: { from: null, to: null } })]).level).toBe('medium');
});

test('only the mine action authority makes districts high by naming them, each that it names', () => {
  const named = (claimant: string | null) =>
    incident('named', {
      metric: 'most_contaminated',
      quantity: null,
      statement: { en: 'Named.' },
      of: {},
      scope: { kind: 'joint', districts: ['tartar', 'fuzuli'] },
      claimant,
    });
  for (const district of ['tartar', 'fuzuli']) {
    expect(assess(district, [named('ANAMA (chair)')])).toMatchObject({ level: 'high', reason: 'named' });
  }
  for (const claimant of [null, 'Mine Action Review', 'ANAMAX']) {
    expect(assess('tartar', [named(claimant)]).level, String(claimant)).toBe('not_reported');
  }
});

test('a naming that speaks of the time before the rule begins decides nothing, whoever says it', () => {
  const named = (period: Figure['period']) =>
    incident('named', {
      metric: 'most_contaminated',
      quantity: null,
      statement: { en: 'Named.' },
      of: {},
      claimant: 'ANAMA',
      period,
    });
  expect(assess('tartar', [named({ from: '2002-09', to: '2003-06' })]).level).toBe('not_reported');
  expect(assess('tartar', [named({ from: null, to: '2021-12-12' })]).level).toBe('high');
  expect(assess('tartar', [named({ from: null, to: null })]).level).toBe('high');
});

test('a class that is stated stands above the rule, also the low one', () => {
  const stated = incident('low', {
    metric: 'threat_level',
    quantity: null,
    statement: { en: 'Low.' },
    of: { level: 'low' },
    claimant: 'ANAMA',
  });
  expect(assess('tartar', [stated, incident('one', people(9))])).toMatchObject({ level: 'low', basis: 'reported' });
});
