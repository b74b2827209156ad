import * as v from 'valibot';

/** The languages that names and texts of the data may be given in; `az` is the language of the places themselves. */
export const languages = ['en', 'az', 'ru'] as const;

export type Language = (typeof languages)[number];

const text = v.pipe(v.string(), v.nonEmpty('text, not an empty string'));

/** A text or a name by language. English is always there, for it is what a missing language falls back to. */
export const byLanguage = v.pipe(
  v.strictObject({ en: text, az: v.optional(text), ru: v.optional(text) }),
  v.readonly(),
);

export type ByLanguage = v.InferOutput<typeof byLanguage>;
