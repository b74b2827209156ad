import type { Language } from '../domain/language.ts';
import type { Translate } from './translate.ts';

/**
 * Compares names by the alphabet of the language: `Q` after `K`, `X` after `H`, `Ə` after `E` in Azerbaijani.
 * Not by `Intl.Collator`: Chromium has no Azerbaijani order.
 */
export function byAlphabet(t: Translate): (a: string, b: string) => number {
  const ranks = new Map(
    t('alphabet')
      .split(' ')
      .flatMap((letters, rank) => [...letters].map((letter) => [letter, rank + 1] as const)),
  );
  const spell = (name: string) => spelled(name, t.language, ranks);
  return (a, b) => {
    const [left, right] = [spell(a), spell(b)];
    const at = left.findIndex((rank, index) => rank !== right[index]);
    return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
  };
}

/** The places of the letters in the alphabet; 0 for all that is no letter of it. */
function spelled(name: string, language: Language, ranks: ReadonlyMap<string, number>): readonly number[] {
  return [...name.toLocaleLowerCase(language)].map((letter) => ranks.get(letter) ?? 0);
}
