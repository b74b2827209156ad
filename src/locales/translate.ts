import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { type AreaUnits, shownIn } from '../domain/area.ts';
import type { Language } from '../domain/language.ts';
import { messagesOf } from './load.ts';
import type { MessageKey, Messages } from './messages.ts';
import { numeral } from './numerals.ts';

export type Value = string | number;

export interface Translate {
  readonly language: Language;
  /** The units that areas are spoken of in; a message may choose its words by them, as `land`: the unit of what is recorded in hectares. */
  readonly units: AreaUnits;
  (key: MessageKey, values?: Readonly<Record<string, Value>>): string;
  /** The message in pieces: what stands between `<b>` and `</b>` is marked strong. */
  readonly rich: (
    key: MessageKey,
    values?: Readonly<Record<string, Value>>,
  ) => readonly { readonly text: string; readonly strong: boolean }[];
}

/** One for each language and units that were asked for, as long as the document stands: like the messages themselves, which the build and the page of a failure speak without any store. */
const translators = new Map<string, Translate>();

/**
 * Speaks a language. Each message is parsed once.
 * @param units of areas; what leaves the page keeps the recorded ones.
 * @throws where the language is not loaded: silence would be English on a page that says otherwise.
 */
export function translator(language: Language, units: AreaUnits = 'recorded'): Translate {
  const key = `${language}-${units}`;
  const known = translators.get(key);
  if (known) return known;
  const messages = messagesOf(language);
  if (messages === undefined)
    throw new Error(
      `The language "${language}" is spoken before it is loaded; await loadLanguage("${language}") first.`,
    );
  const formatters = formattersOf(language, messages);
  const land = shownIn('ha', units);
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const format = (key: MessageKey) => {
    const found = parsed.get(key) ?? new IntlMessageFormat(messages[key], language, undefined, { formatters });
    parsed.set(key, found);
    return found;
  };
  const speak = (key: MessageKey, values: Readonly<Record<string, Value>> = {}) =>
    String(format(key).format({ land, ...values, ...plain }));
  const rich: Translate['rich'] = (key, values = {}) => {
    const marked = String(format(key).format({ land, ...values, ...bold }));
    return marked.split(mark).map((text, index) => ({ text, strong: index % 2 === 1 }));
  };
  const translate = Object.assign(speak, { rich, language, units });
  translators.set(key, translate);
  return translate;
}

/** No text of ours or of the data holds this character. */
const mark = '\u0001';
const bold = { b: (chunks: readonly string[]) => mark + chunks.join('') + mark };
const plain = { b: (chunks: readonly string[]) => chunks.join('') };

/** `#` in a plural writes its number as everywhere else. */
function formattersOf(language: Language, messages: Messages): Formatters {
  const rules = new Intl.PluralRules(language);
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const numbers: Intl.NumberFormat = Object.create(new Intl.NumberFormat(language), {
    format: { value: (value: number) => numeral(value, messages['number.sample']) },
  });
  return {
    getNumberFormat: () => numbers,
    getPluralRules: (_, options) => (options?.type === 'ordinal' ? ordinals : rules),
    getDateTimeFormat: () => {
      throw new Error('Messages write no dates by Intl, which differ between browsers; see date() in phrases.ts.');
    },
  };
}
