import type { Figure } from '../../../src/domain/figure.ts';
import {
  type Calculated,
  dateOf,
  faultOf,
  type Pair,
  pairsIn,
  refusal,
  vintageOf,
  wholeOf,
} from '../../../src/domain/quotient.ts';
import { type DocumentRecord, figuresOf } from './records.ts';

/** Hectares cleared and the share that they are of a whole: divided, the whole that the two imply. No source prints it. */
export type Quotient = Pair & Calculated;

/** Why figures give no quotient, in a sentence that names them all. */
interface Refused {
  readonly text: string;
  readonly figures: readonly string[];
}

/** Each cleared figure with the share of one voice, ground and date (or document), divided where nothing speaks against it. */
export function quotientsOf(figures: readonly Figure[]): readonly Quotient[] {
  return pairsIn(figures)
    .filter((pair) => refusal(pair) === null)
    .map((pair) => ({ ...pair, ...wholeOf(pair) }));
}

/** Shares that stand beside cleared hectares of their ground and go with none of them: over 100, of nothing, or of another date or other boundaries. */
export function wrongPairs(figures: readonly Figure[]): readonly Refused[] {
  const all = pairsIn(figures);
  return all.flatMap((pair): Refused[] => {
    const { cleared, share } = pair;
    const text = faultOf(pair);
    if (text === null || all.some((other) => other.share === share && faultOf(other) === null)) return [];
    return [{ text, figures: [cleared.id, share.id] }];
  });
}

/** Quotients that are parts of another one, and not of one date, one time's boundaries and one kind of whole with it: they do not add up to it. */
export function mixedQuotients(figures: readonly Figure[]): readonly Refused[] {
  const all = quotientsOf(figures);
  return all.flatMap((whole): Refused[] => {
    for (const [kind, of] of likenesses) {
      const part = partsOf(whole, all).find((other) => of(other) !== of(whole));
      if (part === undefined) continue;
      const text = `${named(part)} is not added towards ${named(whole)}: expected one ${kind}, found ${of(part)} and ${of(whole)}`;
      return [{ text, figures: [part, whole].flatMap(({ cleared, share }) => [cleared.id, share.id]) }];
    }
    return [];
  });
}

/** No share and no quotient that is wrong: what the build says of the records. */
export function trueQuotients(documents: readonly DocumentRecord[]): string[] {
  const figures = figuresOf(documents);
  const documentOf = new Map(figures.map(({ id, document }) => [id, document]));
  return [...wrongPairs(figures), ...mixedQuotients(figures)].map(
    ({ text, figures: [first = ''] }) => `datasets/${documentOf.get(first)}.json: ${text}`,
  );
}

/** The quotients of the ground that belongs to that of another one. */
export function partsOf({ cleared }: Quotient, all: readonly Quotient[]): readonly Quotient[] {
  return all.filter((other) =>
    other.cleared.relations.some(({ relation, figure }) => relation === 'subset_of' && figure === cleared.id),
  );
}

/** In what quotients must be alike to be added up. */
const likenesses = [
  ['date', ({ cleared }: Quotient) => dateOf(cleared)],
  ['vintage', ({ cleared }: Quotient) => vintageOf(cleared)],
  ['whole', ({ share }: Quotient) => share.of.whole],
] as const;

function named({ cleared, share }: Quotient): string {
  return `${cleared.id} by ${share.id}`;
}
