import { expect, test } from 'vitest';
import { type District, isFeatured } from '../../../src/domain/district.ts';
import { districtSearch } from '../../../src/domain/search.ts';
import { districtSpelled, fold } from '../../../src/domain/spelling.ts';
import { committedAtlas, districts } from '../fixtures/atlas.ts';

const { districts: real } = await committedAtlas();
const find = districtSearch(real);

const spellingsOf = ({ id, iso, name, spellings }: District) => [
  ...new Set([name.en, name.az, name.ru, id, ...(iso === null ? [] : [iso]), ...spellings]),
];

test('every spelling finds its district before all that are not spelled just so, in any case and without diacritics', () => {
  const lost = real.flatMap((district) =>
    spellingsOf(district)
      .flatMap((spelling) => [
        spelling,
        spelling.toUpperCase(),
        spelling.toLowerCase(),
        fold(spelling),
        ` ${spelling} `,
      ])
      .filter((query) => {
        const found = find(query);
        const before = found.slice(0, found.indexOf(district.id));
        const spelledSo = (id: string) =>
          real.some((other) => other.id === id && spellingsOf(other).some((each) => fold(each) === fold(query.trim())));
        return !found.includes(district.id) || !before.every(spelledSo);
      })
      .map((query) => `${district.id}: ${query}`),
  );
  expect(lost).toEqual([]);
});

test('a district comes before a city that is also called by its name', () => {
  expect(['Shaki', 'Şəki', 'Шеки', 'Lankaran', 'Ленкорань', 'Yevlax'].map((name) => find(name)[0])).toEqual([
    'shaki',
    'shaki',
    'shaki',
    'lankaran',
    'lankaran',
    'yevlakh',
  ]);
});

test('a short code finds its own place, not the longer codes that it begins', () => {
  expect(find('AZ-LA')[0]).toBe('lankaran-city');
});

test.each(['Kelbajar', 'Kəlbəcər', 'KƏLBƏCƏR', 'Кельбаджар', 'kelbecer', 'Քարվաճառ'])('%s is Kalbajar', (query) => {
  expect(find(query)).toEqual(['kalbajar']);
});

test.each([
  ['kelbejar', 'kalbajar'],
  ['KALBAJAR', 'kalbajar'],
  ['lacin', 'lachin'],
  ['Тертер', 'tartar'],
  ['dashkesan', 'dashkasan'],
])('%s finds %s first', (query, district) => {
  expect(find(query)[0]).toBe(district);
});

/** The spelling with each of its letters left out, and with each mistaken. */
function slips(spelling: string): readonly string[] {
  const letters = [...spelling];
  return letters.flatMap((_, at) => [letters.toSpliced(at, 1).join(''), letters.toSpliced(at, 1, 'q').join('')]);
}

const ofOneWord = (district: District) =>
  spellingsOf(district)
    .map(fold)
    .filter((spelling) => /^\p{L}{5,}$/u.test(spelling));

test('with one letter wrong or missing, every name of five letters or more is among the first three found', () => {
  const queries = real.flatMap((district) =>
    ofOneWord(district)
      .flatMap(slips)
      .map((query) => [district.id, query] as const),
  );
  expect(queries.length).toBeGreaterThan(5000);
  expect(queries.filter(([id, query]) => !find(query).slice(0, 3).includes(id))).toEqual([]);
});

test('with one letter wrong or missing, the featured districts are found first', () => {
  const queries = real.filter(isFeatured).flatMap((district) =>
    ofOneWord(district)
      .flatMap(slips)
      .map((query) => [district.id, query] as const),
  );
  expect(queries.filter(([id, query]) => find(query)[0] !== id)).toEqual([]);
});

test('the first letters are enough', () => {
  expect(districtSearch(districts)('tar')).toEqual(['tartar']);
});

test('the word for a city, asked for alone, finds those that bear it', () => {
  expect(find('city')).toEqual(expect.arrayContaining(['lankaran-city', 'shaki-city']));
  expect(find('city')).not.toContain('kalbajar');
});

test.each(['xyzzy', '12345', '!!!', '', '   ', 'Kalbajar Tartar', '__proto__', 'constructor'])(
  'nothing is spelled like “%s”',
  (query) => {
    expect(find(query)).toEqual([]);
  },
);

test('folding leaves neither case nor diacritics, and is done once for all', () => {
  expect(fold('KƏLBƏCƏR İI ıi Ё Şç')).toBe('kelbecer ii ii е sc');
  for (const spelling of real.flatMap(spellingsOf)) expect(fold(fold(spelling))).toBe(fold(spelling));
});

const named = districtSpelled(real);

test('every spelling, in any case and without diacritics, is that of its district, or of another that is called so too', () => {
  /* Every twelfth where mutants are tried: each would cost the whole again. */
  const asked = real.filter((_, at) => !process.env.STRYKER_MUTATOR_WORKER || at % 12 === 0);
  const lost = asked.flatMap((district) =>
    spellingsOf(district)
      .flatMap((spelling) => [spelling, spelling.toUpperCase(), fold(spelling), ` ${spelling}, `])
      .filter((text) => {
        const meant = real.find(({ id }) => id === named(text));
        return (
          meant === undefined || !spellingsOf(meant).some((each) => fold(each) === fold(text.replace(',', '').trim()))
        );
      })
      .map((text) => `${district.id}: ${text}`),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['Kәlbәcәr', 'kalbajar'],
  ['Kǝlbǝcǝr', 'kalbajar'],
  ['Кәлбәҹәр', 'kalbajar'],
  ['Kəlbəcər rayonu', 'kalbajar'],
  ['KƏLBƏCƏR RAYONU', 'kalbajar'],
  ['Kəlbəcər rayonunun', 'kalbajar'],
  ['Kalbajar district', 'kalbajar'],
  ['District of Kalbajar', null],
  ['Кельбаджарский район', 'kalbajar'],
  ['Кельбаджарского района', 'kalbajar'],
  ['в Лачинском районе', null],
  ['Лачинском районе', 'lachin'],
  ['Tartar region', 'tartar'],
  ['Shaki', 'shaki'],
  ['Shaki district', 'shaki'],
  ['Shaki city', 'shaki-city'],
  ['Şəki şəhəri', 'shaki-city'],
  ['город Шеки', 'shaki-city'],
  ['Шекинский район', 'shaki'],
  ['Кубатлинский район', 'gubadli'],
  ['Закатала', 'zagatala'],
  ['Нахичевань', 'nakhchivan'],
  ['district', null],
  ['rayonu', null],
  ['', null],
  ['!', null],
])('“%s” names %s, for a link as for the search', (text, district) => {
  expect(named(text)).toBe(district);
  if (district !== null) expect(find(text)[0]).toBe(district);
});
