import type { Page } from '@playwright/test';
import { country } from '../../src/domain/country.ts';

/**
 * One round of use, from the country back to the country: all that readers do, in one tab that is never loaded again.
 *
 * @param root address of the site, where it is in English
 */
export async function round(page: Page, root: string): Promise<void> {
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
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, root + language);
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
  await throughTime(page);
  await sideBySide(page);
  await withOwnData(page);
  await page.locator('.district-list a').first().waitFor();
}

async function throughTime(page: Page): Promise<void> {
  await page.locator('.strip-map input').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
}

async function sideBySide(page: Page): Promise<void> {
  await page.locator('.district-list a').first().click();
  await page.locator('.compare-choice button').first().click();
  await page.locator('.compare-choice button').first().click();
  await page.locator('.compare table').waitFor();
  await page.locator('.compare-bar .button').first().click();
  await page.locator('.brand').click();
}

/** A file of a few hundred areas is dropped, read, shown, and taken away again. */
async function withOwnData(page: Page): Promise<void> {
  const features = Array.from({ length: 300 }, (_, n) => {
    const [west, south] = [46 + (n % 20) / 50, 40 + Math.floor(n / 20) / 50];
    const ring = [
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ].map(([x = 0, y = 0]) => [west + x, south + y]);
    return {
      type: 'Feature',
      properties: { id: `S${n}`, status: n % 2 === 0 ? 'SHA' : 'CHA' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  const carried = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'soak.geojson'));
      return transfer;
    },
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
  await carried.dispose();
  const confirm = page.getByRole('button', { name: 'Confirm and read the file' });
  const show = page.getByRole('button', { name: 'Show on the map' });
  /* A file like the last is understood as that was. */
  await confirm.or(show).waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await show.click();
  await page.locator('.hazards-badge button').first().click();
  await page.getByText('Name, order, opacity').click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Remove it from this device?' }).click();
  await page.getByRole('button', { name: 'Published figures' }).click();
}
