import { publicSince } from '../../domain/evidence.ts';
import type { Document, FigureId } from '../../domain/figure.ts';
import type { SeriesPoint } from '../../scene/series.ts';
import { chartOf } from './chart.ts';

/** A series as paths in a box of a {@link wide} by a {@link tall}, to be stretched to whatever room there is. */
export interface Lane {
  readonly lines: readonly Stretch[];
  readonly dots: readonly Stretch[];
}

interface Stretch {
  readonly path: string;
  /** The day by which all of it was public; null where nobody knows. */
  readonly since: string | null;
}

export const wide = 1000;
export const tall = 100;

/** Lays a series out between two days; points beyond them are left out. Only points of one run are joined, so the line has the breaks of the count. */
export function laneOf(
  points: readonly SeriesPoint[],
  documents: ReadonlyMap<string, Document>,
  between: readonly [first: string, last: string],
): Lane {
  const within = points.filter(({ date }) => date >= between[0] && date <= between[1]);
  const { dots, stretches } = chartOf(
    within,
    within.map(({ value }) => value),
    [],
    between,
  );
  const since = new Map<FigureId, string | null>(
    within.map(({ figure }) => [figure.id, publicSince(figure, documents.get(figure.document))]),
  );
  const place = ({ at, up }: { readonly at: number; readonly up: number }) =>
    `${(wide * at).toFixed(1)} ${(tall * (1 - up)).toFixed(1)}`;
  return {
    lines: stretches.map(({ figure, from, to }) => ({
      path: `M${place(from)}L${place(to)}`,
      since: since.get(figure) ?? null,
    })),
    dots: dots.map((dot, index) => ({
      /* A stroke without length, which its round ends make a dot. */
      path: `M${place(dot)}h0`,
      since: since.get(within[index]?.figure.id ?? '') ?? null,
    })),
  };
}

/** The parts of a lane that were public by a day as one path; all of them for null. */
export function publicBy(stretches: readonly Stretch[], asOf: string | null): string {
  return stretches
    .filter(({ since }) => asOf === null || (since !== null && since <= asOf))
    .map(({ path }) => path)
    .join('');
}

/** Days as ticks, in one path. */
export function ticksOf(days: readonly string[], [first, last]: readonly [first: string, last: string]): string {
  return days.map((day) => `M${(wide * shareOf(day, first, last)).toFixed(1)} 0v${tall}`).join('');
}

/** Where a day lies between two others, from 0 to 1. */
export function shareOf(day: string, first: string, last: string): number {
  const [at, from, to] = [day, first, last].map((each) => Date.parse(each));
  return Math.min(1, Math.max(0, ((at ?? 0) - (from ?? 0)) / ((to ?? 1) - (from ?? 0))));
}
