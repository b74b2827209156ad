import type { DistrictId } from '../domain/district.ts';
import type { Figure } from '../domain/figure.ts';
import { groundPairs, isCleared } from '../domain/ground.ts';
import { dateOf } from '../domain/quotient.ts';
import { divided } from './computed.ts';
import { latestFirst } from './groups.ts';

/** What one statement says of the ground: the hectares and their share as reported, and what follows from the two. */
export interface Account {
  readonly date: string;
  readonly cleared: Figure;
  readonly share: Figure;
  /** The land that had to be cleared, with what is cleared of it. */
  readonly whole: Figure;
  readonly left: Figure;
}

/** A stretch of the bar, in hectares; without an end where nobody says how far it goes. */
export interface GroundPart {
  readonly kind: 'cleared' | 'left' | 'unknown';
  readonly from: number;
  readonly to: number | null;
}

/** How much ground had to be cleared, how much of it is reported cleared, what is left, and what nobody says. */
export interface Ground {
  /** From the latest to the earliest. They are of other dates, and perhaps of other boundaries: never added up or subtracted. */
  readonly accounts: readonly Account[];
  /** What is drawn: of the latest account, or the latest that is reported cleared where nobody says of how much. */
  readonly whole: Figure | null;
  readonly cleared: Figure | null;
  readonly left: Figure | null;
  readonly share: Figure | null;
  /** Other hectares that are reported cleared in the district, from the latest to the earliest. */
  readonly others: readonly Figure[];
  readonly parts: readonly GroundPart[];
}

/** @param own the figures of the district alone. */
export function groundOf(district: DistrictId, own: readonly Figure[]): Ground {
  const reported = own.filter((figure) => isCleared(figure) && figure.computed === undefined).toSorted(latestFirst);
  const accounts = groundPairs(own)
    .map(({ cleared, share }): Account => {
      const date = dateOf(cleared) ?? '';
      const make = (id: string, operation: 'quotient' | 'remainder') =>
        divided(`${id}-${district}-${date}`, operation, { cleared, share });
      return { date, cleared, share, whole: make('ground', 'quotient'), left: make('left', 'remainder') };
    })
    .toSorted((a, b) => latestFirst(a.cleared, b.cleared))
    /* The same statement may stand in two documents: one account of a day. */
    .filter(({ date }, index, all) => all.findIndex((other) => other.date === date) === index);
  const { whole, cleared, left, share } = accounts[0] ?? { ...none, cleared: reported[0] ?? null };
  const others = reported.filter((figure) => figure !== cleared);
  return { accounts, whole, cleared, left, share, others, parts: partsOf(whole, cleared) };
}

const none = { whole: null, left: null, share: null } as const;

/** What is cleared, then what is left at the least, then up to what may be left at the most. */
export function partsOf(whole: Figure | null, cleared: Figure | null): readonly GroundPart[] {
  const done = cleared?.quantity?.value ?? 0;
  const [low, high] =
    whole === null ? [done, null] : (whole.computed?.between ?? [hectaresOf(whole), hectaresOf(whole)]);
  const parts: readonly GroundPart[] = [
    { kind: 'cleared', from: 0, to: done },
    { kind: 'left', from: done, to: low },
    { kind: 'unknown', from: low, to: high },
  ];
  return parts.filter(({ from, to }) => to === null || to > from);
}

/** The scale where nobody says anything of any ground, in hectares. */
export const noScale = 1;

/** The hectares to which the bars of all districts are drawn: the most that any of them is known to reach, in a number that can be read. */
export function groundScale(grounds: Iterable<Ground>): number {
  const ends = [...grounds].flatMap(({ parts }) => parts.map(({ from, to }) => to ?? from));
  const most = Math.max(noScale, ...ends);
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** The hectares to which one ground is drawn by itself: all of it, where anybody says how much that is. */
export function ownScale(ground: Ground): number {
  return ground.parts.at(-1)?.to ?? groundScale([ground]);
}

function hectaresOf({ quantity }: Figure): number {
  return quantity?.value ?? 0;
}
