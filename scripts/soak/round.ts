import type { Page } from '@playwright/test';
import { country } from '../../src/domain/country.ts';

/** One round of use, from the country back to the country: all that readers do, in one tab that is never loaded again. */
export async function round(page: Page): Promise<void> {
  for (const place of country.featured.slice(0, 3)) {
    await page.locator(`.district-list a[href*="${place}/"]`).first().click();
    const figure = page.locator('[data-figure] button').first();
    await figure.click();
    await figure.click();
    await page.locator('.eyebrow a').first().click();
  }
  const medium = page.locator('.legend input[value="medium"]');
  await medium.uncheck();
  await medium.check();
  for (const base of ['article', 'official', 'all'])
    await page.locator(`input[name="evidence"][value="${base}"]`).check({ force: true });
  for (const language of ['ru/', 'az/', '']) {
    await page.evaluate((path) => {
      const root = new URL(document.documentElement.dataset.root ?? './', location.href);
      history.pushState(null, '', new URL(path, root));
      dispatchEvent(new PopStateEvent('popstate'));
    }, language);
    await page.waitForTimeout(500);
  }
  await page.locator('.table-switch').click();
  await page.locator('.table-view th button').nth(2).click();
  await page.locator('.table-switch').click();
  await page.locator('.share button').first().click();
  await page.locator('.share .menu-list button').nth(1).click();
  await page.locator('dialog svg').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.share button').first().click();
  await page.locator('.share .menu-list button').nth(2).click();
  await page.locator('dialog iframe').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.share button').first().click();
  await page.locator('.share .menu-list button').nth(3).click();
  await page.locator('.sheet').waitFor();
  await page.locator('.sheet-bar button').last().click();
  await page.waitForSelector('html[data-map="ready"]', { state: 'attached' });
  await page.locator('.search input').fill('kel');
  await page.locator('.search-item').first().waitFor();
  await page.locator('.search input').fill('');
  await page.locator('.map-controls button').first().click();
  await page.waitForTimeout(500);
  await page.goBack();
  await page.goForward();
  await page.locator('.brand').click();
  await page.locator('.district-list a').first().waitFor();
}
