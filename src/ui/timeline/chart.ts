import type { SeriesPoint } from '../../scene/series.ts';

/** A place in a chart, as shares of its width from the left and of its height from the ground. */
export interface Spot {
  readonly at: number;
  readonly up: number;
}

/** A series laid out, for whatever width it is drawn in. */
export interface Chart {
  /** One for each point, in their order. */
  readonly dots: readonly Spot[];
  /** The stretches between points of one run, each by the figure that it leads to. */
  readonly stretches: readonly { readonly figure: string; readonly from: Spot; readonly to: Spot }[];
  /** The beginnings of years. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Round numbers, the first of which is zero. */
  readonly levels: readonly { readonly value: number; readonly up: number }[];
  /** Where the days that are marked lie, in their order. */
  readonly marks: readonly number[];
}

/** About so many steps of numbers. */
const steps = 4;

/**
 * Lays out a series over time.
 * @param values of the points, in the unit that the numbers beside it are in.
 * @param marked days to be marked, `YYYY-MM-DD`.
 * @param between the first and the last day of the chart, where it has more to hold than this series.
 */
export function chartOf(
  points: readonly SeriesPoint[],
  values: readonly number[],
  marked: readonly string[],
  between?: readonly [first: string, last: string],
): Chart {
  const days = points.map(({ date }) => dayOf(date));
  const [first, last] = between
    ? ([dayOf(between[0]), dayOf(between[1])] as const)
    : spanOf([...days, ...marked.map(dayOf)]);
  const most = Math.max(...values);
  const at = (day: number) => (day - first) / (last - first);
  const up = (value: number) => (most === 0 ? 0 : value / most);
  const dots = points.map((_, index): Spot => ({ at: at(days[index] ?? first), up: up(values[index] ?? 0) }));
  const latest = new Map<string, Spot>();
  const stretches = points.flatMap(({ run, figure }, index) => {
    const [from, to] = [latest.get(run), dots[index]];
    if (to !== undefined) latest.set(run, to);
    return from === undefined || to === undefined ? [] : [{ figure: figure.id, from, to }];
  });
  return {
    dots,
    stretches,
    years: yearsIn(first, last).map((year) => ({ year, at: at(Date.UTC(year, 0)) })),
    levels: roundNumbers(most).map((value) => ({ value, up: up(value) })),
    marks: marked.map((day) => at(dayOf(day))),
  };
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** From the first day to the last; whole years where that would hold no two beginnings of one. */
function spanOf(days: readonly number[]): readonly [first: number, last: number] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (yearsIn(first, last).length > 1) return [first, last];
  const [from, to] = [first, last].map((day) => new Date(day).getUTCFullYear());
  return [Date.UTC(from ?? 0, 0), Date.UTC((to ?? 0) + 1, 0)];
}

/** The years that begin between two days. */
function yearsIn(first: number, last: number): readonly number[] {
  const from = new Date(first).getUTCFullYear();
  const count = new Date(last).getUTCFullYear() - from + 1;
  return Array.from({ length: count }, (_, index) => from + index).filter((year) => Date.UTC(year, 0) >= first);
}

/** Multiples of 1, 2 or 5 times a power of ten from zero up to a number. Whole ones where it is more than one. */
function roundNumbers(most: number): readonly number[] {
  if (most === 0) return [0];
  const rough = most / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [10, 5, 2].find((each) => rough / power >= each * 0.7) ?? 1;
  const step = most > 1 ? Math.max(1, factor * power) : factor * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
