import { IntlMessageFormat } from 'intl-messageformat';
import { defaultLanguage, type Language } from '../../domain/language.ts';
import { factsIn } from '../facts.ts';
import type { Values } from '../messages.ts';
import type { Translate } from '../translate.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type AboutKey = keyof typeof en;

export type AboutWords = Readonly<Record<AboutKey, string>>;

const words: Readonly<Record<string, AboutWords>> = { en, az, ru };

/** In which language the page about the atlas is written for a reader: English where there is no text in theirs. */
export function aboutLanguage(language: Language): string {
  return language in words ? language : defaultLanguage in words ? defaultLanguage : 'en';
}

/** Says a message of the page about the atlas, with the facts of the country beside the values that it is given. */
export function aboutIn(t: Translate): (key: AboutKey, values?: Values) => string {
  const facts = factsIn(t.language, t);
  const messages = words[aboutLanguage(t.language)] ?? en;
  return (key, values) => {
    const plain = new IntlMessageFormat(messages[key], undefined, undefined, { ignoreTag: true });
    return String(plain.format({ ...facts, ...values }));
  };
}
