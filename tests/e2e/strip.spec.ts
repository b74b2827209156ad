import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const handOf = (page: Page) => page.getByRole('slider', { name: 'As of' });
const said = (page: Page) => page.locator('.strip-words');

test('time is moved by the keys of a slider: levels, figures and link follow, and it stops at both ends', async ({
  given,
  on,
  page,
}) => {
  await given.windowOf(1440, 900);
  await given.atlas('tartar/');
  const hand = handOf(page);
  await hand.focus();
  const lead = on.panel.locator('.level-why');
  const now = (await lead.textContent()) ?? '';
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/tartar\/#asof=2020-11-10$/);
  await expect(lead).not.toHaveText(now);
  await expect(page.getByRole('button', { name: 'Previous date' })).toBeDisabled();
  await page.keyboard.press('ArrowLeft');
  await expect(hand).toHaveAttribute('aria-valuetext', '10 Nov 2020');
  await page.keyboard.press('ArrowRight');
  await expect(hand).toHaveAttribute('aria-valuetext', '30 Nov 2020');
  await expect(said(page)).toContainText('ANAMA');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/#asof=2021-11-/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/tartar\/$/);
  await expect(lead).toHaveText(now);
  await expect(page.getByRole('button', { name: 'Next date' })).toBeDisabled();
});

test('dragged, the hand stands at days on which something became known; nothing moves that is beside it', async ({
  given,
  page,
}) => {
  await given.windowOf(1440, 900);
  await given.page('');
  const map = page.locator('#the-map');
  const before = await map.boundingBox();
  await expect(handOf(page)).toBeVisible();
  expect(await map.boundingBox()).toEqual(before);
  const box = await handOf(page).boundingBox();
  if (box === null) throw new Error('expected a hand in view, found none');
  const [y, middle] = [box.y + box.height - 8, box.x + box.width / 2];
  await page.mouse.move(box.x + box.width - 12, y);
  await page.mouse.down();
  await page.mouse.move(middle, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/#asof=2023-1\d-\d\d$/);
  const day = new URL(page.url()).hash.slice('#asof='.length);
  await page.mouse.down();
  await page.mouse.up();
  expect(page.url()).toContain(day);
  await expect(page.locator('.panel-body > .remark')).toContainText('Only what was public by');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('on a phone it stands in the panel, plays by itself to its end, and speaks only when asked', async ({
  given,
  on,
  page,
}) => {
  await given.windowOf(390, 844);
  await given.atlas('tartar/');
  const strip = page.locator('.panel-body > .strip');
  await strip.scrollIntoViewIfNeeded();
  await expect(said(page)).toHaveAttribute('aria-live', 'off');
  const hear = page.getByRole('button', { name: 'Announce each step' });
  await hear.press('Enter');
  await expect(said(page)).toHaveAttribute('aria-live', 'polite');
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await play.click();
  await expect(page).toHaveURL(/#asof=2020-11-10$/);
  await expect(page).toHaveURL(/#asof=2020-11-30$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(play).toBeVisible();
  await handOf(page).press('End');
  await page.getByRole('button', { name: 'Previous date' }).click();
  await expect(page).toHaveURL(/#asof=/);
  await play.click();
  await expect(page).toHaveURL(/tartar\/$/);
  await expect(play).toBeVisible();
  await expect(on.announced).toHaveText('');
});

test('where the strip does not come, the page stands as it is', async ({ given, page }) => {
  await given.windowOf(1440, 900);
  await page.route('**/assets/Strip-*.js', (route) => route.abort());
  await given.atlas('tartar/');
  await expect(page.locator('.stage > .strip')).toHaveClass(/strip-away/);
  await expect(page.locator('.header input[type="date"]')).toBeVisible();
});
