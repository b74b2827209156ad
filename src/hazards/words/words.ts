import { messageOf } from '#messages';
import type { Language } from '../../domain/language.ts';
import { factsIn } from '../../locales/facts.ts';
import { type Grammar, type Message, say as sayMessage } from '../../locales/message/message.ts';
import type { Values } from '../../locales/messages.ts';
import { numeral } from '../../locales/numerals.ts';
import type { Translate } from '../../locales/translate.ts';
import type { en } from './en.ts';

export type HazardKey = keyof typeof en;

type Words = Readonly<Record<HazardKey, string>>;

/** Each language is a file of its own, loaded where it is wanted; one that has no words here is spoken in English. */
const files: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en.ts')).en,
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru,
};

const loaded = new Map<Language, Words>();

export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await (files[language] ?? files.en)?.()) as Words);
}

/** Says a message of the room of own data. */
export interface Say {
  (key: HazardKey, values?: Values): string;
  /** What a problem, a finding, a refusal or an error is, by its code. */
  readonly code: (said: { readonly code: string; readonly values?: Values | undefined }) => string;
  /** The atlas's own words in the same language. */
  readonly t: Translate;
}

const known = new Map<Translate, Say>();

/** Speaks as the atlas does, with its numbers and the facts of its country. @throws where the language is not loaded. */
export function speak(t: Translate): Say {
  const before = known.get(t);
  if (before !== undefined) return before;
  const words = loaded.get(t.language);
  if (words === undefined)
    throw new Error(`The words of "${t.language}" are spoken before loadWords("${t.language}").`);
  const facts = factsIn(t.language, t);
  const parsed = new Map<HazardKey, Message>();
  const messageAt = (key: HazardKey) => {
    const found = parsed.get(key) ?? messageOf(words[key], false);
    parsed.set(key, found);
    return found;
  };
  const grammar: Grammar = {
    rules: new Intl.PluralRules(t.language),
    ordinals: new Intl.PluralRules(t.language, { type: 'ordinal' }),
    number: (value) => number(t, value),
    bare: (value) => (typeof value === 'number' ? number(t, value, 6) : value),
    tag: (words) => words,
  };
  const say = (key: HazardKey, values: Values = {}) =>
    sayMessage(messageAt(key), { ...facts, ...values } as Readonly<Record<string, string | number>>, grammar);
  const code: Say['code'] = ({ code, values }) => {
    const key = `hazards.${code}`;
    return key in words ? say(key as HazardKey, values ?? {}) : say('hazards.ui.unsaid', { code });
  };
  const speaking = Object.assign(say, { code, t });
  known.set(t, speaking);
  return speaking;
}

function number(t: Translate, value: number, decimals = 2): string {
  return numeral(value, t('number.sample'), decimals);
}
