import { expect, test } from 'vitest';
import { recordSearch } from '../../../src/domain/find.ts';
import { committedAtlas, figure, report } from '../fixtures/atlas.ts';

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

const lachin = { kind: 'district', district: 'lachin' } as const;
const placesFound = (found: ReturnType<typeof find>) =>
  found.flatMap((each) => (each.kind === 'place' ? [`${each.place}, ${each.reported.join()}`] : []));

test('three letters begin a name; fewer are a word of their own, or nothing', () => {
  const search = recordSearch([figure({ id: 'F1', place: 'Talish' }), figure({ id: 'F2', place: 'Ta' })], []);
  expect(placesFound(search('tal'))).toEqual(['Talish, tartar']);
  expect(placesFound(search('ta'))).toEqual(['Ta, tartar']);
});

test('places of one name in two districts are two, and what names no place is none', () => {
  const search = recordSearch(
    [figure({ id: 'F0' }), figure({ id: 'F1', place: 'Talish' }), figure({ id: 'F2', place: 'Talish', scope: lachin })],
    [],
  );
  expect(placesFound(search('Talish'))).toEqual(['Talish, tartar', 'Talish, lachin']);
  expect(search('undefined')).toEqual([]);
});

test('what is spelled as asked comes before what only sounds so', () => {
  const places = ['Suqovuşan', 'Sugovushan'].map((place, at) => figure({ id: `F${at}`, place }));
  const search = recordSearch(places, []);
  for (const place of ['Suqovuşan', 'Sugovushan']) expect(placesFound(search(place))[0]).toBe(`${place}, tartar`);
});

test('every word that is asked for must be there, and each of a document’s words leads to it, with its first figure', () => {
  const told = {
    ...report,
    channel: 'Herald',
    title: 'Ninth tally',
    subject: { en: 'Orchards' },
    short: { en: 'Brief' },
  };
  const search = recordSearch(
    [figure({ id: 'F1', scope: lachin }), figure({ id: 'F2' })],
    [told, { ...told, id: 'silent' }],
  );
  for (const query of ['herald', 'ninth tally', 'orchards', 'brief', '2022-04-01', 'Herald orchards'])
    expect(search(query), query).toEqual([{ kind: 'document', document: told, reported: ['lachin'], figure: 'F1' }]);
  expect(search('herald nowhere')).toEqual([]);
});
