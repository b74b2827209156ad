import type { Formatters } from 'intl-messageformat';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../domain/language.ts';
import { factsIn } from '../../locales/facts.ts';
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
  const formatters = formattersOf(t);
  const facts = factsIn(t.language, t);
  const parsed = new Map<HazardKey, IntlMessageFormat>();
  const format = (key: HazardKey) => {
    const found =
      parsed.get(key) ?? new IntlMessageFormat(words[key], t.language, undefined, { formatters, ignoreTag: true });
    parsed.set(key, found);
    return found;
  };
  /* A number that a message neither chooses by nor formats stands as exactly as it was given. */
  const written = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(t, value, 6) : value]),
    );
  const say = (key: HazardKey, values: Values = {}) => {
    const message = format(key);
    const kept = keptNumbers(message.getAst());
    const numbers = Object.entries(values).filter(([name]) => kept.has(name));
    return String(message.format({ ...facts, ...written(values), ...Object.fromEntries(numbers) }));
  };
  const code: Say['code'] = ({ code, values }) => {
    const key = `hazards.${code}`;
    return key in words ? say(key as HazardKey, values ?? {}) : say('hazards.ui.unsaid', { code });
  };
  const speaking = Object.assign(say, { code, t });
  known.set(t, speaking);
  return speaking;
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The values that must stay numbers: `{n, plural, …}` chooses by them, `{n, number}` formats them. */
function keptNumbers(parts: Parts): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => {
      if ('options' in part)
        return [String(part.value), ...Object.values(part.options).flatMap(({ value }) => [...keptNumbers(value)])];
      return part.type === numberPart ? [part.value] : [];
    }),
  );
}

/** How the parser names `{n, number}`. */
const numberPart = 2;

function number(t: Translate, value: number, decimals = 2): string {
  return numeral(value, t('number.sample'), decimals);
}

/** `#` in a plural writes its number as everywhere else. */
function formattersOf(t: Translate): Formatters {
  const rules = new Intl.PluralRules(t.language);
  const numbers: Intl.NumberFormat = Object.create(new Intl.NumberFormat(t.language), {
    format: { value: (value: number) => number(t, value) },
  });
  return {
    getNumberFormat: () => numbers,
    getPluralRules: () => rules,
    getDateTimeFormat: () => {
      throw new Error('Messages write no dates by Intl, which differ between browsers; see date() in phrases.ts.');
    },
  };
}
