import type { Page } from '@playwright/test';

/** The page that was sent answers to its reader: React has taken it over, and its link's fragment is followed (`main.tsx`). */
export async function takenOver(page: Page) {
  await page.waitForSelector('html[data-page="answers"]', { state: 'attached' });
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** The map stands: drawn by MapLibre or, where that cannot be, as the still picture; where MapLibre never comes, as the still picture of a page that answers. */
export async function stands(page: Page, mapComes: boolean) {
  if (mapComes) await page.waitForSelector('html[data-map]', { state: 'attached' });
  else await takenOver(page);
}
