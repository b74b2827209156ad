import type { Figure } from '../domain/figure.ts';

/** Ids of the figures that the scene works out, which links may name beside those of the records. */
const computedId = /^(?:share-cleared|people-[a-z-]+)$/;

export function isComputedId(id: string): boolean {
  return computedId.test(id);
}

/**
 * A figure worked out from others. It stands on exact figures alone: with any other among them there is none.
 * @param from at least one figure; the first lends its period and scope, and the document where all stand in one.
 */
export function compute(
  id: string,
  operation: 'sum' | 'share',
  metric: Figure['metric'],
  of: Figure['of'],
  from: readonly Figure[],
): Figure | null {
  const [first] = from;
  const values = from.map(({ quantity }) => (quantity?.comparator === 'exact' ? quantity.value : Number.NaN));
  const [part = Number.NaN, whole = Number.NaN] = values;
  const value = operation === 'sum' ? values.reduce((sum, each) => sum + each, 0) : (100 * part) / whole;
  if (first === undefined || !Number.isFinite(value)) return null;
  return {
    id,
    document: from.every(({ document }) => document === first.document) ? first.document : '',
    metric,
    quantity: { value, comparator: 'exact' },
    of,
    period: first.period,
    scope: first.scope,
    claimant: null,
    locator: {},
    confidence: 'medium',
    computed: { operation, from: from.map((figure) => figure.id) },
    relations: [],
  };
}
