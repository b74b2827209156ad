import type { Figure } from '../../../src/domain/figure.ts';
import { districtsOf } from '../../../src/domain/scope.ts';
import { canonical } from '../../../src/domain/version.ts';
import { amount, days, type Evidence, groups, linkage, named, number, pairs } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Figures said to contradict one another, with both values and the difference where both are numbers of one metric. */
export function contradictions({ figures, byId }: Evidence): readonly Finding[] {
  return figures.flatMap((figure) =>
    figure.relations.flatMap((link): Finding[] => {
      const other = byId.get(link.figure);
      return link.relation === 'contradicts' && other !== undefined ? [contradiction(figure, other, link.why)] : [];
    }),
  );
}

function contradiction(one: Figure, other: Figure, why: string): Finding {
  const figures = [one.id, other.id];
  const text = `${named(one)} against ${named(other)}`;
  if (one.metric !== other.metric || one.quantity === null || other.quantity === null) {
    return { text: `${text}: ${why}`, figures };
  }
  const [a, b] = [one.quantity.value, other.quantity.value];
  const difference = Number(Math.abs(a - b).toFixed(6));
  const share = a === b ? '' : ` (${number(Number(((100 * difference) / Math.max(a, b)).toFixed(1)))} %)`;
  const apart = `difference ${amount(one.metric, { value: difference, comparator: 'exact' })}${share}`;
  return { text: `${text}, ${apart}: ${why}`, figures, values: [a, b], difference };
}

/** Figures of two documents that say the same of the same ground in the same time, and do not know of one another. */
export function duplicates(evidence: Evidence): readonly Finding[] {
  const linked = linkage(evidence);
  const counted = evidence.figures.filter(({ quantity, computed }) => quantity !== null && computed === undefined);
  const alike = groups(counted, ({ metric, of, scope, quantity }) =>
    canonical([metric, of, scope, quantity?.value, quantity?.high ?? null]),
  );
  return alike
    .flatMap((group) => pairs(group))
    .filter(([a, b]) => a.document !== b.document && meet(a, b) && !linked(a, b))
    .map(([a, b]) => ({
      text: `${named(a)} in ${a.document} and ${b.id} in ${b.document}`,
      figures: [a.id, b.id],
      values: [a.quantity?.value ?? 0],
    }));
}

/** Incidents of one day that name a common district, and may be one. */
export function unlinkedIncidents(evidence: Evidence): readonly Finding[] {
  const linked = linkage(evidence);
  const dated = evidence.figures.filter(({ metric, period }) => metric === 'incident' && period.from?.length === 10);
  return groups(dated, ({ period }) => String(period.from))
    .flatMap((group) => pairs(group))
    .flatMap(([a, b]): Finding[] => {
      const common = districtsOf(a.scope).filter((id) => districtsOf(b.scope).includes(id));
      if (common.length === 0 || linked(a, b)) return [];
      const text = `${a.period.from}, ${common.join(', ')}: ${named(a)} and ${named(b)}`;
      return [{ text, figures: [a.id, b.id], districts: common }];
    });
}

function meet(a: Figure, b: Figure): boolean {
  const [[fromA, toA], [fromB, toB]] = [days(a), days(b)];
  return fromA <= toB && fromB <= toA;
}
