import type * as v from 'valibot';
import type { DistrictId } from './district.ts';
import type { scope } from './scope-schema.ts';

export type Scope = v.InferOutput<typeof scope>;

/** The districts that a figure speaks of; none for the country, a region, a line, the unnamed or the unknown. */
export function districtsOf(of: Scope): readonly DistrictId[] {
  switch (of.kind) {
    case 'district':
      return [of.district];
    case 'joint':
      return of.districts;
    case 'transfer':
      return [...of.from, of.to];
    case 'country':
    case 'region':
    case 'line':
    case 'rest':
    case 'unknown':
      return [];
  }
}
