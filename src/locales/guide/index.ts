import { other } from '#country/about.ts';
import type { Language } from '../../domain/language.ts';
import { sayIn } from '../about/index.ts';
import type { Values } from '../messages.ts';
import type { Translate } from '../translate.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type GuideKey = keyof typeof en;

export type GuideWords = Readonly<Record<GuideKey, string>>;

const words: Readonly<Partial<Record<string, GuideWords>>> = { en, az, ru };

/** In which language the guide is written for a reader: English where there is no text in theirs. */
export function guideLanguage(language: Language): string {
  return language in words ? language : other.language;
}

/** Says a message of the guide. */
export function guideIn(t: Translate): (key: GuideKey, values?: Values) => string {
  return sayIn<GuideKey>(t, words[t.language] ?? en);
}
