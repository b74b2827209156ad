/* Built by `npm run geodata` from country.json. */
import { en as spare } from '#locales/about/en.ts';
import { en } from '#locales/about/en.ts';
import { az } from '#locales/about/az.ts';
import { ru } from '#locales/about/ru.ts';

export const other = { language: 'en', words: spare } as const;
export const about = { en, az, ru } as const;
