import type { Computed, Figure } from '../domain/figure.ts';
import { dateOf, type Pair, restOf, rounded, wholeOf } from '../domain/quotient.ts';

/** Ids of the figures that the scene works out, which links may name beside those of the records. */
const computedId =
  /^(?:share-cleared|left|(?:people|incidents|cleared-share)-[a-z-]+|(?:ground|left)-[a-z-]+-\d{4}(?:-\d\d){0,2})$/;

export function isComputedId(id: string): boolean {
  return computedId.test(id);
}

type Operation = Exclude<Computed['operation'], 'quotient' | 'remainder'>;

/**
 * A figure worked out from others. A sum, a share or a difference stands on exact figures alone: with any other among them there is none.
 * @param from at least one figure; the first lends its scope, and the document where all stand in one.
 * @param wholes for a share: what the first figure is a share of, where that is no figure itself. Where sources disagree about it the first
 * is divided by, and the share lies between those of the least and the most of them.
 */
export function compute(
  id: string,
  operation: Operation,
  metric: Figure['metric'],
  of: Figure['of'],
  from: readonly Figure[],
  wholes: readonly number[] = [],
): Figure | null {
  const [first] = from;
  const values = from.map(({ quantity }) => (quantity?.comparator === 'exact' ? quantity.value : Number.NaN));
  const value = resultOf(operation, values, wholes[0]);
  const ends = [Math.max(...wholes), Math.min(...wholes)].map((whole) => resultOf(operation, values, whole));
  const [low = value, high = value] = ends.map((end) => Number(end.toFixed(2)));
  if (first === undefined || !Number.isFinite(value)) return null;
  return {
    id,
    document: from.every(({ document }) => document === first.document) ? first.document : '',
    metric,
    quantity: { value, comparator: 'exact' },
    of,
    period: operation === 'count' || operation === 'sum' ? spanOf(from) : first.period,
    scope: first.scope,
    /* Of the same boundaries: a sum may be of several. */
    ...(operation === 'share' && first.ground !== undefined && { ground: first.ground }),
    computed: {
      operation,
      from: from.map((figure) => figure.id),
      ...(wholes.length > 1 && { between: [low, high] as const }),
    },
    ...unclaimed,
  };
}

/**
 * Hectares cleared divided by the share that they are: the land that had to be cleared, or, as a remainder, what of it is left.
 * @throws {RangeError} where the two must not be divided.
 */
export function divided(id: string, operation: 'quotient' | 'remainder', pair: Pair): Figure {
  const { cleared, share } = pair;
  const { value, between } = rounded(operation === 'quotient' ? wholeOf(pair) : restOf(pair));
  return {
    id,
    document: cleared.document,
    metric: operation === 'quotient' ? 'area_to_be_cleared' : 'area_left',
    quantity: { value, comparator: 'about' },
    of: {},
    period: { from: null, to: dateOf(cleared), toBasis: cleared.period.toBasis },
    scope: cleared.scope,
    ground: cleared.ground,
    computed: { operation, from: [cleared.id, share.id], ...(between !== null && { between }) },
    ...unclaimed,
  };
}

/** Nobody says it, and no document has it. */
const unclaimed = {
  claimant: null,
  locator: {},
  confidence: 'medium',
  relations: [],
} as const satisfies Partial<Figure>;

function resultOf(operation: Operation, values: readonly number[], whole: number | undefined): number {
  switch (operation) {
    case 'sum':
      return values.reduce((sum, each) => sum + each, 0);
    case 'count':
      return values.length;
    case 'difference':
      /* Decimals as printed: 823,558 − 74,644.8 is 748,913.2. */
      return Number(((values[0] ?? Number.NaN) - (values[1] ?? Number.NaN)).toFixed(6));
    case 'share':
      return (100 * (values[0] ?? Number.NaN)) / (whole ?? values[1] ?? Number.NaN);
  }
}

/** From the earliest beginning to the latest end among the figures. */
function spanOf(figures: readonly Figure[]): Figure['period'] {
  const starts = figures.flatMap(({ period }) => period.from ?? []).sort();
  const ends = figures.flatMap(({ period }) => period.to ?? period.from ?? []).sort();
  return { from: starts[0] ?? null, to: ends.at(-1) ?? null };
}
