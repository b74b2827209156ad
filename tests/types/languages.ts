/* What `npm run geodata` would write of a country that speaks a language of its own alone: no code may ask for another by name. */
export const languages = ['qaa'] as const;
export type Language = (typeof languages)[number];
