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
