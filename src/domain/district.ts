import * as v from 'valibot';
import { country } from './country.ts';
import { byLanguage, inEveryLanguage } from './language.ts';

/** Stable for ever: links and file names carry it. Lower case, Latin letters and hyphens. */
export const districtId = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'a district id: lower-case Latin letters and hyphens'),
);

export type DistrictId = v.InferOutput<typeof districtId>;

const iso = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${country.iso}-[A-Z0-9]{1,3}$`), `an ISO 3166-2 code that begins with ${country.iso}-`),
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
    officialArea: v.nullable(v.strictObject({ km2: v.pipe(v.number(), v.minValue(1)), source: v.string() })),
    note: v.optional(byLanguage),
  }),
  v.readonly(),
);

export type District = v.InferOutput<typeof districtSchema>;

const featured: ReadonlySet<DistrictId> = new Set(country.featured);

/** Whether the map fits the district at first, and lists begin with it. */
export function isFeatured({ id }: Pick<District, 'id'>): boolean {
  return featured.has(id);
}
