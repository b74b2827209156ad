import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { type AreaUnits, shownIn } from '../domain/area.ts';
import type { Language } from '../domain/language.ts';
import { factsIn } from './facts.ts';
import { messagesOf } from './load.ts';
import type { MessageKey, Messages, Say, Values } from './messages.ts';
import { numeral } from './numerals.ts';

export interface Translate {
  readonly language: Language;
  /** The units that areas are spoken of in; a message may choose its words by them, as `land`: the unit of what is recorded in hectares. */
  readonly units: AreaUnits;
  /** Every message may say the facts of the country ({@link factsIn}) beside the values that it is given. */
  (key: MessageKey, values?: Values): string;
  /** The message in pieces: what stands between `<b>` and `</b>` is marked strong. */
  readonly rich: (key: MessageKey, values?: Values) => readonly { readonly text: string; readonly strong: boolean }[];
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
  /** Says messages with the strong words as given; the facts, which are messages themselves, are put together when one is first needed. */
  const saying = (strong: typeof plain): Say => {
    let facts: Values | null = null;
    const bare: Say = (key, values) => String(format(key).format({ land, ...values, ...strong }));
    return (key, values) => {
      facts ??= factsIn(language, bare);
      return bare(key, { ...facts, ...values });
    };
  };
  const marked = saying(bold);
  const rich: Translate['rich'] = (key, values) =>
    marked(key, values)
      .split(mark)
      .map((text, index) => ({ text, strong: index % 2 === 1 }));
  const translate = Object.assign(saying(plain), { rich, language, units });
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
