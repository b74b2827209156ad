import type { Figure } from '../../../src/domain/figure.ts';
import { canonical } from '../../../src/domain/version.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Hectares cleared and the share that they are of a whole: divided, the whole that the two imply. No source prints it. */
export interface Quotient {
  readonly cleared: Figure;
  readonly share: Figure;
  /** Hectares. */
  readonly value: number;
  /** What it lies between by the digits that are printed: 16.7 % is any share from 16.65 to 16.75. Null where either number is said to be rounded. */
  readonly between: readonly [low: number, high: number] | null;
}

type Pair = Pick<Quotient, 'cleared' | 'share'>;

/** Each cleared figure with the share of one voice, ground and date (or document), divided where nothing speaks against it. */
export function quotients(evidence: Evidence): readonly Quotient[] {
  return pairsIn(evidence)
    .filter((pair) => problemOf(pair) === null)
    .map(divide);
}

/** Shares that stand beside cleared hectares of their ground and can be divided with none of them, with what is wrong. */
export function undivided(evidence: Evidence): readonly Finding[] {
  const all = pairsIn(evidence);
  return all.flatMap((pair): Finding[] => {
    const { cleared, share } = pair;
    const problem = problemOf(pair);
    if (problem === null || all.some((other) => other.share === share && problemOf(other) === null)) return [];
    return [{ text: `${cleared.id} by ${share.id}: ${problem}`, figures: [cleared.id, share.id] }];
  });
}

function pairsIn({ figures }: Evidence): readonly Pair[] {
  const numbers = figures.filter(({ quantity, computed }) => quantity !== null && computed === undefined);
  const shares = numbers.filter(({ metric }) => metric === 'share_cleared');
  return numbers
    .filter(({ metric }) => metric === 'area_cleared_cumulative')
    .flatMap((cleared) => shares.filter((share) => belong(cleared, share)).map((share) => ({ cleared, share })));
}

/** Whether the two speak of one ground in one document, or in one voice of one day. */
function belong(cleared: Figure, share: Figure): boolean {
  if (canonical(cleared.scope) !== canonical(share.scope)) return false;
  const oneVoice = cleared.claimant !== null && cleared.claimant === share.claimant;
  return cleared.document === share.document || (oneVoice && dateOf(cleared) !== null && sameDate(cleared, share));
}

/** Why the two must not be divided; null where they may. */
function problemOf({ cleared, share }: Pair): string | null {
  const value = share.quantity?.value ?? 0;
  if (value > 100) return `expected a share of at most 100, found ${value}`;
  if (value === 0) return 'expected a share of something, found 0';
  if (share.of.whole === undefined) return 'expected a share that says of what (whole), found none';
  if (!sameDate(cleared, share)) return `expected one date, found ${dateOf(cleared)} and ${dateOf(share)}`;
  const [one, other] = [vintageOf(cleared), vintageOf(share)];
  if (one !== other) return `expected the boundaries of one time, found ${one} and ${other}`;
  const bound = [cleared, share].find(({ quantity }) => !['exact', 'about'].includes(quantity?.comparator ?? ''));
  return bound === undefined ? null : `expected numbers and no bounds, found ${bound.quantity?.comparator}`;
}

export function dateOf({ period }: Figure): string | null {
  return period.to;
}

export function vintageOf({ ground }: Figure): string {
  return ground?.vintage ?? 'none';
}

function sameDate(one: Figure, other: Figure): boolean {
  return dateOf(one) === dateOf(other);
}

function divide({ cleared, share }: Pair): Quotient {
  const [hectares, percent] = [cleared.quantity?.value ?? 0, share.quantity?.value ?? 0];
  const exact = [cleared, share].every(({ quantity }) => quantity?.comparator === 'exact');
  const [h, p] = [halfDigit(hectares), halfDigit(percent)];
  return {
    cleared,
    share,
    value: (100 * hectares) / percent,
    between: exact ? [(100 * (hectares - h)) / (percent + p), (100 * (hectares + h)) / (percent - p)] : null,
  };
}

/** Half of the last digit that is printed: 0.05 for 16.7. */
function halfDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}
