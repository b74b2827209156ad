import type * as v from 'valibot';
import { type Language, languages } from '#country/languages.ts';
import type { byLanguage } from './language-schema.ts';

export { type Language, languages };

/** The language of links that name none, and what a missing text falls back to. */
export const defaultLanguage: (typeof languages)[0] = languages[0];

/** A text by language, in those of the country's languages that there are; the default one is always there. */
export type ByLanguage = v.InferOutput<typeof byLanguage>;
