import type { Page } from '@playwright/test';
import { memoryOf, type Run } from '../hazards/measure.ts';
import type { Host } from '../host.ts';
import { desk, visit } from '../visit.ts';

const longest = 180_000;

/** Opens the atlas with a published archive on it. @returns ms from the start until its areas stand on the map, and from a press until the suspected ones are not seen any more. */
export function runPublished(executablePath: string, at: Host, until: AbortSignal): Promise<Omit<Run, 'seen'>> {
  return visit(
    executablePath,
    desk,
    async (page, context) => {
      at.sent();
      await page.goto(at.url);
      const map = await measured(page, 'own-data-to-frame');
      const kB = at.sent().all / 1000;
      await page.waitForTimeout(1000);
      await page.evaluate(() => performance.clearMeasures());
      const suspected = page.locator('#published-areas input[type=checkbox]').nth(await placeOf(page, /Suspected/));
      const pressed = await suspected.evaluate((box: HTMLInputElement) => {
        const begun = performance.now();
        box.click();
        return begun;
      });
      const filter = (await measured(page, 'own-data-hidden')) - pressed;
      return { map, filter, kB, memory: await memoryOf(page, context) };
    },
    until,
  );
}

/** Which of the section's boxes is labelled so; it may lie folded. */
async function placeOf(page: Page, label: RegExp): Promise<number> {
  await page.locator('#published-areas input[type=checkbox]').nth(1).waitFor({ state: 'attached', timeout: longest });
  const labels = await page.locator('#published-areas label:has(input[type=checkbox])').allTextContents();
  return labels.findIndex((text) => label.test(text));
}

/** When what is to be drawn stood on the map, or what was switched off was not seen any more; ms of the page. */
async function measured(page: Page, name: 'own-data-to-frame' | 'own-data-hidden'): Promise<number> {
  const found = await page.waitForFunction((of) => performance.getEntriesByName(of).at(-1)?.toJSON(), name, {
    timeout: longest,
  });
  const { startTime, duration } = await found.jsonValue();
  return startTime + duration;
}
