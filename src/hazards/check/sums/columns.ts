import { type Given, type Hazard, progresses, statuses } from '../../record/hazard.ts';
import type { Lie } from '../join/lie.ts';
import { bytes, real, shorts, whole } from '../measure/growing.ts';
import { dayNumber, firstDay, lastDay } from './days.ts';
import { type Texts, texts } from './texts.ts';

/** What filters and sums read of a layer: flat numbers, one place a record, so that a million are gone through within a frame or two. */
export interface Columns {
  readonly length: number;
  /** Places in `statuses` and in `progresses`. */
  readonly status: Uint8Array;
  readonly progress: Uint8Array;
  /** Places in `types`. */
  readonly type: Uint32Array;
  readonly types: readonly (string | null)[];
  /** The first and last day that a date may mean, as 20230428; 0 where there is none. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** `NaN` for what is no area. */
  readonly m2: Float64Array;
  /** Of record n, the parts from `start[n]` to `start[n + 1]`: places in `districts`, and m². */
  readonly start: Uint32Array;
  readonly part: Uint16Array;
  readonly partM2: Float64Array;
  readonly districts: readonly (string | null)[];
  readonly unsure: Uint8Array;
  readonly texts: Texts;
}

export interface ColumnsBuilder {
  readonly add: (hazard: Hazard, lie: Lie) => void;
  readonly columns: () => Columns;
}

/** Where a record lies, by its number. */
export function lieAt({ start, part, partM2, districts, unsure }: Columns, n: number): Lie {
  const parts: Lie['parts'][number][] = [];
  for (let at = start[n] ?? 0; at < (start[n + 1] ?? 0); at++)
    parts.push({ district: districts[part[at] ?? 0] ?? null, m2: partM2[at] ?? 0 });
  return { parts, unsure: unsure[n] === 1 };
}

/** Gives each text its place, in the order in which they come. */
function places() {
  const at = new Map<string | null, number>();
  const list: (string | null)[] = [];
  const of = (text: string | null): number => {
    const known = at.get(text);
    if (known !== undefined) return known;
    at.set(text, list.length);
    return list.push(text) - 1;
  };
  return { of, list };
}

/** So many dates are remembered: those of a file repeat themselves. */
const mostDates = 10_000;

type Days = readonly [first: number, last: number];

/** The first and last day that a date may mean. */
function daysOf(): (date: Given | null) => Days {
  const known = new Map<Given, Days>();
  const none: Days = [0, 0];
  return (date) => {
    if (date === null) return none;
    const before = known.get(date);
    if (before !== undefined) return before;
    const days: Days = [dayNumber(firstDay(date)), dayNumber(lastDay(date))];
    if (known.size < mostDates) known.set(date, days);
    return days;
  };
}

/** Takes records one by one, in their order, as they are read. */
export function columnsBuilder(): ColumnsBuilder {
  const [status, progress, unsure] = [bytes(), bytes(), bytes()];
  const [type, from, to, start] = [whole(), whole(), whole(), whole()];
  const [m2, partM2] = [real(), real()];
  const part = shorts();
  const [types, districts, words] = [places(), places(), texts()];
  const days = daysOf();
  return {
    add: (hazard, lie) => {
      status.push(statuses.indexOf(hazard.status));
      progress.push(hazard.progress === null ? progresses.length : progresses.indexOf(hazard.progress));
      type.push(types.of(hazard.type));
      const [first, last] = days(hazard.date);
      from.push(first);
      to.push(last);
      m2.push(hazard.area ?? Number.NaN);
      start.push(part.length());
      for (const { district, m2: there } of lie.parts) {
        part.push(districts.of(district));
        partM2.push(there);
      }
      unsure.push(lie.unsure ? 1 : 0);
      words.add([hazard.id, ...Object.values(hazard.properties)]);
    },
    columns: () => {
      const starts = new Uint32Array(start.length() + 1);
      starts.set(start.numbers());
      starts[start.length()] = part.length();
      return {
        length: status.length(),
        status: status.packed(),
        progress: progress.packed(),
        type: type.packed(),
        types: types.list,
        from: from.packed(),
        to: to.packed(),
        m2: m2.packed(),
        start: starts,
        part: part.packed(),
        partM2: partM2.packed(),
        districts: districts.list,
        unsure: unsure.packed(),
        texts: words,
      };
    },
  };
}
