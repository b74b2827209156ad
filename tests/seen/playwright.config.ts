import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';
import { findBrowser } from '../../scripts/run/browser.mjs';

/* The pictures were stored by a browser with a window, which may draw letters otherwise than one without. */
const executablePath = (await findBrowser()) ?? '';

/** What the main states look like, held against the pictures that are stored: `npm run seen`; `npm run seen -- -u` stores them anew. */
export default defineConfig({
  ...base,
  projects: (base.projects ?? []).map(({ use, ...project }) => ({
    ...project,
    use: { ...use, launchOptions: { ...use?.launchOptions, executablePath } },
  })),
  testDir: '.',
  globalSetup: '../e2e/site.ts',
  globalTeardown: './smaller.ts',
  outputDir: '../../reports/seen',
  reporter: [['list'], ['html', { outputFolder: '../../reports/seen-html', open: 'never' }]],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  /* A picture that is not stored is a fault, not a first one. */
  updateSnapshots: 'none',
  workers: 1,
  expect: {
    timeout: 20_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      /* Letters and edges are smoothed otherwise from one machine to the next; the smallest name has twice as many pixels. */
      threshold: 0.25,
      maxDiffPixels: 60,
    },
  },
});
