import type { Figure } from './figure.ts';
import { canonical } from './version.ts';

/** The ends that a number lies between. */
export type Interval = readonly [low: number, high: number];

/** A number worked out from two, with its width; null where one of the two is said to be rounded, so that nobody can tell it. */
export interface Calculated {
  readonly value: number;
  readonly between: Interval | null;
}

/** Hectares cleared, and a share of the same statement that they may be divided by. */
export interface Pair {
  readonly cleared: Figure;
  readonly share: Figure;
}

/** Each cumulative figure of hectares cleared with each share that speaks of its ground, in one document or in one voice of one day. */
export function pairsIn(figures: readonly Figure[]): readonly Pair[] {
  const numbers = figures.filter(({ quantity, computed }) => quantity !== null && computed === undefined);
  const shares = numbers.filter(({ metric }) => metric === 'share_cleared');
  return numbers
    .filter(({ metric }) => metric === 'area_cleared_cumulative')
    .flatMap((cleared) => shares.filter((share) => belong(cleared, share)).map((share) => ({ cleared, share })));
}

function belong(cleared: Figure, share: Figure): boolean {
  if (canonical(cleared.scope) !== canonical(share.scope)) return false;
  const oneVoice = cleared.claimant !== null && cleared.claimant === share.claimant;
  return cleared.document === share.document || (oneVoice && dateOf(cleared) !== null && sameDate(cleared, share));
}

/** Why the two must not be divided, both named; null where they may. */
export function refusal(pair: Pair): string | null {
  return faultOf(pair) ?? named(pair, boundIn(pair));
}

/** What is wrong with a share and the hectares beside it, both named; null where nothing is. Bounds are no fault: they only have no quotient. */
export function faultOf(pair: Pair): string | null {
  return named(pair, problemOf(pair));
}

/**
 * The whole that hectares cleared are a share of: no source prints it. It includes what is cleared.
 * @throws {RangeError} where the two must not be divided, with {@link refusal}.
 */
export function wholeOf(pair: Pair): Calculated {
  return calculated(pair, (hectares, percent) => (100 * hectares) / percent);
}

/**
 * What of that whole is not cleared. Worked out from the two at once, since what is cleared and what is left cannot both be at their ends.
 * @throws {RangeError} as {@link wholeOf} does.
 */
export function restOf(pair: Pair): Calculated {
  return calculated(pair, (hectares, percent) => (hectares * (100 - percent)) / percent);
}

/** The day that a figure holds for. */
export function dateOf({ period }: Figure): string | null {
  return period.to;
}

export function vintageOf({ ground }: Figure): string {
  return ground?.vintage ?? 'none';
}

/** All that a printed number can be rounded from: 16.7 is anything from 16.65 to 16.75. Its digits are all those that are printed. */
export function printedInterval(value: number): Interval {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return [value - half, value + half];
}

/**
 * The same with no more digits than its width allows: to the power of ten that is at most half as wide as what it lies between.
 * 18,023.95 between 17,967 and 18,081 is about 18,020, between 17,970 and 18,080. Without a width it stays as it is.
 */
export function rounded({ value, between }: Calculated): Calculated {
  if (between === null) return { value, between };
  const digit = Math.floor(Math.log10((between[1] - between[0]) / 2));
  /* A negative power of ten is no exact number: 3 × 0.1 is not 0.3. */
  const to = (each: number) =>
    digit < 0 ? Number(each.toFixed(Math.min(100, -digit))) : Math.round(each / 10 ** digit) * 10 ** digit;
  return { value: to(value), between: [to(between[0]), to(between[1])] };
}

function problemOf({ cleared, share }: Pair): string | null {
  const value = share.quantity?.value ?? 0;
  if (value > 100) return `expected a share of at most 100, found ${value}`;
  if (value === 0) return 'expected a share of something, found 0';
  if (share.of.whole === undefined) return 'expected a share that says of what (whole), found none';
  if (!sameDate(cleared, share)) return `expected one date, found ${dateOf(cleared)} and ${dateOf(share)}`;
  const [one, other] = [vintageOf(cleared), vintageOf(share)];
  if (one !== other) return `expected the boundaries of one time, found ${one} and ${other}`;
  const [low, high] = printedInterval(cleared.quantity?.value ?? 0);
  return low > 0 && high > low ? null : `expected hectares that the share can be of, found ${cleared.quantity?.value}`;
}

function boundIn({ cleared, share }: Pair): string | null {
  const bound = [cleared, share].find(({ quantity }) => !['exact', 'about'].includes(quantity?.comparator ?? ''));
  return bound === undefined ? null : `expected numbers and no bounds, found ${bound.quantity?.comparator}`;
}

function named({ cleared, share }: Pair, problem: string | null): string | null {
  return problem === null ? null : `${cleared.id} by ${share.id}: ${problem}`;
}

function sameDate(one: Figure, other: Figure): boolean {
  return dateOf(one) === dateOf(other);
}

/** @param of grows with the hectares and falls with the share, so that its ends are at theirs. */
function calculated(pair: Pair, of: (hectares: number, percent: number) => number): Calculated {
  const refused = refusal(pair);
  if (refused !== null) throw new RangeError(refused);
  const { cleared, share } = pair;
  const [hectares, percent] = [cleared.quantity?.value ?? 0, share.quantity?.value ?? 0];
  const exact = [cleared, share].every(({ quantity }) => quantity?.comparator === 'exact');
  const [few, many] = printedInterval(hectares);
  const [small, large] = printedInterval(percent);
  /* Of a whole there is no more than all. */
  return {
    value: of(hectares, percent),
    between: exact ? [of(few, Math.min(100, large)), of(many, small)] : null,
  };
}
