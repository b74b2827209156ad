import * as v from 'valibot';
import { metricId } from './metric-schema.ts';
import { seriesIds } from './series.ts';
import { webAddress } from './web-address.ts';

const text = v.pipe(v.string(), v.nonEmpty('text, not an empty string'));
const code = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(?:[-_][a-z0-9]+)*$/, 'a code: lower-case letters, digits, hyphens or underscores'),
);
const character = v.pipe(
  v.string(),
  v.check((text) => [...text].length === 1, 'one character'),
);
const day = v.pipe(v.string(), v.isoDate('a day: YYYY-MM-DD'));
const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code of two or three letters (ISO 639)'));

/** A text in each language of the country; that none is missing is checked of the whole file. */
const inEach = v.pipe(v.record(languageCode, text), v.readonly());

/** Names and what is said of each; a list would pass for one whose names are numbers. */
const noList = v.custom<Readonly<Record<string, unknown>>>(
  (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
  'names and what each is called',
);

/** Codes of records and the words for them, each a whole phrase as it stands in a sentence. Two codes mean the same in every country. */
const register = v.pipe(
  v.record(code, inEach),
  v.check(
    (codes) => !('all' in codes) && !('unknown' in codes),
    'codes of its own ("all" and "unknown" mean the same in every country)',
  ),
  v.readonly(),
);

function eachOnce(ids: string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** What the reader lets count: every document, some documents alone, or some metrics alone. */
const evidenceBase = v.pipe(
  v.strictObject({
    /** Stable for ever: links carry it. */
    id: code,
    /** The documents that alone count; all where there is no such list. */
    documents: v.optional(v.pipe(v.array(v.string()), v.minLength(1, 'at least one document'))),
    /** The metrics that alone count; all where there is no such list. */
    metrics: v.optional(v.pipe(v.array(metricId), v.minLength(1, 'at least one metric'))),
    /** On the switch: "The article". */
    name: inEach,
    /** Over the country's figures, after "Whole country": "what one article of May 2023 reports". */
    says: inEach,
  }),
  v.readonly(),
);

/** Pictures of the ground of the publisher's own, on the same site: shown closer up than the boundaries carry, under layers of a reader's own. */
const closeUpTiles = v.pipe(
  v.strictObject({
    /** From the site's root: of tiles, with `{z}`, `{x}` and `{y}` in it, or of a PMTiles archive. */
    address: v.pipe(
      v.string(),
      v.regex(
        /^(?!\/)(?!.*:\/\/)(?:.*\{z\}.*\{x\}.*\{y\}.*|.+\.pmtiles)$/,
        'a path on this site, of {z}/{x}/{y} tiles or of a .pmtiles archive',
      ),
    ),
    /** Px across a tile. */
    size: v.picklist([256, 512]),
    /** The deepest zoom that there are tiles of. */
    deepest: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(22)),
    /** Who must be named for them. */
    credit: text,
  }),
  v.readonly(),
);

/** Boundaries as they stood at a time, in the order of time. */
const vintage = v.pipe(
  v.strictObject({
    /** As records name it, and `boundaries/sources.json` those that are drawn. */
    id: v.pipe(code, v.notValue('unknown', 'an id of its own ("unknown" means the same in every country)')),
    /** In a receipt: "The district as it was before December 2023". */
    district: inEach,
    /** In a legend: "Boundaries before December 2023". */
    boundaries: inEach,
    /** After "figures speak of this district" or "of districts": "within the boundaries before December 2023". */
    within: inEach,
  }),
  v.readonly(),
);

/** A day from which a series counts otherwise than before. */
const seriesBreak = v.pipe(v.strictObject({ series: v.picklist(seriesIds), on: day, note: inEach }), v.readonly());

/** A number to call on finding something, with where it is published. */
const contact = v.pipe(
  v.strictObject({
    number: v.pipe(v.string(), v.regex(/^\+?[0-9 ]{2,}$/, 'a telephone number')),
    /** Who answers, in few letters; null where everybody knows. */
    who: v.nullable(text),
    source: v.strictObject({
      title: text,
      url: webAddress,
    }),
  }),
  v.readonly(),
);

const spokenLanguage = v.pipe(
  v.strictObject({
    code: languageCode,
    /** In the language itself. */
    name: text,
    /** ISO 3166-1, where it is not written as in the country that speaks it most: Open Graph knows languages only together with a country. */
    region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two capital letters'))),
  }),
  v.readonly(),
);

/** `country.json`: all that the code must know of the country that the atlas is about. */
export const countrySchema = v.pipe(
  v.strictObject({
    id: code,
    /** ISO 3166-1 alpha-2. */
    iso: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two capital letters')),
    /** The first is the one of links that name none, and what a missing text falls back to. */
    languages: v.pipe(
      v.array(spokenLanguage),
      v.minLength(1, 'at least one language'),
      v.check((all) => eachOnce(all.map((language) => language.code)), 'each language once'),
    ),
    /** In which the places call themselves. */
    localLanguage: languageCode,
    name: inEach,
    /** Whole phrases, since languages inflect names. */
    phrases: v.strictObject({
      /** Where it is said of what: "in France". */
      inCountry: inEach,
      /** How it is divided: "by district of France". */
      byDistrict: inEach,
      /** Who handed over the minefield records that figures speak of: "by the other side". Empty where there are none. */
      recordsHandedOver: v.optional(inEach),
    }),
    /** The districts that the map fits at first, and that stand first in lists. */
    featured: v.pipe(
      v.array(v.string()),
      v.minLength(1, 'at least one district'),
      v.check(eachOnce, 'each district once'),
    ),
    /** The year of a theme that a link means which names none: fixed, so that old links stay what they were when newer years come. */
    yearOfLinks: v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year')),
    rule: v.strictObject({
      /** Evidence of what happened before this day does not count. */
      since: day,
      /** So many people reported killed or injured make a district high. */
      highCasualties: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** The mine action authority, as claimants are named: alone, or with the office of the speaker in brackets. */
      authority: text,
    }),
    /** The first is what a link means that names none: everything counts. */
    evidence: v.pipe(
      v.tupleWithRest([evidenceBase], evidenceBase),
      v.check(
        ([first]) => first.documents === undefined && first.metrics === undefined,
        'a first base that lets everything count, with neither documents nor metrics',
      ),
      v.check((bases) => eachOnce(bases.map(({ id }) => id)), 'each evidence base once'),
    ),
    /** In the order of time; empty where the boundaries have not changed. */
    vintages: v.pipe(
      v.array(vintage),
      v.check((all) => eachOnce(all.map(({ id }) => id)), 'each vintage once'),
    ),
    seriesBreaks: v.array(seriesBreak),
    operators: register,
    donors: register,
    topics: register,
    /** Lines and parts of the ground that figures may be limited to, with the words that follow what is counted. */
    ground: register,
    /** Those who say or publish something, as records name them, and what each language but the first, which is that of the records, calls them; one that is missing is shown as it is recorded, and said to be. A publisher's bare name needs none. */
    speakers: v.optional(v.pipe(noList, v.record(text, inEach), v.readonly())),
    /** ISO 4217, of the figures of money. */
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capital letters')),
    contacts: v.pipe(v.array(contact), v.minLength(1, 'at least one number to call')),
    closeUpTiles: v.optional(closeUpTiles),
    /** Where whoever publishes the site wants to hear of mistakes: a page, or an address of mail as `mailto:`. */
    mistakesTo: v.optional(
      v.union([webAddress, v.pipe(v.string(), v.regex(/^mailto:[^@\s]+@[^@\s]+$/, 'mailto:NAME@HOST'))]),
    ),
    /** Characters that the page's font must draw beside Latin letters, digits and signs. */
    letters: v.string(),
    /** Words for "district" and "city" in any language that people write beside a name; search and links do without them. */
    placeWords: v.optional(v.strictObject({ district: v.array(text), city: v.array(text) })),
    /** Characters that are taken for letters of the country's names and are others: the build refuses them in names of districts. */
    lookalikes: v.optional(v.array(v.strictObject({ found: character, meant: character }))),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { languages, localLanguage } = dataset.value;
    const codes = languages.map((language) => language.code);
    if (!codes.includes(localLanguage)) {
      addIssue({
        message: `one of the languages (${codes.join(', ')})`,
        path: pathTo(dataset.value, ['localLanguage']),
        input: localLanguage,
      });
    }
    for (const { path, text: each } of textsIn(dataset.value)) {
      const needed = path[0] === 'speakers' ? codes.slice(1) : codes;
      const missing = needed.filter((language) => !(language in each));
      const strange = Object.keys(each).filter((language) => !codes.includes(language));
      if (missing.length > 0)
        addIssue({ message: `a text in ${missing.join(', ')}`, path: pathTo(dataset.value, path), input: each });
      if (strange.length > 0) {
        addIssue({
          message: `languages of the country alone (${codes.join(', ')})`,
          path: pathTo(dataset.value, path),
          input: strange,
        });
      }
    }
  }),
  v.readonly(),
);

export type CountryFile = v.InferOutput<typeof countrySchema>;

type Keys = readonly (string | number)[];

/** Every text by language, with the way to it. */
function textsIn(value: unknown, path: Keys = []): readonly { readonly path: Keys; readonly text: object }[] {
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 && entries.every(([key, each]) => /^[a-z]{2,3}$/.test(key) && typeof each === 'string');
  if (isText && !Array.isArray(value)) return [{ path, text: value }];
  return entries.flatMap(([key, each]) => textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The path as valibot describes one. */
function pathTo(input: unknown, keys: Keys): [v.ObjectPathItem, ...v.ObjectPathItem[]] {
  const items: v.ObjectPathItem[] = [];
  let at = input as Record<string, unknown>;
  for (const key of keys) {
    const value = at[key as string];
    items.push({ type: 'object', origin: 'value', input: at, key: String(key), value });
    at = value as Record<string, unknown>;
  }
  return items as [v.ObjectPathItem, ...v.ObjectPathItem[]];
}
