import { country } from './country.ts';
import type { District, DistrictId } from './district.ts';

/** Letters of Europe's and its neighbours' alphabets that Unicode does not decompose, by the plain ones that people type instead. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ə', 'e'],
  /* The schwas of the Cyrillic alphabet and of the phonetic one, which look the same. */
  ['ә', 'e'],
  ['ǝ', 'e'],
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

/** The cases of a Russian adjective, as it stands before the word for district in a sentence. */
const russianCases = /ск(?:ого|ому|ом|им|ие|их|ая|ой|ую)$/;

const russianDistrict = fold('ский');

const wordsFor = (kind: District['kind']): ReadonlySet<string> => new Set((country.placeWords?.[kind] ?? []).map(fold));
const placeWords = { district: wordsFor('district'), city: wordsFor('city') };

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(russianCases, russianDistrict));
}

/** A name as it is compared: in plain letters, without punctuation and the words for "district" and "city"; whole where it is nothing else. */
function bareName(name: string): string {
  const words = wordsOf(name);
  const others = words.filter((word) => !placeWords.district.has(word) && !placeWords.city.has(word));
  return (others.length === 0 ? words : others).join(' ');
}

/** What was asked for, in the forms in which names are compared. */
export function asked(text: string) {
  /* Which of two places of one name is meant: the city only where it is called one. */
  const kind: District['kind'] = wordsOf(text).some((word) => placeWords.city.has(word)) ? 'city' : 'district';
  return { whole: fold(text.trim()), bare: bareName(text), kind };
}

/** See {@link asked}. */
export type Asked = ReturnType<typeof asked>;

/** How well the district is named: lowest by just its name, then by one of its spellings, then by either but for the words for "district"; null where it is not. */
export function rankIn(district: District): (asked: Asked) => number | null {
  const lists = (['whole', 'bare'] as const).flatMap((form) =>
    [namesOf(district), othersOf(district)].map((names) => ({
      form,
      names: new Set(names.map(form === 'whole' ? fold : bareName)),
    })),
  );
  return (text) => {
    const rank = lists.findIndex(({ form, names }) => names.has(text[form]));
    return rank < 0 ? null : rank * 2 + (text.kind === district.kind ? 0 : 1);
  };
}

/** Finds the district that a text names in any spelling that is known; null where it names none. Of two places of one name, the one of the kind that the text says. */
export function districtSpelled(districts: readonly District[]): (text: string) => DistrictId | null {
  let ranks: readonly (readonly [DistrictId, (asked: Asked) => number | null])[] | null = null;
  return (text) => {
    const form = asked(text);
    if (form.bare === '') return null;
    ranks ??= districts.map((district) => [district.id, rankIn(district)]);
    const named = ranks.flatMap(([id, rankOf]) => {
      const rank = rankOf(form);
      return rank === null ? [] : [{ id, rank }];
    });
    return named.sort((a, b) => a.rank - b.rank)[0]?.id ?? null;
  };
}

/** Its names in all languages. */
export function namesOf({ name }: District): readonly string[] {
  return Object.values(name);
}

/** What else it is found by. */
export function othersOf({ id, iso, spellings }: District): readonly string[] {
  return [id, iso ?? '', ...spellings];
}
