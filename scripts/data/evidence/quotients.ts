import { type Calculated, type Pair, pairsIn, refusal, wholeOf } from '../../../src/domain/quotient.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Hectares cleared and the share that they are of a whole: divided, the whole that the two imply. No source prints it. */
export type Quotient = Pair & Calculated;

/** Each cleared figure with the share of one voice, ground and date (or document), divided where nothing speaks against it. */
export function quotients({ figures }: Evidence): readonly Quotient[] {
  return pairsIn(figures)
    .filter((pair) => refusal(pair) === null)
    .map((pair) => ({ ...pair, ...wholeOf(pair) }));
}

/** Shares that stand beside cleared hectares of their ground and can be divided with none of them, with what is wrong. */
export function undivided({ figures }: Evidence): readonly Finding[] {
  const all = pairsIn(figures);
  return all.flatMap((pair): Finding[] => {
    const { cleared, share } = pair;
    const text = refusal(pair);
    if (text === null || all.some((other) => other.share === share && refusal(other) === null)) return [];
    return [{ text, figures: [cleared.id, share.id] }];
  });
}
