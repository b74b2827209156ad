import type { Sum, Totals } from '../../record/filter.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import type { Columns } from './columns.ts';

/** Records and m² of groups side by side, flat: of group `g`, those of status `s` stand at `2 · (g · statuses + s)` and the place after it. */
type Sums = Float64Array;

const kinds = statuses.length;

const sums = (groups: number): Sums => new Float64Array(2 * kinds * groups);

function byStatus(of: Sums, group: number): Readonly<Partial<Record<Status, Sum>>> {
  const found: Partial<Record<Status, Sum>> = {};
  for (const [at, status] of statuses.entries()) {
    const records = of[2 * (group * kinds + at)] ?? 0;
    if (records > 0) found[status] = { records, m2: of[2 * (group * kinds + at) + 1] ?? 0 };
  }
  return found;
}

/** The years that dates are of, and each record's place among them; a record without a date has year 0. */
function yearsOf({ from }: Columns): { readonly years: readonly number[]; readonly placeOf: Uint32Array } {
  const seen = new Uint8Array(10_000);
  for (let n = 0; n < from.length; n++) seen[((from[n] as number) / 10_000) | 0] = 1;
  const placeOf = new Uint32Array(seen.length);
  const years: number[] = [];
  for (const [year, any] of seen.entries()) if (any === 1) placeOf[year] = years.push(year) - 1;
  return { years, placeOf };
}

/** Sums of records as they are: ground that two of them cover is in both, which is said beside wherever these are shown. */
export function totalsOf(columns: Columns, shown: Uint8Array): Totals {
  const { length, status, type, from, m2, start, part, partM2, unsure, districts, types } = columns;
  const { years, placeOf } = yearsOf(columns);
  const [inDistrict, inYear] = [sums(districts.length), sums(years.length)];
  const ofType = new Float64Array(2 * types.length);
  const open = new Uint32Array(districts.length);
  let count = 0;
  const add = (to: Sums, place: number, area: number) => {
    to[2 * place] = (to[2 * place] as number) + 1;
    to[2 * place + 1] = (to[2 * place + 1] as number) + area;
  };
  for (let n = 0; n < length; n++) {
    if (shown[n] !== 1) continue;
    count++;
    const kind = status[n] as number;
    const measured = m2[n] as number;
    const area = Number.isNaN(measured) ? 0 : measured;
    add(inYear, (placeOf[((from[n] as number) / 10_000) | 0] as number) * kinds + kind, area);
    add(ofType, type[n] as number, area);
    for (let at = start[n] as number, end = start[n + 1] as number; at < end; at++) {
      const district = part[at] as number;
      add(inDistrict, district * kinds + kind, partM2[at] as number);
      if (unsure[n] === 1) open[district] = (open[district] as number) + 1;
    }
  }
  const all = sums(1);
  for (const [at, value] of inYear.entries()) all[at % all.length] = (all[at % all.length] as number) + value;
  const some = (of: object) => Object.keys(of).length > 0;
  return {
    shown: count,
    of: length,
    byStatus: byStatus(all, 0),
    byDistrict: districts
      .map((district, at) => ({ district, unsure: open[at] ?? 0, byStatus: byStatus(inDistrict, at) }))
      .filter((of) => some(of.byStatus)),
    byYear: years
      .map((year, at) => ({ year: year === 0 ? null : year, byStatus: byStatus(inYear, at) }))
      .filter((of) => some(of.byStatus)),
    byType: types
      .map((name, at) => ({ type: name, records: ofType[2 * at] ?? 0, m2: ofType[2 * at + 1] ?? 0 }))
      .filter(({ records }) => records > 0)
      .sort((a, b) => b.records - a.records),
  };
}
