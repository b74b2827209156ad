import { faultOf, pairsIn, refusal } from '../../../src/domain/quotient.ts';
import { mixedQuotients, wrongPairs } from '../geodata/quotients.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Shares that are wrong beside the cleared hectares of their ground, with both figures. */
export function undivided({ figures }: Evidence): readonly Finding[] {
  return wrongPairs(figures);
}

/** Quotients that must not be added up. */
export function mixedWholes({ figures }: Evidence): readonly Finding[] {
  return mixedQuotients(figures);
}

/** Hectares and shares of which one is a bound: nothing is wrong with them, and no whole follows. */
export function bounds({ figures }: Evidence): readonly Finding[] {
  return pairsIn(figures).flatMap((pair): Finding[] => {
    const text = faultOf(pair) === null ? refusal(pair) : null;
    return text === null ? [] : [{ text, figures: [pair.cleared.id, pair.share.id] }];
  });
}
