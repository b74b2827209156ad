import { rendersSince, watchRenders } from './driver/renders.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('receipts open in place, one at a time, and lead to the record', async ({
  given,
  when,
  see,
  on,
  page,
  request,
}) => {
  await given.atlas('kalbajar/#evidence=article');
  await when.openReceipt('A13');
  await see.receipt('A13');
  await see.inPanel(words.jointGround);
  await when.openReceipt('A05');
  await see.receipt('A05');
  const record = await on.receipt.getByRole('link', { name: words.record }).getAttribute('href');
  const answer = await request.get(new URL(record ?? '', page.url()).href);
  expect(await answer.text()).toContain('"A05"');
  await when.openReceipt('A05');
  await see.noReceipt();
});

test('a link to a figure opens its receipt again', async ({ given, when, see, on, page }) => {
  await given.clipboard();
  await given.atlas('kalbajar/#evidence=article');
  await when.openReceipt('A13');
  await on.receipt.getByRole('button', { name: words.linkToFigure }).click();
  await expect(on.receipt.getByRole('status')).toContainText(words.linkCopied);
  const link = await see.onClipboard();
  await when.openReceipt('A13');
  await see.noReceipt();
  await page.goto('about:blank');
  await given.atlas(link);
  await see.heading('Kəlbəcər');
  await see.receipt('A13');
  await expect(on.receipt).toBeInViewport();
});

test('opening a receipt draws its row anew and no other, moving the map the map alone, and a joint figure both', async ({
  given,
  when,
  on,
  page,
}) => {
  await watchRenders(page);
  await given.mapHeldBack();
  for (const [link, first, second, joint] of [
    ['', 'A05', 'A07'],
    ['kalbajar/', 'D23-Kalbajar', 'D25-Kalbajar', 'A13'],
  ] as const) {
    await given.page(link);
    await given.takenOver();
    /* The map draws itself as coming, and then as late: after that nothing happens by itself. */
    await expect(page.locator('.map-progress')).toBeVisible();
    expect((await rendersSince(page)).length).toBeGreaterThan(100);
    await when.openReceipt(first);
    await when.openReceipt(second);
    expect(new Set(await rendersSince(page)), link).toEqual(new Set([first, second]));
    await page.getByRole('button', { name: words.zoomIn }).click();
    expect(new Set(await rendersSince(page)), link).toEqual(new Set(['map']));
    if (joint === undefined) continue;
    await when.openReceipt(joint);
    await expect(on.figure(joint)).toHaveClass(/open/);
    /* The list of a row is drawn too, to say which of its figures is open, and is named by its first row; that itself is not. */
    const head = await on.figure(joint).locator('xpath=../*[@data-figure][1]').getAttribute('data-figure');
    expect(new Set(await rendersSince(page)), link).toEqual(new Set([second, joint, head, 'map']));
  }
});
