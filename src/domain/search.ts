import MiniSearch from 'minisearch';
import type { District, DistrictId } from './district.ts';

/** Letters that Unicode does not decompose, by the plain letter that people type instead. */
const plain: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ё: 'е', æ: 'ae', ß: 'ss' };

/** The text as it is compared: lower case, without diacritics, `ə` as `e`, dotless `ı` as `i`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[əıёæß]/g, (letter) => plain[letter] ?? letter);
}

/** Finds districts by any of their spellings in any script, forgiving case, diacritics and a slip of the finger; the best first. */
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
    districts.map(({ id, iso, name, spellings }) => ({
      id,
      names: [name.en, name.az, name.ru, id, iso ?? '', ...spellings].join(' '),
    })),
  );
  return (query) => index.search(query).map((result) => result.id as DistrictId);
}
