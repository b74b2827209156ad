import { defineConfig } from '@playwright/test';
import { FLAGS, findTestBrowser, WITHOUT_WEBGL } from './scripts/run/browser.mjs';
import type { Options } from './tests/e2e/fixture.ts';

/* Workers read this file again: they inherit the answer. */
process.env.TEST_BROWSER ??= (await findTestBrowser()) ?? '';
const executablePath = process.env.TEST_BROWSER;

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/site.ts',
  outputDir: 'reports/playwright',
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    /* No flights of the camera to wait for; a test of motion asks for it. */
    contextOptions: { reducedMotion: 'reduce' },
    /* The worker would answer from what it keeps where a test looks at what the host sends; only tests of the worker let it in. */
    serviceWorkers: 'block',
    /* A trace of each test takes a fifth of the time; `npm run e2e -- --trace on` leaves them. */
    screenshot: 'only-on-failure',
  },
  projects: [
    /* All that readers do beside the map, and on its still picture: MapLibre, which would take most of the time, never comes. */
    {
      name: 'still',
      grepInvert: /@webgl/,
      use: { mapComes: false, launchOptions: { executablePath, args: WITHOUT_WEBGL } },
    },
    /* What only the live map shows. WebGL is drawn in software, so its window is small. */
    {
      name: 'webgl',
      grep: /@webgl/,
      workers: 2,
      use: { mapComes: true, viewport: { width: 800, height: 600 }, launchOptions: { executablePath, args: FLAGS } },
    },
  ],
});
