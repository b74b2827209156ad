import { type Language, languages } from '../domain/language.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The languages by their own names, for the choice between them. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
};

/** English comes with the page; each other language is a file of its own that is loaded where it is wanted. */
const files: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru,
};

const loaded = new Map<Language, Messages>([['en', en]]);

/** The messages of a language that is loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return loaded.get(language);
}

/**
 * Loads a language, after which `translator` speaks it at once.
 * @throws where its file cannot be had.
 */
export async function loadLanguage(language: Language, from = files): Promise<void> {
  if (language === 'en' || loaded.has(language)) return;
  loaded.set(language, await from[language]());
}

/** The language itself once it is loaded; English where it cannot be. */
export async function speakable(language: Language, from = files): Promise<Language> {
  try {
    await loadLanguage(language, from);
    return language;
  } catch {
    return 'en';
  }
}

/** For the build and the tests, which speak all of them. */
export async function loadLanguages(): Promise<void> {
  await Promise.all(languages.map((language) => loadLanguage(language)));
}
