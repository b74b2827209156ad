import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('a first visit is told in two sentences how to begin, and no other', async ({ given, when, see, on, page }) => {
  await given.firstVisit();
  await given.windowOf(390, 844);
  await given.page('#evidence=article');
  await given.takenOver();
  await expect(on.hint).toContainText(words.hint);
  await expect(on.hint).toBeInViewport({ ratio: 0.99 });
  await see.warning();
  await see.noSidewaysScroll();
  await expect(on.level('not_reported')).toBeInViewport({ ratio: 0.99 });
  await given.windowOf(320, 256);
  await expect(on.hint).toBeHidden();
  await given.windowOf(1280, 800);
  await on.hint.getByRole('button').focus();
  await when.press('Enter');
  await expect(on.hint).toHaveCount(0);
  await see.focusKept();
  await page.reload();
  await given.takenOver();
  await expect(on.hint).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await given.page('kalbajar/#evidence=article&figure=A13');
  await see.receipt('A13');
  await expect(on.hint).toHaveCount(0);
});

test('the hint goes when it has been used: a district is chosen', async ({ given, when, on, page }) => {
  await given.firstVisit();
  await given.page('tartar/#evidence=article');
  await given.takenOver();
  await expect(on.hint).toContainText(words.hint);
  await when.chooseOnPictureByKey('lachin');
  await expect(on.hint).toHaveCount(0);
  await page.reload();
  await given.takenOver();
  await expect(on.hint).toHaveCount(0);
});

test('whatever is waited for says so after half a second, and no longer than it takes', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  const letMap = await given.mapHeldBack();
  const letRussian = await given.heldBack('**/assets/ru-*.js');
  const letExport = await given.heldBack('**/assets/export-*.js');
  const letVersions = await given.heldBack('**/geodata/versions.json');
  await given.page('#evidence=article');
  await given.takenOver();
  await expect(on.map.getByRole('status').filter({ hasText: words.mapLoading })).toBeVisible();

  await test.step('a language', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', 'ru/#evidence=article');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(page.getByText(words.russianLoading)).toBeVisible();
    letRussian();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.locator('.page-progress')).toHaveText('');
  });
  await when.back();
  await see.heading(words.country);

  await test.step('the list of versions', async () => {
    await page.getByText(words.versions).click();
    const versions = page.locator('.versions');
    await expect(versions.getByRole('status')).toHaveText(words.loading);
    letVersions();
    await expect(versions.getByRole('link').first()).toBeVisible();
    await expect(versions.getByRole('status')).toHaveText('');
  });

  await test.step('the code of the downloads', async () => {
    await page.getByText(words.takeAway, { exact: true }).click();
    const take = page.locator('.take');
    await expect(take.getByRole('status')).toHaveText([words.loading, '']);
    letExport();
    await expect(take.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
    await expect(take.getByText(words.loading)).toHaveCount(0);
  });

  letMap();
  await given.mapStands();
  await expect(on.map.getByText(words.mapLoading)).toHaveCount(0);
});

test('a link with many faults tells four and counts the rest', async ({ given, when, see, page }) => {
  await given.atlas('#a=1&b=2&c=3&d=4&e=5&f=6');
  await see.notices(5);
  await see.notice('2 more parts of this link');
  await page.getByRole('button', { name: words.dismissAll }).focus();
  await when.press('Enter');
  await see.notices(0);
  await see.focusKept();
});
