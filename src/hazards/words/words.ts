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
  const shown = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(t, value) : value]),
    );
  /* A number is written as the language writes it wherever a message does not choose by it. */
  const say = (key: HazardKey, values: Values = {}) => {
    const asked = format(key);
    const text = asked.format({ ...facts, ...shown(values), ...chosenBy(asked, values) });
    return String(text);
  };
  const code: Say['code'] = ({ code, values }) => {
    const key = `hazards.${code}`;
    return key in words ? say(key as HazardKey, values ?? {}) : say('hazards.ui.unsaid', { code });
  };
  const speaking = Object.assign(say, { code, t });
  known.set(t, speaking);
  return speaking;
}

/** The values that a message chooses its words by, which must stay numbers: `{n, plural, …}`. */
function chosenBy(message: IntlMessageFormat, values: Values): Values {
  const names = choices(message.getAst());
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

function choices(parts: Parts): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) =>
      'options' in part
        ? [String(part.value), ...Object.values(part.options).flatMap(({ value }) => [...choices(value)])]
        : [],
    ),
  );
}

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
