import MiniSearch from 'minisearch';
import type { District, DistrictId } from './district.ts';
import { type Asked, asked, fold, namesOf, othersOf, rankIn } from './spelling.ts';

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
  /* Worked out when something is asked: a page that nobody searches is not made to wait for it. */
  let ranks: ReadonlyMap<string, (asked: Asked) => number | null> | null = null;
  return (query) => {
    const form = asked(query);
    ranks ??= new Map(districts.map((district) => [district.id, rankIn(district)]));
    const known = ranks;
    const rank = (id: DistrictId) => known.get(id)?.(form) ?? Number.MAX_SAFE_INTEGER;
    const found = index.search(form.bare).map((result) => result.id as DistrictId);
    return found.sort((a, b) => rank(a) - rank(b));
  };
}
