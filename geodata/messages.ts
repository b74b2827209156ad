/* Built by `npm run geodata` from country.json. */
import { en } from '../src/locales/en.ts';

export const first = en;
export const files = {
  az: async () => (await import('../src/locales/az.ts')).az,
  ru: async () => (await import('../src/locales/ru.ts')).ru,
} as const;
