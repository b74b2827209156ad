/* What `npm run geodata` would write of the same country. */
export const files = {
  qaa: async () => (await import('../../src/locales/en.ts')).en,
} as const;
