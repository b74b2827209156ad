import type { Page } from '@playwright/test';
import type { Host } from '../host.ts';
import { desk, visit } from '../visit.ts';
import { memoryOf, type Run } from './measure.ts';

/** What the atlas did with a dropped file; ms from the drop. `filter` is until a status is gone from the picture. */
export interface AtlasRun extends Omit<Run, 'kB' | 'seen'> {
  /** Of the page before a file came; megabytes. */
  readonly before: number;
  /** Until read, placed, joined to districts and counted. */
  readonly counted: number;
  /** Until every check has run. */
  readonly checked: number;
  /** The longest that the page did not answer. */
  readonly longest: number;
}

const patience = 300_000;

/** The button that leads on from a step of the import. */
const stepAt = (step: string) =>
  `.hazards-import section:has([data-begins~="${step}"]) .button.primary:not([disabled])`;

/** Drops a file on the atlas as a hand that needs no time for its presses would, and waits for the layer to be drawn and checked. */
export function runAtlas(executablePath: string, at: Host, file: string): Promise<AtlasRun> {
  return visit(executablePath, desk, async (page, context) => {
    page.setDefaultTimeout(patience);
    await page.goto(at.url);
    await page.waitForFunction(() => window.noted.ready !== null, null, { timeout: patience });
    await page.getByRole('button', { name: /language and display/ }).click();
    await page.getByRole('button', { name: /^Your own data/ }).click();
    await page.locator('.hazards-import input[type=file]').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(2000);
    const before = await memoryOf(page, context);
    await page.evaluate(() => {
      window.noted.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.noted.blocked = Math.max(window.noted.blocked, duration);
      }).observe({ type: 'longtask' });
    });
    const begun = Date.now();
    await page.locator('.hazards-import input[type=file]').first().setInputFiles(file);
    await press(page, stepAt('asking'));
    await present(page, '.hazards-counts');
    const counted = Date.now() - begun;
    await press(page, stepAt('read'));
    await ended(page, 'own-data-to-frame');
    const map = Date.now() - begun;
    await ended(page, 'own-data-checked');
    const checked = Date.now() - begun;
    /* Sweeping is the bench's own task, and none of the page's. */
    const reading = await page.evaluate(() => window.noted.blocked);
    const memory = await memoryOf(page, context);
    await page.evaluate(() => {
      window.noted.blocked = 0;
    });
    await press(page, '.own-panel .hazards-filter > summary');
    await page.waitForTimeout(1000);
    await page.evaluate(() => performance.clearMeasures());
    const pressed = await page.evaluate(() => performance.now());
    await press(page, '.own-panel .hazards-filter input[type=checkbox]');
    const filter = (await ended(page, 'own-data-hidden')) - pressed;
    const longest = Math.max(reading, await page.evaluate(() => window.noted.blocked));
    return { map, counted, checked, filter, longest, before, memory };
  });
}

/** Presses what a selector finds, once it is there. By the page itself: a driver's search by name goes through all of the page, in tasks that would be counted as the page's own. */
async function press(page: Page, selector: string): Promise<void> {
  await present(page, selector);
  await page.evaluate((of) => document.querySelector<HTMLElement>(of)?.click(), selector);
}

async function present(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((of) => document.querySelector(of) !== null, selector, { timeout: patience, polling: 50 });
}

/** When something was last noted by its name, ms of the page; waits for it. */
async function ended(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((of) => performance.getEntriesByName(of).at(-1)?.toJSON(), name, {
    timeout: patience,
  });
  const { startTime, duration } = await found.jsonValue();
  return startTime + duration;
}
