import type { Figure } from '../domain/figure.ts';

/** Ids of the figures that the scene works out, which links may name beside those of the records. */
const computedId = /^(?:share-cleared|(?:people|incidents|cleared-share)-[a-z-]+)$/;

export function isComputedId(id: string): boolean {
  return computedId.test(id);
}

type Operation = NonNullable<Figure['computed']>['operation'];

/**
 * A figure worked out from others. A sum or a share stands on exact figures alone: with any other among them there is none.
 * @param from at least one figure; the first lends its scope, and the document where all stand in one.
 * @param whole for a share: what the first figure is a share of, where that is no figure itself.
 */
export function compute(
  id: string,
  operation: Operation,
  metric: Figure['metric'],
  of: Figure['of'],
  from: readonly Figure[],
  whole?: number,
): Figure | null {
  const [first] = from;
  const values = from.map(({ quantity }) => (quantity?.comparator === 'exact' ? quantity.value : Number.NaN));
  const value = resultOf(operation, values, whole);
  if (first === undefined || !Number.isFinite(value)) return null;
  return {
    id,
    document: from.every(({ document }) => document === first.document) ? first.document : '',
    metric,
    quantity: { value, comparator: 'exact' },
    of,
    period: operation === 'count' || operation === 'sum' ? spanOf(from) : first.period,
    scope: first.scope,
    claimant: null,
    locator: {},
    confidence: 'medium',
    computed: { operation, from: from.map((figure) => figure.id) },
    relations: [],
  };
}

function resultOf(operation: Operation, values: readonly number[], whole: number | undefined): number {
  switch (operation) {
    case 'sum':
      return values.reduce((sum, each) => sum + each, 0);
    case 'count':
      return values.length;
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
