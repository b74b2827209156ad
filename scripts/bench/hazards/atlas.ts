import type { Page } from '@playwright/test';
import type { Host } from '../host.ts';
import { desk, visit } from '../visit.ts';
import { memoryOf, type Run } from './measure.ts';

/** What the atlas did with a dropped file; ms from the drop. */
export interface AtlasRun extends Omit<Run, 'kB' | 'seen'> {
  /** Until read, placed, joined to districts and counted. */
  readonly counted: number;
  /** Until every check has run. */
  readonly checked: number;
  /** The longest that the page did not answer. */
  readonly longest: number;
}

const patience = 300_000;

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
    await page.evaluate(() => {
      window.noted.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.noted.blocked = Math.max(window.noted.blocked, duration);
      }).observe({ type: 'longtask' });
    });
    const begun = Date.now();
    await page.locator('.hazards-import input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: 'Confirm and read the file' }).click();
    await page.locator('.hazards-counts').waitFor();
    const counted = Date.now() - begun;
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await ended(page, 'own-data-to-frame');
    const map = Date.now() - begun;
    await ended(page, 'own-data-checked');
    const checked = Date.now() - begun;
    await page
      .locator('.own-panel summary', { hasText: /^Filter/ })
      .first()
      .click();
    await page.waitForTimeout(1000);
    await page.evaluate(() => performance.clearMeasures());
    const pressed = await page.evaluate(() => performance.now());
    await page.locator('.own-panel details[open] input[type=checkbox]').first().click();
    const filter = (await ended(page, 'own-data-to-frame')) - pressed;
    const longest = await page.evaluate(() => window.noted.blocked);
    return { map, counted, checked, filter, longest, memory: await memoryOf(page, context) };
  });
}

/** When something was last noted by its name, ms of the page; waits for it. */
async function ended(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((of) => performance.getEntriesByName(of).at(-1)?.toJSON(), name, {
    timeout: patience,
  });
  const { startTime, duration } = await found.jsonValue();
  return startTime + duration;
}
