import * as v from 'valibot';
import { country } from './country.ts';
import { byLanguage, inEveryLanguage } from './language-schema.ts';

/** Stable for ever: links and file names carry it. Lower case, Latin letters and hyphens. */
export const districtId = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'a district id: lower-case Latin letters and hyphens'),
);

const iso = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${country.iso}-[A-Z0-9]{1,3}$`), `an ISO 3166-2 code that begins with ${country.iso}-`),
);

const vintages = country.vintages.map(({ id }) => id);

/** An area that a source prints. */
export const officialArea = v.pipe(
  v.strictObject({
    km2: v.pipe(v.number(), v.minValue(1)),
    source: v.string(),
    /** The year that the source is of, or gives it for; absent where it says none. */
    year: v.optional(v.pipe(v.number(), v.integer())),
    /** The boundaries that it holds within; several where the district did not change between them, absent where that is not known. */
    vintages: v.optional(
      v.pipe(
        v.array(v.picklist(vintages, `one of the vintages in country.json (${vintages.join(', ')})`)),
        v.readonly(),
      ),
    ),
    /** It stands in a list that names no source of its own: shown as such, and nothing is worked out from it. */
    unsourced: v.optional(v.literal(true)),
    note: v.optional(byLanguage),
  }),
  v.readonly(),
);

/** A district or a city of the same rank: one file in `geodata/districts`. */
export const districtSchema = v.pipe(
  v.strictObject({
    id: districtId,
    /** ISO 3166-2; null where none has been assigned. */
    iso: v.nullable(iso),
    kind: v.picklist(['district', 'city']),
    name: inEveryLanguage,
    /** Other spellings by which people look for it, in any script. */
    spellings: v.array(v.string()),
    /** Ids it had before; links with them go on working. */
    aliases: v.array(districtId),
    /** The area in km² that an official source publishes, never one computed from the geometry; null where none is at hand. */
    officialArea: v.nullable(officialArea),
    /** What other sources print, or for other boundaries: each beside the first, none in its place. */
    otherAreas: v.optional(v.pipe(v.array(officialArea), v.readonly())),
    note: v.optional(byLanguage),
  }),
  v.readonly(),
);
