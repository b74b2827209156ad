import type { Hazards } from '../check/rules/kinds.ts';
import type { Hazard, Progress, Status } from '../record/hazard.ts';
import type { Value } from '../record/row.ts';

export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean';
  readonly of: (hazard: Hazard) => Value;
}

/** What every record that is given out says of itself. */
export interface Marks {
  /** That it is local and not published, in the reader's language. */
  readonly mark: string;
  /** The name of the file that it was read from. */
  readonly origin: string;
}

/** GICHD's terms, which the importer and other programs of the field read. */
const statuses: Readonly<Record<Status, string>> = {
  confirmed: 'CHA',
  suspected: 'SHA',
  hazardous: 'Hazardous area',
  unknown: 'Unknown',
  cancelled: 'Cancelled',
  reduced: 'Reduced',
  cleared: 'Cleared',
  accident: 'Accident',
  device: 'Device',
  activity: 'Clearance activity',
};

const progresses: Readonly<Record<NonNullable<Progress>, string>> = {
  open: 'Open',
  'worked-on': 'Worked on',
  closed: 'Closed',
  'handed-over': 'Handed over',
};

/** Columns by IMSMA NG's names, as GICHD's `geocheck` reads them; `status` is that of the work there. */
const ours = ({ mark, origin }: Marks): readonly Field[] => [
  { name: 'hazard_localid', kind: 'text', of: ({ id }) => id },
  { name: 'dangerousareatype', kind: 'text', of: ({ status }) => statuses[status] },
  { name: 'status', kind: 'text', of: ({ progress }) => (progress === null ? null : progresses[progress]) },
  { name: 'type_of_minefield', kind: 'text', of: ({ type }) => type },
  { name: 'status_changed_date', kind: 'text', of: ({ date }) => date },
  { name: 'areasize', kind: 'number', of: ({ declared }) => declared },
  { name: 'measured_m2', kind: 'number', of: ({ area }) => (area === null ? null : Math.round(area * 100) / 100) },
  { name: 'source', kind: 'text', of: ({ source }) => source },
  { name: 'data_status', kind: 'text', of: () => mark },
  { name: 'origin_file', kind: 'text', of: () => origin },
  { name: 'origin_row', kind: 'number', of: ({ row }) => row },
];

/** Names that formats keep for themselves. */
const reserved = ['fid', 'geom', 'geometry', 'wkt', 'ogc_fid', 'name', 'description'];

/** A name that no other has, whatever its case. */
function free(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name}_${count === 2 ? 'original' : count}`;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}

/** Whether a column of the file says nothing that ours of the same name does not: a layer that was given out before has these already. */
function repeats(hazards: Hazards, key: string, own: Field | undefined): boolean {
  if (own === undefined) return false;
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined && String(hazard.properties[key] ?? '') !== String(own.of(hazard) ?? '')) return false;
  }
  return true;
}

/** The columns of a layer: those with GICHD's names, then the file's own, whose name gives way where it is one of theirs. */
export function fieldsOf(hazards: Hazards, marks: Marks): readonly Field[] {
  const kinds = new Map<string, Field['kind'] | null>();
  for (let n = 0; n < hazards.length; n++)
    for (const [key, value] of Object.entries(hazards.at(n)?.properties ?? {})) {
      const known = kinds.get(key);
      const kind = value === null ? null : typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
      if (known === undefined || known === null) kinds.set(key, kind);
      else if (kind !== null && kind !== known) kinds.set(key, 'text');
    }
  const own = ours(marks);
  const taken = new Set([...reserved, ...own.map(({ name }) => name)]);
  const kept = [...kinds].filter(
    ([key]) =>
      !repeats(
        hazards,
        key,
        own.find(({ name }) => name === key.toLowerCase()),
      ),
  );
  const original = kept.map(([key, kind]): Field => {
    const text = kind === 'text' || kind === null;
    const of = ({ properties }: Hazard): Value => {
      const value = properties[key] ?? null;
      return value === null || !text ? value : String(value);
    };
    return { name: free(key, taken), kind: kind ?? 'text', of };
  });
  return [...own, ...original];
}
