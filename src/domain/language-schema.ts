import * as v from 'valibot';
import { defaultLanguage, type Language, languages } from './language.ts';

const text = v.pipe(v.string(), v.nonEmpty('text, not an empty string'));

type Text = typeof text;

function each<Schema>(schema: Schema): Readonly<Record<Language, Schema>> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<Language, Schema>;
}

const someLanguages = { ...each(v.optional(text)), [defaultLanguage]: text } as {
  readonly [Each in Language]: Each extends typeof defaultLanguage ? Text : v.OptionalSchema<Text, undefined>;
};

/** A text by language, in those of the country's languages that there are; the default one is always there. */
export const byLanguage = v.pipe(v.strictObject(someLanguages), v.readonly());

/** A name or a phrase in every language of the country. */
export const inEveryLanguage = v.pipe(v.strictObject(each(text)), v.readonly());
