import { country } from '../domain/country.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import type { Translate } from '../locales/translate.ts';

/** What the reader lets count, as the switch calls it. */
export function baseName(t: Translate, base: EvidenceBase): string {
  return country.evidence.find(({ id }) => id === base)?.name[t.language] ?? base;
}

/** The days from which a series counts otherwise than before, in words. */
export function breaksOf(t: Translate, series: string): readonly { readonly on: string; readonly words: string }[] {
  return country.seriesBreaks
    .filter((each) => each.series === series)
    .map(({ on, note }) => ({ on, words: note[t.language] }));
}
