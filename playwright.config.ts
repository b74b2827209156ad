import { defineConfig } from '@playwright/test';
import { FLAGS, findBrowser } from './scripts/run/browser.mjs';

/* Workers read this file again: they inherit the answer. */
process.env.CHROMIUM_PATH ??= (await findBrowser()) ?? '';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/site.ts',
  outputDir: 'reports/playwright',
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  /* Software WebGL on two cores. */
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: FLAGS },
    /* No flights of the camera to wait for; a test of motion asks for it. */
    contextOptions: { reducedMotion: 'reduce' },
    /* The worker would answer from what it keeps where a test looks at what the host sends; only tests of the worker let it in. */
    serviceWorkers: 'block',
    /* A trace of each test takes a fifth of the time; `npm run e2e -- --trace on` leaves them. */
    screenshot: 'only-on-failure',
  },
});
