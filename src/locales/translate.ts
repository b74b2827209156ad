import { messageOf } from '#messages';
import { type AreaUnits, shownIn } from '../domain/area.ts';
import type { Language } from '../domain/language.ts';
import { factsIn } from './facts.ts';
import { messagesOf } from './load.ts';
import { type Grammar, type Message, say } from './message/message.ts';
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
 * Speaks a language.
 * @param units of areas; what leaves the page keeps the recorded ones.
 * @throws where the language is not loaded: silence would be English on a page that says otherwise.
 */
export function translator(language: Language, units: AreaUnits = 'recorded'): Translate {
  const key = `${language}-${units}`;
  const spoken = translators.get(key);
  if (spoken) return spoken;
  const messages = messagesOf(language);
  if (messages === undefined)
    throw new Error(
      `The language "${language}" is spoken before it is loaded; await loadLanguage("${language}") first.`,
    );
  const land = shownIn('ha', units);
  const known = new Map<MessageKey, Message>();
  const messageAt = (key: MessageKey) => {
    const found = known.get(key) ?? messageOf(messages[key]);
    known.set(key, found);
    return found;
  };
  /** Says messages with the strong words as given; the facts, which are messages themselves, are put together when one is first needed. */
  const saying = (tag: Grammar['tag']): Say => {
    let facts: Values | null = null;
    const grammar = { ...numbersOf(language, messages), tag };
    const bare: Say = (key, values) => say(messageAt(key), { land, ...values }, grammar);
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
const bold = (words: string) => mark + words + mark;
const plain = (words: string) => words;

/** `#` in a plural writes its number as everywhere else. */
function numbersOf(language: Language, messages: Messages): Omit<Grammar, 'tag'> {
  return {
    rules: new Intl.PluralRules(language),
    ordinals: new Intl.PluralRules(language, { type: 'ordinal' }),
    number: (value) => numeral(value, messages['number.sample']),
  };
}
