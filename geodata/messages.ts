/* Built by `npm run geodata` from country.json. */
export const files = {
  en: async () => (await import('#locales/en.ts')).en,
  az: async () => (await import('#locales/az.ts')).az,
  ru: async () => (await import('#locales/ru.ts')).ru,
} as const;
