import type { Decisions, Role } from '../record/decisions.ts';
import type { Hazard, Status } from '../record/hazard.ts';
import type { Problem, Row, Value } from '../record/row.ts';
import { readDate } from './value/date.ts';
import { isNothing, saysNothing } from './value/nothing.ts';
import { readSize } from './value/size.ts';

/** What a row says of itself, as it was decided to be understood. */
export type Classified = Pick<
  Hazard,
  'status' | 'progress' | 'type' | 'date' | 'declared' | 'source' | 'id' | 'problems'
>;

/** Asked of the entries alone: a file may call a value `constructor`. */
const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What releases land; said of a hazardous area it is what the area has become. */
const released: readonly (Status | undefined)[] = ['cancelled', 'reduced', 'cleared'];

const shownMost = 60;
const shown = (value: Value) => String(value).slice(0, shownMost);

/** Reads a row's columns. What cannot be read is noted, and stands in the row as it stood. */
export function classify(row: Row, decisions: Decisions): Classified {
  const { columns, statuses, progresses, all, unit, dates, decimal } = decisions;
  const problems: Problem[] = [];
  const note = (code: string, values?: Problem['values']) =>
    problems.push({ code: `recognise.${code}`, grade: 'noted', ...(values && { values }) });
  const cell = (role: Role): Value => {
    const column = columns[role];
    const value = column === undefined ? null : (entry(row.properties, column) ?? null);
    if (column !== undefined && saysNothing(value)) note('nothing', { column, value: shown(value) });
    return isNothing(value) ? null : value;
  };
  const text = (role: Role) => {
    const value = cell(role);
    return value === null ? null : String(value);
  };

  const said = text('status');
  const work = columns.progress === columns.status ? said : text('progress');
  const first = said === null ? (all ?? undefined) : entry(statuses, said);
  const second = work === null ? undefined : entry(statuses, work);
  const outcome = released.includes(second) || first === undefined || first === 'unknown' ? second : undefined;
  const status = outcome ?? first ?? 'unknown';
  const progress =
    (work === null ? undefined : entry(progresses, work)) ?? (said === null ? undefined : entry(progresses, said));
  if (said !== null && first === undefined) note('status.unknown', { value: shown(said) });
  else if (said === null && columns.status !== undefined && all === null && status === 'unknown')
    note('status.missing');

  const day = cell('date');
  const date = day === null ? null : readDate(day, dates);
  if (date === 'ambiguous') note('date.ambiguous', { value: shown(day) });
  else if (day !== null && date === null) note('date.unread', { value: shown(day) });

  const size = cell('area');
  const declared = size === null ? null : readSize(size, unit, decimal ?? null);
  if (size !== null && declared === null) note('area.unread', { value: shown(size) });

  return {
    status,
    progress: progress ?? null,
    type: text('type'),
    date: date === 'ambiguous' ? null : date,
    declared,
    source: text('source'),
    id: text('id') ?? row.id ?? null,
    problems,
  };
}
