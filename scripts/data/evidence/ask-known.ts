import type { District, DistrictId } from '../../../src/domain/district.ts';
import { type ByLanguage, defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
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

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The language in English, as the questions are. */
function nameOf(language: Language): string {
  return names.of(language) ?? language;
}

export const defaultLanguageName = nameOf(defaultLanguage);

/** A text in the country's first language, and in its others where they are given. */
export async function askByLanguage(ask: Ask, what: string): Promise<ByLanguage> {
  const texts: Partial<Record<Language, string>> = {
    [defaultLanguage]: await ask(`${what}, in ${defaultLanguageName}:`, text()),
  };
  for (const language of languages.slice(1)) {
    const given = await ask(`${what}, in ${nameOf(language)} (empty: not translated):`, optional(text()));
    if (given !== null) texts[language] = given;
  }
  return texts as ByLanguage;
}
