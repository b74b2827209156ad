import type { Atlas } from '../../atlas/atlas.ts';
import type { DistrictId } from '../../domain/district.ts';
import { type Found, recordSearch } from '../../domain/find.ts';
import { districtSearch } from '../../domain/search.ts';

/** What a query finds, the best first. */
export interface Finds {
  readonly districts: readonly DistrictId[];
  readonly records: readonly Found[];
}

const most = 8;

/** So many settlements and documents are listed under the districts. */
const mostRecords = 5;

/** Searches the districts under every spelling, then the settlements that figures name, and the documents: all indexed when somebody first searches. */
export function findsIn({ districts, figures, documents }: Atlas): (query: string) => Finds {
  const districtsFor = districtSearch(districts);
  const recordsFor = recordSearch(figures, documents);
  return (query) => ({
    districts: districtsFor(query).slice(0, most),
    records: recordsFor(query).slice(0, mostRecords),
  });
}
