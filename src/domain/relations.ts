import { periodsMeet } from './date.ts';
import type { Figure, FigureId } from './figure.ts';

/** How one figure stands to another, seen from the first. */
export type Standing =
  | 'confirms'
  | 'contradicts'
  | 'supersedes'
  | 'subset_of'
  | 'same_place'
  | 'confirmed_by'
  | 'contradicted_by'
  | 'superseded_by'
  | 'includes';

export interface Related {
  readonly standing: Standing;
  readonly figure: Figure;
  readonly why: string;
}

const reverse = {
  confirms: 'confirmed_by',
  contradicts: 'contradicted_by',
  supersedes: 'superseded_by',
  subset_of: 'includes',
  same_place: 'same_place',
} as const;

/** All that stands in relation to a figure, whichever of the two records says so. */
export function relatedTo(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): readonly Related[] {
  const forward = figure.relations.flatMap((link): Related[] => {
    const other = figures.get(link.figure);
    return other === undefined ? [] : [{ standing: link.relation, figure: other, why: link.why }];
  });
  const backward = [...figures.values()].flatMap((other) =>
    other.relations
      .filter((link) => link.figure === figure.id)
      .map((link): Related => ({ standing: reverse[link.relation], figure: other, why: link.why })),
  );
  return [...forward, ...backward];
}

/** How many figures contradict a figure, whichever of the two records says so; those that none does are not in it. */
export function contradictions(figures: readonly Figure[]): ReadonlyMap<FigureId, number> {
  const known = new Set(figures.map(({ id }) => id));
  const against = new Map<FigureId, Set<FigureId>>();
  const note = (one: FigureId, other: FigureId) => against.set(one, (against.get(one) ?? new Set()).add(other));
  for (const { id, relations } of figures) {
    for (const { relation, figure: other } of relations) {
      if (relation !== 'contradicts' || !known.has(other)) continue;
      note(id, other);
      note(other, id);
    }
  }
  return new Map([...against].map(([id, others]) => [id, others.size]));
}

/**
 * By how much two figures differ: for exact numbers of one metric whose periods meet.
 * @returns null where the two cannot be compared.
 */
export function difference(one: Figure, other: Figure): number | null {
  if (one.metric !== other.metric || !periodsMeet(one.period, other.period)) return null;
  if (one.quantity?.comparator !== 'exact' || other.quantity?.comparator !== 'exact') return null;
  /* Decimals as printed: 74,644.8 − 74,600 is 44.8, not 44.80000000000291. */
  return Number(Math.abs(one.quantity.value - other.quantity.value).toFixed(6));
}
