import { periodsMeet } from './date.ts';
import type { Figure } from './figure.ts';

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
export function relatedTo(figure: Figure, figures: readonly Figure[]): readonly Related[] {
  const forward = figure.relations.flatMap((link): Related[] => {
    const other = figures.find(({ id }) => id === link.figure);
    return other === undefined ? [] : [{ standing: link.relation, figure: other, why: link.why }];
  });
  const backward = figures.flatMap((other) =>
    other.relations
      .filter((link) => link.figure === figure.id)
      .map((link): Related => ({ standing: reverse[link.relation], figure: other, why: link.why })),
  );
  return [...forward, ...backward];
}

/** How many figures contradict this one. */
export function disagreeing(figure: Figure, figures: readonly Figure[]): number {
  const against = relatedTo(figure, figures).filter(
    ({ standing }) => standing === 'contradicts' || standing === 'contradicted_by',
  );
  return new Set(against.map((related) => related.figure.id)).size;
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
