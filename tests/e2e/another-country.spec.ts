import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { serve } from '../../scripts/run/serve.mjs';
import { inventedSite } from '../site/invented.ts';
import { expect, test } from './fixture.ts';

test('an invented country, built from its folder alone, is read, searched, filtered, printed and taken away', async ({
  page,
  allowedOrigins,
}) => {
  if (!existsSync(`${inventedSite}/index.html`))
    throw new Error(`e2e: expected ${inventedSite}/index.html, found none. Run \`npm run site\`.`);
  const site = await serve({ root: inventedSite, base: '/nemora/' });
  allowedOrigins.add(new URL(site.url).origin);
  try {
    await page.goto(`${site.url}en/`);
    await expect(page.locator('.still a')).toHaveCount(3);

    await page.getByRole('combobox', { name: 'Find a district' }).fill('bren');
    await page.getByRole('option', { name: /Brenn/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Βρενν');
    await expect(page).toHaveURL(/\/nemora\/en\/brenn\//);

    await page.getByText('Download', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('brenn|corva');
    expect(csv).toContain('7777');

    await page.goto(`${site.url}en/brenn/#sheet`);
    await expect(page.locator('.sheet')).toContainText('Βρενν');
    await expect(page.locator('.sheet-code')).toBeVisible();

    await page.goto(`${site.url}#evidence=survey&hide=medium&theme=cleared`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'qaa');
    await expect(page.locator('.notices .notice')).toHaveCount(0);
  } finally {
    await site.close();
  }
});
