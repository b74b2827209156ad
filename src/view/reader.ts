import { type Language, languages } from '../domain/language.ts';

/** Where it is kept that the hint was seen; the script of the first paint reads it too (`scripts/site/vite/policy.ts`). */
export const hintKey = 'mine-action-atlas.hint';

const keys = {
  language: 'mine-action-atlas.language',
  hint: hintKey,
  came: 'mine-action-atlas.came',
} as const;

/** What is known of the reader where a link does not say the language. */
export interface Reader {
  /** The language chosen on an earlier visit. */
  readonly chosen: string | null;
  /** The languages that the browser asks for, the best first. */
  readonly asks: readonly string[];
  /** The page was opened, not loaded again or come back to. */
  readonly arrives: boolean;
}

/**
 * The language to open a link in; null: the one that the link says.
 * Only the bare root says none: every other link is in English unless its path names another language.
 */
export function languageFor(link: string, { chosen, asks, arrives }: Reader): Language | null {
  if (link !== '' || !arrives) return null;
  const known = (code: string) => languages.find((language) => language === code);
  return known(chosen ?? '') ?? asks.map((tag) => known(tag.toLowerCase().split('-')[0] ?? '')).find(Boolean) ?? null;
}

export function reader(): Reader {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { chosen: remembered(keys.language), asks: navigator.languages, arrives: visit?.type === 'navigate' };
}

/** A browser may forbid storage: the choice then holds for this visit. */
export function rememberLanguage(language: Language): void {
  remember(keys.language, language);
}

/** Whether the reader has been told on this device how the atlas is used. */
export function hintSeen(): boolean {
  return remembered(keys.hint) !== null;
}

export function rememberHint(): void {
  remember(keys.hint, 'seen');
}

/** Whether this device has been here on an earlier visit; from now on it has. */
export function cameBefore(): boolean {
  const came = remembered(keys.came) !== null;
  remember(keys.came, 'yes');
  return came;
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
