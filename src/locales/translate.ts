import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { en } from './en.ts';
import type { MessageKey, Messages } from './words.ts';

/** The languages that the interface speaks. */
const catalogue: Readonly<Partial<Record<Language, Messages>>> = { en };

export type Value = string | number;

export interface Translate {
  readonly language: Language;
  (key: MessageKey, values?: Readonly<Record<string, Value>>): string;
  /** The message in pieces: what stands between `<b>` and `</b>` is marked strong. */
  readonly rich: (
    key: MessageKey,
    values?: Readonly<Record<string, Value>>,
  ) => readonly { readonly text: string; readonly strong: boolean }[];
}

const translators = new Map<Language, Translate>();

/** Speaks a language; one that has no file yet speaks English. Each message is parsed once. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const messages: Messages = catalogue[language] ?? en;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const format = (key: MessageKey) => {
    const found = parsed.get(key) ?? new IntlMessageFormat(messages[key], catalogue[language] ? language : 'en');
    parsed.set(key, found);
    return found;
  };
  const speak = (key: MessageKey, values: Readonly<Record<string, Value>> = {}) =>
    String(format(key).format({ ...values, ...plain }));
  const rich: Translate['rich'] = (key, values = {}) => {
    const marked = String(format(key).format({ ...values, ...bold }));
    return marked.split(mark).map((text, index) => ({ text, strong: index % 2 === 1 }));
  };
  const translate = Object.assign(speak, { rich, language });
  translators.set(language, translate);
  return translate;
}

/** No text of ours or of the data holds this character. */
const mark = '\u0001';
const bold = { b: (chunks: readonly string[]) => mark + chunks.join('') + mark };
const plain = { b: (chunks: readonly string[]) => chunks.join('') };
