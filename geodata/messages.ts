/* Built by `npm run geodata` from country.json. */
import { en } from '#locales/en.ts';

export const first = en;
export const files = {
  az: async () => (await import('#locales/az.ts')).az,
  ru: async () => (await import('#locales/ru.ts')).ru,
} as const;
