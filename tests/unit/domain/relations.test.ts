import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { contradictions, relatedTo } from '../../../src/domain/relations.ts';
import { figure } from '../fixtures/atlas.ts';

const among = (...figures: readonly Figure[]) => new Map(figures.map((each) => [each.id, each]));

test.each([
  ['confirms', 'confirmed_by'],
  ['contradicts', 'contradicted_by'],
  ['supersedes', 'superseded_by'],
  ['subset_of', 'includes'],
] as const)('what %s another is seen from there as %s', (relation, reverse) => {
  const second = figure({ id: 'F2' });
  const first = figure({ id: 'F1', relations: [{ relation, figure: 'F2', why: 'so it is' }] });
  expect(relatedTo(first, among(first, second))).toEqual([{ standing: relation, figure: second, why: 'so it is' }]);
  expect(relatedTo(second, among(first, second))).toEqual([{ standing: reverse, figure: first, why: 'so it is' }]);
});

test('a figure that is not at hand is left out', () => {
  const alone = figure({ id: 'F1', relations: [{ relation: 'confirms', figure: 'F9', why: 'so it is' }] });
  expect(relatedTo(alone, among(alone))).toEqual([]);
});

test('a figure without relations stands alone among others', () => {
  const linked = figure({ id: 'F2', relations: [{ relation: 'confirms', figure: 'F3', why: 'so it is' }] });
  expect(relatedTo(figure({ id: 'F1' }), among(figure({ id: 'F1' }), linked, figure({ id: 'F3' })))).toEqual([]);
});

test('two figures that contradict each other disagree once, whichever says so, or both', () => {
  const first = figure({ id: 'F1', relations: [{ relation: 'contradicts', figure: 'F2', why: 'another number' }] });
  const silent = figure({ id: 'F2' });
  const answering = figure({ id: 'F2', relations: [{ relation: 'contradicts', figure: 'F1', why: 'another number' }] });
  const each = [
    ['F1', 1],
    ['F2', 1],
  ];
  expect([...contradictions([first, silent])]).toEqual(each);
  expect([...contradictions([first, answering])]).toEqual(each);
});

test('what confirms, supersedes or includes a figure does not disagree with it', () => {
  const relations = (['confirms', 'supersedes', 'subset_of'] as const).map((relation) => ({
    relation,
    figure: 'F2',
    why: 'so it is',
  }));
  const first = figure({ id: 'F1', relations });
  const second = figure({ id: 'F2' });
  expect([...contradictions([first, second])]).toEqual([]);
});
