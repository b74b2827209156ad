import { country } from './country.ts';
import { type Language, languages } from './language.ts';

interface Named {
  readonly name: Readonly<Record<Language, string>>;
}

/** In which the places call themselves; the schema holds it to the country's languages. */
export const localLanguage = country.localLanguage as Language;

/** A place by the name that it has on the spot. */
export function localName({ name }: Named): string {
  return name[localLanguage];
}

/** The languages in which a place is called otherwise than on the spot. */
export function foreignLanguages({ name }: Named): readonly Language[] {
  return languages.filter((language) => name[language] !== name[localLanguage]);
}
