import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { serve } from '../../scripts/run/serve.mjs';
import { inventedSite } from '../site/invented.ts';
import { middleOf } from './driver/parts.ts';
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

/** An area in the middle of the invented country, away from the borders of its districts. */
const area = {
  type: 'Feature',
  properties: { id: 'A', type: 'CHA' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-29.5, 10.5],
        [-29.49, 10.5],
        [-29.49, 10.51],
        [-29.5, 10.51],
        [-29.5, 10.5],
      ],
    ],
  },
};

test('pictures of the ground that a publisher names lie close up below a reader’s own layer, and are asked of the same site alone', {
  tag: '@webgl',
}, async ({ page, given, allowedOrigins }) => {
  const site = await serve({ root: inventedSite, base: '/nemora/' });
  allowedOrigins.add(new URL(site.url).origin);
  const picture = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#0040ff' } })
    .png()
    .toBuffer();
  const asked: number[] = [];
  await page.route(/\/nemora\/ground\/\d+\/\d+\/\d+\.png$/, (route) => {
    asked.push(Number(/ground\/(\d+)/.exec(route.request().url())?.[1]));
    return route.fulfill({ contentType: 'image/png', body: picture });
  });
  /** Red and blue of the map, so far beside its middle. */
  const colour = async (beside: number) => {
    const { x, y } = await middleOf(page.locator('.map'));
    const spot = await page.screenshot({ clip: { x: Math.round(x) + beside, y: Math.round(y), width: 1, height: 1 } });
    const [red = 0, , blue = 0] = await sharp(spot).removeAlpha().raw().toBuffer();
    return { red, blue };
  };
  try {
    await page.goto(`${site.url}en/`);
    await given.mapStands();
    const carried = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'area.geojson'));
        return transfer;
      },
      JSON.stringify({ type: 'FeatureCollection', features: [area] }),
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
    await expect(page.locator('.drop-here')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
    const form = page.getByRole('dialog', { name: 'Your own data' });
    await form.getByRole('button', { name: 'Confirm and read the file' }).click();
    expect(asked).toEqual([]);
    await form.getByRole('button', { name: 'Show on the map' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('Pictures: invented survey')).toBeVisible();
    /* What is said over the map of own data, of published areas and of the boundaries stands under one another. */
    const said = await page
      .locator('.hazards-on-map > :visible')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(said).toHaveLength(4);
    const down = said.toSorted((a, b) => a.top - b.top);
    for (const [at, { top }] of down.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(down[at]?.bottom ?? 0);
    await expect.poll(async () => (await colour(0)).red).toBeGreaterThan(100);
    await expect.poll(async () => (await colour(-200)).blue).toBeGreaterThan(200);
    expect((await colour(-200)).red).toBeLessThan(60);
    expect(asked.every((zoom) => zoom >= 10 && zoom <= 12)).toBe(true);
  } finally {
    await site.close();
  }
});
