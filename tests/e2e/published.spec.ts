import type { Page } from '@playwright/test';
import { passesAxe, passesContrast } from './driver/axe.ts';
import { whereIs } from './driver/parts.ts';
import { cameraLink } from './driver/places.ts';
import { publish, square } from './driver/publishing.ts';
import { stands } from './driver/stands.ts';
import { expect, test } from './fixture.ts';

/** More than a tile can carry as points, and one large area apart from them, invented. */
const crowd = Array.from({ length: 3100 }, (_, n) => square(n, `C-${n}`, 46 + (n % 60) / 500, 40 + n / 30_000, 0.0008));
const lone = square(3100, 'LONE', 47, 40, 0.1, { type: 'AP minefield', date: '2022' });
const few = [lone, square(3101, 'TWO', 46.9, 40, 0.02, { status: 'cleared', type: 'Mixed', date: '2024' })];

/** Where the large area lies, seen beside the panel. */
const view = { zoom: 10, lat: 40.05, lon: 46.93 };

const section = (page: Page) => page.locator('#published-areas');
const badge = (page: Page) => page.locator('.hazards-on-map');

test('a link opens filter and record of an older version, rows open records by the keyboard, and a frame says whose they are', async ({
  page,
  context,
}) => {
  const now = await publish(context, few);
  await page.goto(
    `${process.env.ATLAS_URL}#${cameraLink({ lon: 46.97, lat: 40.03, zoom: 11 })}&layers=national@2025-12~from:2020~record:lone:47.05:40.05`,
  );
  const record = section(page).getByRole('article');
  await expect(record.getByRole('heading')).toContainText('LONE');
  await expect(record).toContainText('published by An invented centre, 31 Jan 2026. Version 2026-01. Licence: CC0');
  await expect(badge(page)).toContainText('This link was made with version 2025-12 of “Invented areas”');
  /* Closer than the boundaries carry. */
  await expect(page).toHaveURL(/#map=11\/\S*&layers=national@2026-01~from:2020~record:lone:47\.0\d*:40\.0\d*$/);

  await section(page).getByRole('button', { name: 'Table of what the map shows' }).click();
  const table = page.getByRole('region', { name: 'Published records of “Invented areas”' });
  await expect(table).toContainText('2 of 2 records on this part of the map.');
  await table.getByRole('row', { name: 'LONE' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(record.getByRole('heading')).toContainText('TWO');
  await expect(record.getByRole('heading')).toBeFocused();
  await section(page).getByLabel('Until year').fill('2022');
  await expect(table).toContainText('1 of 2 records on this part of the map.');
  await passesAxe(page);
  await passesContrast(page);

  /* An archive that is replaced while it is shown, and again, is taken away rather than mixed. */
  now.status = 416;
  await section(page).getByLabel('Show on the map').scrollIntoViewIfNeeded();
  await page.goto(`${process.env.ATLAS_URL}#embed&${cameraLink(view)}&layers=national@2026-01`);
  await page.reload();
  const frame = page.locator('.embed-facts');
  await expect(frame.getByRole('alert')).toContainText('“Invented areas” was taken off the map: its file was replaced');
  now.status = 206;
  await page.reload();
  await expect(frame).toContainText('Invented areas published by An invented centre, 31 Jan 2026');
  await expect(page.locator('.embed a[href*="layers=national@2026-01"]').first()).toBeAttached();

  /* Where not even what would say so comes, the map is hatched. */
  await page.route('**/assets/own-PublishedAreas-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Published hazardous areas: the map is hatched');
  const hatch = () => getComputedStyle(document.querySelector('.still-frame') as Element, '::after').backgroundImage;
  expect(await page.evaluate(hatch)).toContain('repeating-linear-gradient');
});

test('published areas are drawn and opened; without a network what is kept is, and all other ground is hatched', {
  tag: '@webgl',
}, async ({ page, context }) => {
  const now = await publish(context, [...crowd, lone]);
  /** Waits until the large area looks otherwise than before. */
  const changesMap = async (act: () => Promise<unknown>) => {
    const at = await whereIs(page.locator('#the-map'), view, [47.05, 40.05]);
    const clip = { x: at.x - 30, y: at.y - 30, width: 60, height: 60 };
    const before = await page.screenshot({ clip });
    await act();
    await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false);
    return at;
  };
  await page.goto(`${process.env.ATLAS_URL}#${cameraLink(view)}`);
  await stands(page, true);
  /* The archive has come while the map was on its way to where the link leads. */
  await expect(page).toHaveURL(/#map=10\/40\.05\/46\.93&layers=national@2026-01$/);
  const shown = section(page).getByLabel('Show on the map');
  await changesMap(() => shown.uncheck());
  const { x, y } = await changesMap(() => shown.check());
  await page.mouse.click(x, y);
  await expect(section(page).getByRole('article').getByRole('heading')).toContainText('LONE');
  await expect(page).toHaveURL(/&layers=national@2026-01~record:lone:/);

  await section(page).getByText('Keep for offline use').click();
  await section(page)
    .getByRole('button', { name: /^Keep on this device \([\d.]+ MB\)$/ })
    .click();
  await expect(section(page)).toContainText(/MB, kept on .*: version 2026-01 of 31 Jan 2026/);
  now.status = 0;
  await page.reload();
  await expect(badge(page)).toContainText('“Invented areas” is shown as this device kept it on');
  await expect(section(page).getByRole('article').getByRole('heading')).toContainText('LONE');
  await section(page).getByText('Keep for offline use').click();
  await section(page).getByRole('button', { name: 'Remove “Part of the map” from this device' }).click();
  await stands(page, true);
  await changesMap(() => section(page).getByRole('button', { name: 'Try again' }).click());
  await expect(badge(page).getByRole('alert')).toContainText(
    '“Invented areas” could not be loaded: there was no answer. Its ground is hatched',
  );
});
