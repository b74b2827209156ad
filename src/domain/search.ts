import MiniSearch from 'minisearch';
import type { District, DistrictId } from './district.ts';

/** Letters of Europe's and its neighbours' alphabets that Unicode does not decompose, by the plain ones that people type instead. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
]);

/** The text as it is compared: lower case, without diacritics, in plain letters. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => plain.get(letter) ?? letter);
}

/**
 * Finds districts by any of their spellings in any script, forgiving case, diacritics and a slip of the finger; the best first.
 * Before all others come those that bear just that name, then those that are also spelled just so.
 */
export function districtSearch(districts: readonly District[]): (query: string) => readonly DistrictId[] {
  const index = new MiniSearch<{ id: string; names: string }>({
    fields: ['names'],
    processTerm: (term) => fold(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      combineWith: 'AND',
    },
  });
  index.addAll(
    districts.map((district) => ({ id: district.id, names: [...namesOf(district), ...othersOf(district)].join(' ') })),
  );
  const named = new Map(districts.map((district) => [district.id, namesOf(district).map(fold)]));
  const spelled = new Map(districts.map((district) => [district.id, othersOf(district).map(fold)]));
  return (query) => {
    const asked = fold(query.trim());
    const rank = (id: DistrictId) => (named.get(id)?.includes(asked) ? 0 : spelled.get(id)?.includes(asked) ? 1 : 2);
    return index
      .search(query)
      .map((result) => result.id as DistrictId)
      .sort((a, b) => rank(a) - rank(b));
  };
}

function namesOf({ name }: District): readonly string[] {
  return Object.values(name);
}

function othersOf({ id, iso, spellings }: District): readonly string[] {
  return [id, iso ?? '', ...spellings];
}
