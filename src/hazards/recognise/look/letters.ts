import type { Look } from '../../record/look.ts';
import type { Offered } from '../../record/offer.ts';
import type { Filled } from '../column/columns.ts';
import { encodingsOf, isDoubtful, type Preview } from '../text/encodings.ts';
import type { districtMended } from '../text/mended.ts';

const mostMended = 20;
/** Of each column; those that would be read otherwise are mostly many. */
const mostTexts = 50;

interface Letters {
  readonly encodings: readonly Preview[];
  /** The likeliest, or the one that was chosen. */
  readonly encoding: string | null;
  readonly open: boolean;
}

/** The character sets that a layer's text may be in: where its format leaves that open, and where it says one in which the text is no words. */
export function lettersOf(columns: readonly Filled[], { encoding: said }: Offered, chosen: string | null): Letters {
  const read = chosen ?? said?.name ?? null;
  if (said === null || read === null) return { encodings: [], encoding: read, open: false };
  const texts = columns.flatMap(({ name, all }) => [
    name,
    ...all.filter((value): value is string => typeof value === 'string').slice(0, mostTexts),
  ]);
  const encodings = encodingsOf(texts, read);
  const doubtful = !said.sure || isDoubtful(encodings, read);
  if (!doubtful && chosen === null) return { encodings: [], encoding: read, open: false };
  const open = chosen === null && encodings.length > 1;
  return { encodings, encoding: chosen ?? encodings[0]?.name ?? read, open };
}

/** Values of columns of districts, whose letters were lost or that nobody has spelled so, and the district that each names. */
export function mendedOf(
  columns: readonly Filled[],
  mended: ReturnType<typeof districtMended>,
): NonNullable<Look['mended']> {
  return columns
    .flatMap(({ name, values }) => {
      const named = (values ?? []).map(({ value }) => ({ column: name, value, district: mended(value) }));
      const found = named.flatMap(({ district, ...text }) => (district ? [{ ...text, ...district }] : []));
      return found.length * 2 < named.length ? [] : found.filter(({ exact }) => !exact);
    })
    .map(({ exact: _, ...text }) => text)
    .slice(0, mostMended);
}
