import { defaultLanguage } from '../../src/domain/language.ts';
import { loadWords, type Say, speak } from '../../src/hazards/words/words.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { translator } from '../../src/locales/translate.ts';

/** The page's own words for what is refused, in the country's first language, for these commands have none of their own. */
export async function words(): Promise<Say> {
  await Promise.all([loadLanguages(), loadWords(defaultLanguage)]);
  return speak(translator(defaultLanguage));
}

/** An error in a sentence: the readers name theirs by a code. */
export async function sentenceOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  const { message, values } = error as Error & { readonly values?: Readonly<Record<string, string | number>> };
  return /^[a-z]+(\.[a-z-]+)+$/.test(message) ? (await words()).code({ code: message, values }) : message;
}
