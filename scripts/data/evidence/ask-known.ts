import type { District, DistrictId } from '../../../src/domain/district.ts';
import { type Ask, optional, text } from './ask.ts';

/** What the questions about a figure need to know of the evidence. */
export interface Known {
  readonly districts: readonly District[];
  readonly find: (query: string) => readonly DistrictId[];
  /** Every id that is taken: of figures, their aliases and searches. */
  readonly taken: ReadonlySet<string>;
  /** Every figure that a relation can name. */
  readonly figures: ReadonlySet<string>;
  readonly write: (text: string) => void;
}

/** A text in English, and in the other languages where they are given. */
export async function askByLanguage(ask: Ask, what: string): Promise<{ en: string; az?: string; ru?: string }> {
  const en = await ask(`${what}, in English:`, text());
  const az = await ask(`${what}, in Azerbaijani (empty: not translated):`, optional(text()));
  const ru = await ask(`${what}, in Russian (empty: not translated):`, optional(text()));
  return { en, ...(az !== null && { az }), ...(ru !== null && { ru }) };
}
