import { expect, test } from './fixture.ts';

test('districts are put side by side from the panel, sent as a link, and left for the map', async ({ given, page }) => {
  await given.atlas('tartar/');
  await page.locator('.compare-choice button').click();
  await expect(page).toHaveURL(/compare=tartar$/);
  await page.locator('.compare-choice button').first().click();
  const table = page.locator('.compare table');
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  await expect(page).toHaveURL(/compare=tartar,/);
  await table.getByRole('button', { name: /18,020/ }).click();
  await expect(page.locator('.receipt')).toContainText('3,010 ha ÷ 16.7%');
  await page.goBack();
  await expect(table).toHaveCount(0);
  await page.goForward();
  await expect(table).toBeVisible();
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  await page.locator('.compare-bar .button').click();
  await expect(table).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test('a settlement is found by its name and opens the figure that names it', async ({ given, on, page }) => {
  await given.atlas('');
  await on.search.fill('Sugovushan');
  await page.locator('.search-item .search-record').first().click();
  await expect(page).toHaveURL(/tartar\/#figure=/);
  await expect(page.locator('.receipt')).toBeVisible();
});
