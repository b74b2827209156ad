import { IntlMessageFormat } from 'intl-messageformat';
import { about, other } from '#country/about.ts';
import type { Language } from '../../domain/language.ts';
import { factsIn } from '../facts.ts';
import type { Values } from '../messages.ts';
import type { Translate } from '../translate.ts';

export type AboutKey = keyof typeof other.words;

export type AboutWords = Readonly<Record<AboutKey, string>>;

const words: Readonly<Partial<Record<string, AboutWords>>> = about;

/** In which language the page about the atlas is written for a reader: another one where there is no text in theirs. */
export function aboutLanguage(language: Language): string {
  return language in words ? language : other.language;
}

/** Says a message of the page about the atlas. */
export function aboutIn(t: Translate): (key: AboutKey, values?: Values) => string {
  return sayIn<AboutKey>(t, words[t.language] ?? other.words);
}

/** Says messages that only the build speaks, with the facts of the country beside the values that they are given. */
export function sayIn<Key extends string>(
  t: Translate,
  messages: Readonly<Record<Key, string>>,
): (key: Key, values?: Values) => string {
  const facts = factsIn(t.language, t);
  return (key, values) => {
    const plain = new IntlMessageFormat(messages[key], undefined, undefined, { ignoreTag: true });
    return String(plain.format({ ...facts, ...values }));
  };
}
