import { country } from '../domain/country.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import { facts } from '../domain/facts.ts';
import { defaultLanguage, type Language } from '../domain/language.ts';
import type { Translate } from '../locales/translate.ts';

export function countryName(t: Translate): string {
  return country.name[t.language];
}

/** What the reader lets count, as the switch calls it. */
export function baseName(t: Translate, base: EvidenceBase): string {
  return baseOf(base)?.name[t.language] ?? base;
}

/** The same over the country's figures: "what one article reports". */
export function baseSays(t: Translate, base: EvidenceBase): string {
  return baseOf(base)?.says[t.language] ?? base;
}

/** Whether levels that a publisher states are all that an evidence base lets count. */
export function countsLevelsAlone(base: EvidenceBase): boolean {
  return baseOf(base)?.metrics?.every((metric) => metric === 'threat_level') ?? false;
}

function baseOf(base: EvidenceBase) {
  return country.evidence.find(({ id }) => id === base);
}

/** The days from which a series counts otherwise than before, in words. */
export function breaksOf(t: Translate, series: string): readonly { readonly on: string; readonly words: string }[] {
  return country.seriesBreaks
    .filter((each) => each.series === series)
    .map(({ on, note }) => ({ on, words: note[t.language] }));
}

type Register = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The words of one of the country's registers for a code of the records; a code that it does not know stands for itself. */
export function wordsFor(t: Translate, register: Register, code: string): string {
  return register[code]?.[t.language] ?? code;
}

/** Who says something, as the language calls them; in the language of the records where it has no name for them. */
export function speaker(t: Translate, recorded: string): { readonly text: string; readonly lang: Language } {
  const name = country.speakers?.[recorded]?.[t.language];
  return name === undefined ? { text: recorded, lang: defaultLanguage } : { text: name, lang: t.language };
}

/** How records say that a publisher has its text of another; see {@link publisher}. */
const secondHand = /^(.+), (from|via) (.+)$/;

/**
 * Who published something. A name alone is the same in every language; that the text was taken from another publisher, or is read with
 * one, is said in the reader's; what else a record adds to a name is said to be in the language of the records.
 */
export function publisher(t: Translate, recorded: string): { readonly text: string; readonly lang: Language } {
  const [, of = '', how, other = ''] = secondHand.exec(recorded) ?? [];
  if (how === 'from' || how === 'via')
    return { text: t(`publisher.${how}`, { name: speaker(t, of).text, other }), lang: t.language };
  return /[,(].*\p{L}/u.test(recorded) ? speaker(t, recorded) : { text: recorded, lang: t.language };
}

/** The boundaries on which a figure counts, and how the map's own stand to them; null where that is not known. */
export function vintageSentence(t: Translate, vintage: string): string | null {
  const order = country.vintages.map(({ id }) => id);
  const [counted, drawn] = [order.indexOf(vintage), order.indexOf(facts.boundaries.vintage)];
  const words = country.vintages[counted]?.district[t.language];
  if (words === undefined) return null;
  const map = drawn < 0 ? 'unknown' : drawn === counted ? 'same' : drawn < counted ? 'older' : 'newer';
  return t('receipt.vintage.of', { district: words, drawn: map });
}
