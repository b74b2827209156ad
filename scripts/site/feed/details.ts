import type { Atlas } from '../../../src/atlas/atlas.ts';
import { areasOf, type District } from '../../../src/domain/district.ts';
import { differs } from '../../../src/domain/version.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import { area, inLanguage, places } from '../../../src/text/phrases.ts';

/** So many districts of a version are told; the rest is counted. */
const named = 12;

/** What a version says otherwise of districts, and of what was searched for in vain. */
export function detailSentences(t: Translate, before: Atlas, after: Atlas): readonly string[] {
  return [...districtSentences(t, before, after), ...searchSentences(t, before, after)];
}

function districtSentences(t: Translate, before: Atlas, after: Atlas): readonly string[] {
  const changed = (fieldsOf: (district: District) => unknown) =>
    after.districts.filter((district) => {
      const then = before.districtsById.get(district.id);
      return then !== undefined && differs(fieldsOf(then), fieldsOf(district));
    });
  const listed = (key: 'feed.areas' | 'feed.names', of: readonly District[], words: (district: District) => string) =>
    of.length === 0
      ? []
      : [
          t(key, {
            list: of.slice(0, named).map(words).join('; '),
            more: Math.max(0, of.length - named),
          }),
        ];
  const name = (district: District) => district.name[t.language];
  return [
    ...listed('feed.areas', changed(areasOf), (district) => `${name(district)}: ${areaWords(t, district)}`),
    ...listed(
      'feed.names',
      changed(({ name, spellings, aliases }) => [name, spellings, aliases]),
      name,
    ),
  ];
}

function areaWords(t: Translate, district: District): string {
  const all = [...new Set(areasOf(district).map(({ km2 }) => km2))];
  return all.length === 0 ? t('district.area.none') : all.map((km2) => area(t, km2, 'km2')).join(' / ');
}

/** The districts for which the same words were, or are now, said of a search in vain. */
function searchSentences(t: Translate, before: Atlas, after: Atlas): readonly string[] {
  const only = (one: Atlas, other: Atlas) => {
    const known = new Set(other.searches.map(({ id }) => id));
    const byNote = new Map<string, District[]>();
    for (const { id, district, note } of one.searches) {
      const place = one.districtsById.get(district);
      const words = inLanguage(note, t.language).text;
      if (!known.has(id) && place !== undefined) byNote.set(words, [...(byNote.get(words) ?? []), place]);
    }
    return [...byNote];
  };
  return [
    ...only(after, before).map(([note, of]) => t('feed.searched', { places: places(t, of), note })),
    ...only(before, after).map(([note, of]) => t('feed.found', { places: places(t, of), note })),
  ];
}
