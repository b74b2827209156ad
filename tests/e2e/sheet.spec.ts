import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import jsqr from 'jsqr';
import { picture } from './driver/pixels.ts';
import { expect, test } from './fixture.ts';

/** How many pages a printer would get, and their size in points. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
  return { pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, width: Math.round(width), height: Math.round(height) };
}

const a4 = { pages: 1, width: 595, height: 842 };

test('the sheet of a district is one page of A4 with level, basis, figures, who says them, warning and a code that opens the view', async ({
  page,
  given,
  on,
  baseURL,
}) => {
  await given.atlas('kalbajar/#evidence=article');
  await on.share.click();
  await page.getByRole('button', { name: /^Print sheet/ }).click();
  const sheet = page.getByRole('article', { name: 'Print sheet (A4)' });
  await expect(sheet.getByRole('heading', { name: /Kəlbəcər/ })).toBeVisible();
  await expect(sheet).toContainText('Medium, assessed by rule');
  await expect(sheet).toContainText('“Not reported” does not mean safe.');
  await expect(sheet).toContainText('102');
  const row = sheet.getByRole('row', { name: /3,166/ });
  await expect(row).toContainText(/Dashkasan, Kalbajar,? and Lachin/);
  await expect(row).toContainText('Article of May 2023');
  await expect(sheet).toContainText('mtm.az');
  await expect(sheet).toContainText(/As of \d+ \w+ \d{4}/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);

  const code = await picture(sheet.getByRole('img', { name: 'QR code of the link to this view' }));
  const pixels = new Uint8ClampedArray(code.width * code.height * 4).fill(255);
  for (let y = 0; y < code.height; y += 1)
    for (let x = 0; x < code.width; x += 1) pixels.set(code.at(x, y), (y * code.width + x) * 4);
  const read = jsqr(pixels, code.width, code.height)?.data ?? '';
  expect(read).toMatch(/\/kalbajar\/#evidence=article&data=[0-9a-f]{8}$/);
  expect(read.startsWith(baseURL ?? '?')).toBe(true);
  expect(await printed(page)).toEqual(a4);

  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(on.heading).toBeVisible();
  await expect(on.share).toBeFocused();
});

test('where there is more than a page holds, the sheet says how much it leaves out and stays one page, in each language', async ({
  page,
}) => {
  for (const at of ['ru/tartar/#sheet', 'az/#sheet', 'fuzuli/#sheet&theme=cleared']) {
    await page.goto('about:blank');
    await page.goto(at);
    const sheet = page.locator('.sheet');
    await expect(sheet).toBeVisible();
    const over = await sheet.evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(over, at).toBeLessThanOrEqual(0);
    expect(await printed(page), at).toEqual(a4);
    if (at.startsWith('ru/tartar')) await expect(sheet).toContainText(/Не поместилось показателей и сообщений: \d+/);
  }
});

test('what the browser prints of the page is its sheet', async ({ page, given, on }) => {
  await given.atlas('lachin/#evidence=article');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/Sheet-/.test(name)));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper').getByRole('heading', { name: /Laçın/ })).toBeVisible();
  await expect(on.panel).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(on.panel).toBeVisible();
  await expect(page.locator('.paper')).toHaveCount(0);
  expect((await printed(page)).pages).toBe(1);
});
