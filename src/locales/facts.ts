import { country } from '../domain/country.ts';
import { facts } from '../domain/facts.ts';
import type { Language } from '../domain/language.ts';
import { date } from './dates.ts';
import type { Say } from './messages.ts';
import { numeral } from './numerals.ts';

/**
 * What every message may say of the country and of what its map is drawn from, so that no language file knows it by heart.
 * A fact that there is not is the word `none`, for messages to choose by.
 */
export function factsIn(language: Language, say: Say) {
  const { rule, phrases, contacts, currency, vintages } = country;
  const { publisher, accuracyKm, vintage } = facts.boundaries;
  const comma = say('sequence.comma');
  /** `A, B or C`; `none` where there is nothing to choose from. */
  const either = (parts: readonly string[]) =>
    [parts.slice(0, -1).join(comma), parts.at(-1) ?? 'none'].filter((part) => part !== '').join(say('sequence.either'));
  const drawn = vintages.findIndex(({ id }) => id === vintage);
  return {
    /** The language's own name. */
    language: country.languages.find(({ code }) => code === language)?.name ?? language,
    country: country.name[language],
    inCountry: phrases.inCountry[language],
    byDistrict: phrases.byDistrict[language],
    recordsHandedOver: phrases.recordsHandedOver?.[language] ?? 'none',
    authority: rule.authority,
    since: date(say, rule.since, 'in'),
    threshold: rule.highCasualties,
    currency,
    /** The evidence base that lets the most count. */
    widest: country.evidence[0]?.name[language] ?? 'none',
    /** Whom to call, the numbers marked strong: "805 (ANAMA), 102 or 112". */
    contacts: either(contacts.map(({ number, who }) => say('warning.contact', { number, who: who ?? 'none' }))),
    /** Whose boundaries the districts are drawn with. */
    boundaries: publisher,
    /** How far off they may be, in km. */
    accuracy: accuracyKm === null ? 'none' : numeral(accuracyKm, say('number.sample')),
    /** As of when they are. */
    vintage: vintages[drawn]?.boundaries[language] ?? 'none',
    /** Later ones than are drawn, as they follow "figures speak of districts". */
    newer: drawn < 0 ? 'none' : either(vintages.slice(drawn + 1).map(({ within }) => within[language])),
    gazetteers: facts.places.length === 0 ? 'none' : facts.places.join(comma),
    /** All whose geometry is drawn. */
    credited: [...new Set([publisher, ...facts.places])].join(comma),
  } as const;
}
