import type * as v from 'valibot';
import { country } from './country.ts';
import type { districtId, districtSchema, officialArea } from './district-schema.ts';

export type DistrictId = v.InferOutput<typeof districtId>;

export type District = v.InferOutput<typeof districtSchema>;

export type OfficialArea = v.InferOutput<typeof officialArea>;

type Areas = Pick<District, 'officialArea' | 'otherAreas'>;

const vintages = country.vintages.map(({ id }) => id);

/** Every area that a source prints for it, the preferred one first. */
export function areasOf({ officialArea, otherAreas = [] }: Areas): readonly OfficialArea[] {
  return officialArea === null ? otherAreas : [officialArea, ...otherAreas];
}

/**
 * The areas that hectares within some boundaries may be a share of, the preferred one first: those within the same boundaries, of a list that
 * names its source. Where they disagree a share is worked out of each, and said to lie between the least and the most; one that is another
 * one rounded says nothing else, and is left out.
 * @param vintage of the hectares; nobody says it for `unknown`, and an area that holds within all boundaries then serves.
 */
export function areasWithin(district: Areas, vintage: string | undefined): readonly OfficialArea[] {
  const unsaid = vintage === undefined || vintage === 'unknown';
  const within = areasOf(district).filter(({ unsourced, vintages: held = [] }) => {
    if (unsourced) return false;
    return unsaid ? held.length === vintages.length : held.includes(vintage);
  });
  return within.filter(({ km2 }, index) => !within.slice(0, index).some((before) => isRounded(km2, before.km2)));
}

/** Whether one of two numbers is the other, rounded to its last digit that is not 0; nobody rounds to a single digit. */
function isRounded(one: number, other: number): boolean {
  return [one, other].some((number) => {
    const [, zeros = '', decimals = ''] = /(0*)(?:\.(\d+))?$/.exec(String(number)) ?? [];
    const digit = decimals === '' ? Math.min(zeros.length, Math.floor(Math.log10(number)) - 1) : -decimals.length;
    return Math.abs(one - other) <= 10 ** digit / 2;
  });
}

const featured: ReadonlySet<DistrictId> = new Set(country.featured);

/** Whether the map fits the district at first, and lists begin with it. */
export function isFeatured({ id }: Pick<District, 'id'>): boolean {
  return featured.has(id);
}
