import { files } from '#country/messages.ts';
import { first } from '#messages';
import { country } from '../domain/country.ts';
import { defaultLanguage, type Language, languages } from '../domain/language.ts';
import type { Messages } from './messages.ts';

/** The languages by their own names, for the choice between them. */
export const languageNames = Object.fromEntries(country.languages.map(({ code, name }) => [code, name])) as Readonly<
  Record<Language, string>
>;

/** Each language is a file of its own that is loaded where it is wanted. */
type Files = Readonly<Partial<Record<Language, () => Promise<Messages>>>>;

const loaded = new Map<Language, Messages>(first === null ? [] : [[defaultLanguage, first]]);

/** The messages of a language that is loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return loaded.get(language);
}

/**
 * Loads a language, after which `translator` speaks it at once.
 * @throws where its file cannot be had.
 */
export async function loadLanguage(language: Language, from: Files = files): Promise<void> {
  const file = from[language];
  if (loaded.has(language) || file === undefined) return;
  loaded.set(language, await file());
}

/**
 * The language itself once it is loaded; the default one where it cannot be.
 * @throws where that cannot be had either.
 */
export async function speakable(language: Language, from: Files = files): Promise<Language> {
  try {
    await loadLanguage(language, from);
    return language;
  } catch (error) {
    if (language === defaultLanguage) throw error;
    await loadLanguage(defaultLanguage, from);
    return defaultLanguage;
  }
}

/** For the build and the tests, which speak all of them. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(languages.map((language) => loadLanguage(language)));
}
