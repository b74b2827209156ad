import type { Sum, Totals } from '../../record/filter.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import type { Columns } from './columns.ts';

/** Records and m² of one group by status, side by side: `2 · status` and the place after it. */
type Sums = Float64Array;

const sums = (): Sums => new Float64Array(2 * statuses.length);

function add(to: Sums, status: number, m2: number): void {
  to[2 * status] = (to[2 * status] ?? 0) + 1;
  to[2 * status + 1] = (to[2 * status + 1] ?? 0) + m2;
}

function byStatus(of: Sums): Readonly<Partial<Record<Status, Sum>>> {
  const found: Partial<Record<Status, Sum>> = {};
  for (const [at, status] of statuses.entries()) {
    const records = of[2 * at] ?? 0;
    if (records > 0) found[status] = { records, m2: of[2 * at + 1] ?? 0 };
  }
  return found;
}

const size = (of: Sums): number => of.reduce((sum, value, at) => (at % 2 === 0 ? sum + value : sum), 0);

/** Sums of records as they are: ground that two of them cover is in both, which is said beside wherever these are shown. */
export function totalsOf(columns: Columns, shown: Uint8Array): Totals {
  const { length, status, type, from, m2, start, part, partM2, unsure, districts, types } = columns;
  const all = sums();
  const inDistrict = districts.map(sums);
  const open = new Uint32Array(districts.length);
  const years = new Map<number, Sums>();
  const ofType = types.map(() => ({ records: 0, m2: 0 }));
  let [count, year, inYear] = [0, -1, sums()];
  for (let n = 0; n < length; n++) {
    if (shown[n] !== 1) continue;
    count++;
    const kind = status[n] ?? 0;
    const measured = m2[n] ?? Number.NaN;
    const area = Number.isNaN(measured) ? 0 : measured;
    add(all, kind, area);
    const thisYear = Math.floor((from[n] ?? 0) / 10_000);
    if (thisYear !== year) {
      year = thisYear;
      inYear = years.get(year) ?? sums();
      years.set(year, inYear);
    }
    add(inYear, kind, area);
    const sameType = ofType[type[n] ?? 0];
    if (sameType !== undefined) {
      sameType.records++;
      sameType.m2 += area;
    }
    for (let at = start[n] ?? 0; at < (start[n + 1] ?? 0); at++) {
      const district = part[at] ?? 0;
      const there = inDistrict[district];
      if (there !== undefined) add(there, kind, partM2[at] ?? 0);
      if (unsure[n] === 1) open[district] = (open[district] ?? 0) + 1;
    }
  }
  return {
    shown: count,
    of: length,
    byStatus: byStatus(all),
    byDistrict: districts
      .map((district, at) => ({ district, unsure: open[at] ?? 0, of: inDistrict[at] ?? sums() }))
      .filter(({ of }) => size(of) > 0)
      .map(({ district, unsure: near, of }) => ({ district, unsure: near, byStatus: byStatus(of) })),
    byYear: [...years]
      .sort(([a], [b]) => a - b)
      .map(([at, of]) => ({ year: at === 0 ? null : at, byStatus: byStatus(of) })),
    byType: types
      .map((name, at) => ({ type: name, records: ofType[at]?.records ?? 0, m2: ofType[at]?.m2 ?? 0 }))
      .filter(({ records }) => records > 0)
      .sort((a, b) => b.records - a.records),
  };
}
