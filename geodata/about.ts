/* Built by `npm run geodata` from country.json. */

import { az } from '#locales/about/az.ts';
import { en, en as spare } from '#locales/about/en.ts';
import { ru } from '#locales/about/ru.ts';

export const other = { language: 'en', words: spare } as const;
export const about = { en, az, ru } as const;
