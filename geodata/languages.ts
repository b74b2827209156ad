/* Built by `npm run geodata` from country.json. */
export const languages = ['en', 'az', 'ru'] as const;
export type Language = (typeof languages)[number];
