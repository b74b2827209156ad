import { expect, test } from 'vitest';
import { recordSearch } from '../../../src/domain/find.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

const { figures, documents } = await committedAtlas();
const find = recordSearch(figures, documents);

test('a settlement is found by how figures name it, with the district as reported and today’s', () => {
  const [first] = find('Sugovushan');
  expect(first).toMatchObject({ kind: 'place', reported: ['tartar'], now: ['aghdara'] });
  expect(find('qiziloba')[0]).toMatchObject({ kind: 'place', place: expect.stringContaining('Qızıloba') });
});

test.each([
  ['Суговушан', 'Sugovushan'],
  ['Suqovuşan', 'Sugovushan'],
  ['Талыш', 'Talish'],
  ['Talış', 'Talish'],
])('%s is found as %s, which figures name in other letters', (query, place) => {
  expect(find(query)[0]).toMatchObject({ kind: 'place', place: expect.stringContaining(place) });
});

test('one settlement stands once, however many figures name it', () => {
  const found = find('Bala Jafarli').filter(({ kind }) => kind === 'place');
  expect(found).toHaveLength(1);
});

test('a document is found by publisher, title, subject and date, and leads to a figure of it', () => {
  for (const query of ['AZTV 2023-12-04', 'liberated territories announced', 'ANAMA contaminated land December']) {
    const [first] = find(query);
    expect(first, query).toMatchObject({ kind: 'document', figure: 'X-MED-2023-12' });
  }
});

test('what is in no name finds nothing', () => {
  expect(find('xyzzy')).toEqual([]);
  expect(find('')).toEqual([]);
});
