import type * as v from 'valibot';
import { country } from './country.ts';
import type { districtId, districtSchema } from './district-schema.ts';

export type DistrictId = v.InferOutput<typeof districtId>;

export type District = v.InferOutput<typeof districtSchema>;

const vintages = country.vintages.map(({ id }) => id);

/**
 * The official area that hectares within some boundaries may be a share of; null where it is of other boundaries, or a list without a source has it.
 * @param vintage of the hectares; nobody says it for `unknown`, and an area that holds within all boundaries then serves.
 */
export function areaWithin({ officialArea: area }: Pick<District, 'officialArea'>, vintage: string | undefined) {
  if (area === null || area.unsourced) return null;
  const { vintages: held = vintages } = area;
  const fits =
    vintage === undefined || vintage === 'unknown' ? held.length === vintages.length : held.includes(vintage);
  return fits ? area.km2 : null;
}

const featured: ReadonlySet<DistrictId> = new Set(country.featured);

/** Whether the map fits the district at first, and lists begin with it. */
export function isFeatured({ id }: Pick<District, 'id'>): boolean {
  return featured.has(id);
}
