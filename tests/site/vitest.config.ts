import { defineConfig } from 'vitest/config';

/** What `npm run build` wrote, read as files. Apart from the other tests, which need no build. */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/site.json' },
  },
});
