import type { Filter } from '../../record/filter.ts';
import { progresses, statuses } from '../../record/hazard.ts';
import type { Columns } from './columns.ts';
import { dayNumber, firstDay, lastDay } from './days.ts';

/** Which of a list's places are asked for, as a table of 0 and 1. */
const table = <T>(list: readonly T[], asked: readonly T[]): Uint8Array =>
  Uint8Array.from(list, (value) => (asked.includes(value) ? 1 : 0));

/** Takes away (0) each record for which a place has no 1 in a table. */
function keep(shown: Uint8Array, places: Uint8Array | Uint32Array, wanted: Uint8Array): void {
  for (let n = 0; n < shown.length; n++) if (wanted[places[n] ?? 0] !== 1) shown[n] = 0;
}

/**
 * Which records a filter shows, as 1.
 * A record whose date is a year is shown where any day of it is asked for; without a date, or without an area, it is shown where none is asked for. The type `''` is that of records without one.
 */
export function shownBy(columns: Columns, filter: Filter): Uint8Array {
  const { length } = columns;
  const shown = filter.text === undefined ? new Uint8Array(length).fill(1) : columns.texts.search(filter.text, length);
  if (filter.statuses) keep(shown, columns.status, table(statuses, filter.statuses));
  if (filter.progresses) keep(shown, columns.progress, table([...progresses, null], filter.progresses));
  if (filter.types)
    keep(
      shown,
      columns.type,
      table(
        columns.types.map((type) => type ?? ''),
        filter.types,
      ),
    );
  if (filter.from !== undefined || filter.to !== undefined) {
    const first = filter.from === undefined ? 1 : dayNumber(firstDay(filter.from));
    const last = filter.to === undefined ? 99_999_999 : dayNumber(lastDay(filter.to));
    const { from, to } = columns;
    for (let n = 0; n < length; n++) if ((to[n] ?? 0) < first || (from[n] ?? 0) > last) shown[n] = 0;
  }
  if (filter.smallest !== undefined || filter.largest !== undefined) {
    const { smallest = 0, largest = Number.POSITIVE_INFINITY } = filter;
    const { m2 } = columns;
    for (let n = 0; n < length; n++) {
      const area = m2[n] ?? Number.NaN;
      if (!(area >= smallest && area <= largest)) shown[n] = 0;
    }
  }
  if (filter.district !== undefined) {
    const district = columns.districts.indexOf(filter.district);
    const { start, part } = columns;
    for (let n = 0; n < length; n++) {
      let there = false;
      for (let at = start[n] ?? 0; at < (start[n + 1] ?? 0); at++) if (part[at] === district) there = true;
      if (!there) shown[n] = 0;
    }
  }
  return shown;
}
