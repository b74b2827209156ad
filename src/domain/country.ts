import file from '#country/country.json' with { type: 'json' };
import type { CountryFile } from './country-schema.ts';
import type { Language } from './language.ts';

/** The file with its texts by the languages that there are. */
type Spoken<Of> =
  Of extends Readonly<Record<string, string>>
    ? string extends keyof Of
      ? Readonly<Record<Language, string>>
      : { readonly [Key in keyof Of]: Spoken<Of[Key]> }
    : Of extends object
      ? { readonly [Key in keyof Of]: Spoken<Of[Key]> }
      : Of;

export type Country = Spoken<CountryFile>;

/**
 * The country that this atlas is about: `country.json` of the folder that `#country` stands for, which is `geodata` where the build is not told
 * otherwise. A part of the code, not of what is loaded, since links and languages must be understood before anything is. The build holds it
 * against {@link countrySchema}.
 */
export const country = file as unknown as Country;
