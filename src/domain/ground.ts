import type { Figure } from './figure.ts';
import { dateOf, type Pair, pairsIn, refusal, wholeOf } from './quotient.ts';

/** Hectares cleared and their share of the land that has to be cleared, by district: those that may be divided, dated and with a width that can be told. */
export function groundPairs(figures: readonly Figure[]): readonly Pair[] {
  return pairsIn(figures).filter(
    (pair) =>
      pair.cleared.scope.kind === 'district' &&
      pair.share.of.whole === 'to_be_cleared' &&
      dateOf(pair.cleared) !== null &&
      refusal(pair) === null &&
      wholeOf(pair).between !== null,
  );
}

/** Dated shares that are reported cleared, by district; one that a second reading doubts is none of them. */
export function groundShares(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure) =>
      figure.metric === 'share_cleared' &&
      figure.scope.kind === 'district' &&
      figure.quantity !== null &&
      figure.check !== 'doubtful' &&
      dateOf(figure) !== null,
  );
}

/** Hectares that are reported cleared of any ground. */
export function isCleared({ metric, quantity }: Pick<Figure, 'metric' | 'quantity'>): boolean {
  return quantity !== null && (metric === 'area_cleared_cumulative' || metric === 'area_cleared_flow');
}
