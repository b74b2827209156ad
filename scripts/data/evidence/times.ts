import { lastDay } from '../../../src/domain/date.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { metrics } from '../../../src/domain/metric.ts';
import { canonical } from '../../../src/domain/version.ts';
import { days, type Evidence, groups, named } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Cumulative figures of the same thing from the same day on that are certainly smaller than an earlier one. */
export function falls({ figures }: Evidence): readonly Finding[] {
  const running = figures.filter(
    ({ metric, period, computed }) =>
      metrics[metric].kind === 'cumulative' && period.to !== null && computed === undefined,
  );
  const series = groups(running, ({ metric, of, scope, ground, period }) =>
    canonical([metric, of, scope, ground ?? null, period.from]),
  );
  return series.flatMap((group) => {
    const inTime = group.toSorted((a, b) => (days(a)[1] < days(b)[1] ? -1 : 1));
    return inTime.flatMap((later, index): Finding[] => {
      const earlier = inTime
        .slice(0, index)
        .filter((figure) => days(figure)[1] < days(later)[1] && least(figure) > most(later))
        .at(-1);
      if (earlier === undefined) return [];
      const difference = Number((least(earlier) - most(later)).toFixed(6));
      const text = `${named(earlier)} by ${earlier.period.to}, then ${named(later)} by ${later.period.to}`;
      return [{ text, figures: [earlier.id, later.id], values: [least(earlier), most(later)], difference }];
    });
  });
}

/** Figures whose document was public before the time that they speak of was over; plans speak of the time to come. */
export function saidTooEarly({ figures, documents }: Evidence): readonly Finding[] {
  return figures.flatMap((figure): Finding[] => {
    const document = documents.get(figure.document);
    const said = document?.published ?? document?.knownBy ?? null;
    const { to } = figure.period;
    if (said === null || to === null || metrics[figure.metric].kind === 'plan') return [];
    if (lastDay(to) <= lastDay(said)) return [];
    return [
      { text: `${figure.id} in ${figure.document}: said ${said}, for a period that ends ${to}`, figures: [figure.id] },
    ];
  });
}

/** What the figure certainly counts. */
function least({ quantity }: Figure): number {
  if (quantity === null) return Number.NEGATIVE_INFINITY;
  const { comparator, value } = quantity;
  return comparator === 'exact' || comparator === 'at_least' || comparator === 'range'
    ? value
    : Number.NEGATIVE_INFINITY;
}

/** What the figure can count at most. */
function most({ quantity }: Figure): number {
  if (quantity === null) return Number.POSITIVE_INFINITY;
  const { comparator, value, high } = quantity;
  if (comparator === 'range') return high ?? Number.POSITIVE_INFINITY;
  return comparator === 'at_least' || comparator === 'about' ? Number.POSITIVE_INFINITY : value;
}
