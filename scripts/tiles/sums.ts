import type { Lie } from '../../src/hazards/check/join/lie.ts';
import type { Sum } from '../../src/hazards/record/filter.ts';
import type { Hazard, Status } from '../../src/hazards/record/hazard.ts';

type ByStatus = Partial<Record<Status, Sum>>;

/** What is known of an archive without reading its tiles. */
export interface Statistics {
  readonly records: number;
  readonly byStatus: Readonly<ByStatus>;
  /** A record counts in each district that it lies in, with the m² that lie there; the empty name is outside of all. */
  readonly byDistrict: Readonly<Record<string, Readonly<ByStatus>>>;
  readonly byYear: Readonly<Record<string, Readonly<ByStatus>>>;
}

/** Sums records as they pass by: nothing of them is kept. */
export function sums() {
  let records = 0;
  const all: ByStatus = {};
  const [districts, years] = [new Map<string, ByStatus>(), new Map<string, ByStatus>()];
  const add = (to: ByStatus, status: Status, m2: number) => {
    const { records, m2: before } = to[status] ?? { records: 0, m2: 0 };
    to[status] = { records: records + 1, m2: before + m2 };
  };
  const of = (groups: Map<string, ByStatus>, name: string) => {
    const group = groups.get(name) ?? {};
    groups.set(name, group);
    return group;
  };
  return {
    add: ({ status, area, date }: Hazard, { parts }: Lie) => {
      records += 1;
      add(all, status, area ?? 0);
      add(of(years, date?.slice(0, 4) ?? ''), status, area ?? 0);
      for (const { district, m2 } of parts) add(of(districts, district ?? ''), status, m2);
    },
    statistics: (): Statistics => ({
      records,
      byStatus: rounded(all),
      byDistrict: inOrder(districts),
      byYear: inOrder(years),
    }),
  };
}

function inOrder(groups: ReadonlyMap<string, ByStatus>) {
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, rounded(group)]),
  );
}

function rounded(group: ByStatus): ByStatus {
  const all = Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(all.map(([status, { records, m2 }]) => [status, { records, m2: Math.round(m2) }]));
}
