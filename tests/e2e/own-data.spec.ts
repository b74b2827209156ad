import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { passesAxe } from './driver/axe.ts';
import { expect, test } from './fixture.ts';

/** A shapefile that GDAL wrote in Gauss-Krüger zone 8, as `tests/hazards/fixtures/face` says: three areas, and a record without one. */
const part = (end: string) => readFileSync(`tests/hazards/fixtures/face/gk8.${end}`);
const parts = (...ends: readonly string[]) =>
  ends.map((end) => ({ name: `gk8.${end}`, mimeType: 'application/octet-stream', buffer: part(end) }));
const zipped = () =>
  Buffer.from(
    zipSync(Object.fromEntries(['shp', 'shx', 'dbf', 'prj', 'cpg'].map((end) => [`survey/GK8.${end}`, part(end)]))),
  );

/** As a hand drops a file: anywhere on the page. */
async function drop(page: Page, name: string, bytes: Buffer) {
  const carried = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await expect(page.locator('.drop-here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

const counts = (page: Page) => page.locator('.hazards-counts dd').allInnerTexts();
const panel = (page: Page) => page.locator('.own-panel');

test('a zipped shapefile in Gauss-Krüger zone 8 becomes a counted, checked layer that stays until it is removed, and nothing of it leaves the browser', async ({
  page,
  given,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`);
  });
  await given.atlas();
  await drop(page, 'survey.zip', zipped());
  const form = page.getByRole('dialog', { name: 'Your own data' });
  const place = form
    .getByRole('radio', { name: /Pulkovo 1942.*zone 8.*EPSG:28408\b.*3 of 3 lie within.*Kalbajar/ })
    .first();
  await expect(place).toBeChecked();
  await expect(form.getByText(/EPSG:15865, accurate to 4.5 m/).first()).toBeVisible();
  await passesAxe(page);
  await form.getByRole('combobox', { name: 'Date' }).selectOption('svy_date');
  await form.getByRole('button', { name: 'Confirm and read the file' }).click();
  await expect.poll(() => counts(page)).toEqual(['4', '3', '1']);
  await form.getByRole('button', { name: 'Show on the map' }).click();
  await expect(form).toBeHidden();
  await expect(page.locator('.hazards-badge')).toContainText('Local, not published');
  await expect(page).toHaveURL(/local=1/);
  await expect(panel(page).getByRole('row', { name: /Confirmed hazardous area.* 1 94\.7 ha/ })).toBeVisible();
  await passesAxe(page);

  await panel(page).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('row', { name: /KAL-002/ }).click();
  await expect(panel(page).getByRole('heading', { name: 'KAL-002' })).toBeFocused();
  await expect(panel(page)).toContainText('2 Sep 2022');
  await panel(page)
    .getByRole('button', { name: /Back to/ })
    .click();

  await panel(page)
    .getByRole('button', { name: /Import report/ })
    .click();
  const report = page.getByRole('dialog', { name: /Import report/ });
  await expect(report).toContainText('row 4');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^local-.*report\.csv$/);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Local, not published');
  await page.keyboard.press('Escape');

  await page.locator('.share > .menu > button').click();
  await page.getByRole('button', { name: /^Image/ }).click();
  const picture = page.getByRole('dialog', { name: 'Image' });
  await expect(picture.locator('svg[lang]')).toContainText('Local, not published');
  await expect(picture.locator('svg[lang]')).toContainText('Confirmed hazardous area (CHA)');
  await page.keyboard.press('Escape');

  expect(page.url()).not.toContain('map=');
  await page.reload();
  await given.mapStands();
  await page.locator('.hazards-badge').getByRole('button', { name: 'GK8' }).click();
  await expect(panel(page)).toContainText('3 records drawn · 1 left out');
  await page.getByText('Name, order, opacity').click();
  await panel(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Remove it from this device?' }).click();
  await expect(panel(page)).toContainText('No layer is on this device');
  await expect(page).not.toHaveURL(/local/);
  expect(sent).toEqual([]);
});

test('by keyboard alone: the parts of a shapefile without its system are placed, read, and a record is opened from the table', async ({
  page,
  given,
  when,
}) => {
  await given.atlas();
  await page.getByRole('button', { name: /language and display/ }).focus();
  await when.press('Enter');
  await page.getByRole('button', { name: /^Your own data/ }).focus();
  await when.press('Enter');
  const form = page.getByRole('dialog', { name: 'Your own data' });
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles(parts('shp', 'shx', 'dbf'));
  const confirm = form.getByRole('button', { name: 'Confirm and read the file' });
  await expect(form).toContainText('The file declares no coordinate system');
  await form.getByText('Other ways in which the coordinates may be meant').focus();
  await when.press('Enter');
  await form.getByRole('radio', { name: /EPSG:28408\)/ }).focus();
  await when.press('ArrowDown');
  await expect(form.getByRole('radio', { name: /EPSG:28408@1808/ })).toBeChecked();
  await expect(confirm).toBeEnabled();
  await confirm.focus();
  await when.press('Enter');
  await expect.poll(() => counts(page)).toEqual(['4', '3', '1']);
  await form.getByRole('button', { name: 'Show on the map' }).focus();
  await when.press('Enter');
  await panel(page).getByRole('button', { name: 'Table' }).focus();
  await when.press('Enter');
  await expect(page.getByRole('heading', { name: /Records of/ })).toBeFocused();
  await page.getByRole('row', { name: /KAL-001/ }).focus();
  await when.press('ArrowDown', 'ArrowDown', 'Enter');
  await expect(panel(page).getByRole('heading', { name: 'KAL-003' })).toBeFocused();
  await when.press('Shift+Tab', 'Enter');
  await expect(panel(page).getByRole('heading', { name: 'Your own data' })).toBeFocused();
  await page.locator('.hazards-drawer').getByRole('button', { name: 'Close the table' }).focus();
  await when.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Table' })).toBeFocused();

  await panel(page).getByRole('button', { name: 'Add a file' }).focus();
  await when.press('Enter');
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles(parts('shp', 'shx', 'dbf'));
  await form.getByRole('button', { name: 'Show on the map' }).focus();
  await when.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Your own data' })).toBeFocused();
  await page.getByText('Name, order, opacity').focus();
  await when.press('Enter');
  const down = panel(page).getByRole('button', { name: 'Down' });
  await down.focus();
  await when.press('Enter');
  await expect(down).toBeFocused();
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await expect(panel(page).getByText('“gk8” is number 2 of 2 from the top.')).toBeAttached();
});
