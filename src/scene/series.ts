import { lastDay } from '../domain/date.ts';
import { publicSince } from '../domain/evidence.ts';
import type { Document, Figure } from '../domain/figure.ts';
import { type SeriesId, seriesIds } from '../domain/series.ts';
import { threatRule } from '../domain/threat.ts';

export { type SeriesId, seriesIds };

/** A figure at the day up to which it counts. */
export interface SeriesPoint {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly value: number;
  readonly figure: Figure;
  /** The source gives no end: the point stands at the day by which it was public, and joins no other. */
  readonly undated: boolean;
  /** Points of different runs are not joined: who was counted, or from when, is not the same. */
  readonly run: string;
}

/** The points of a series in the order of time. Cumulative counts as reported; nothing is interpolated, nothing added up. */
export function series(
  id: SeriesId,
  evidence: readonly Figure[],
  documents: ReadonlyMap<string, Document>,
): readonly SeriesPoint[] {
  return evidence
    .filter((figure) => belongs[id](figure))
    .flatMap((figure): SeriesPoint[] => {
      const end = figure.period.to ?? (id === 'incidents' ? figure.period.from : null);
      const date = end === null ? publicSince(figure, documents.get(figure.document)) : lastDay(end);
      if (date === null || figure.quantity === null) return [];
      const undated = end === null;
      return [{ date, value: figure.quantity.value, figure, undated, run: undated ? figure.id : runOf(id, figure) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.value - b.value));
}

const belongs: Readonly<Record<SeriesId, (figure: Figure) => boolean>> = {
  cleared: ({ metric, scope }) => metric === 'area_cleared_cumulative' && scope.kind === 'country',
  victims: ({ metric, scope, of, period }) =>
    metric === 'casualties_cumulative' &&
    scope.kind === 'country' &&
    of.outcome === 'killed_or_injured' &&
    of.group === 'all' &&
    period.from === threatRule.since,
  finds: ({ metric, scope, of }) =>
    metric === 'items_found_cumulative' && scope.kind === 'country' && of.item === 'all',
  incidents: ({ metric }) => metric === 'incident',
};

function runOf(id: SeriesId, { of, period, quantity }: Figure): string {
  if (id === 'cleared') return `${of.operators}-${period.from}`;
  return id === 'incidents' ? 'incidents' : `${period.from}-${quantity?.comparator === 'exact'}`;
}
