import { placeIds } from './driver/places.ts';
import { rendersSince, watchRenders } from './driver/renders.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/** The article's figures for the country, and those worked out from them. */
const countryFigures = {
  A05: /^147,988 ha/,
  A06: /^675,570 ha.*medium and low levels together/,
  A07: /^823,558 ha.*computed/,
  A18: /^74,644\.8 ha/,
  'share-cleared': /^9\.1%.*computed/,
  A08: /^168/,
  A09: /^288/,
  A10: /^9\D.*child/,
  A11: /^2\D.*wom/,
  A12: /^3,367/,
  A19: /^5%/,
  A20: /^(over|at least) 11,000,000 EUR/,
};

test('the country’s picture has each number of the article, the computed ones marked', async ({ given, see }) => {
  await given.atlas('#evidence=article');
  for (const [id, number] of Object.entries(countryFigures)) await see.figure(id, number);
});

test('every figure of the country opens a receipt that answers all questions', async ({ given, when, see, on }) => {
  await given.atlas('#evidence=article');
  const ids = await on.figures.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.figure ?? ''));
  expect(ids).toEqual(expect.arrayContaining(Object.keys(countryFigures)));
  for (const id of ids) {
    await when.openReceipt(id);
    await see.receipt(id);
  }
});

test('every figure of the four districts opens a receipt, and its record can be had', async ({
  given,
  when,
  see,
  on,
  request,
  page,
}) => {
  test.slow();
  const read = new Map<string, string>();
  const textAt = async (address: string) => {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    return answer.text();
  };
  await given.atlas('#evidence=article');
  for (const place of placeIds) {
    await when.chooseInList(place);
    const ids = await on.figures.evaluateAll((rows) => [
      ...new Set(rows.map((row) => (row as HTMLElement).dataset.figure ?? '')),
    ]);
    expect(ids.length, place).toBeGreaterThan(5);
    for (const id of ids) {
      await when.openReceipt(id);
      await see.receipt(id);
      const record = await on.figure(id).getByRole('link', { name: words.record }).getAttribute('href');
      const address = new URL(record ?? '', page.url()).href;
      const text = read.get(address) ?? (await textAt(address));
      read.set(address, text);
      expect(text, `record of ${id}`).toContain(`"${id}"`);
    }
    await when.goHome();
    await see.heading(words.country);
  }
});

test('a district shows its level with what decided it, its own figures, the joint ones, then the country’s', async ({
  given,
  when,
  see,
  on,
}) => {
  await given.atlas('tartar/#evidence=article');
  await see.inPanel(words.assessedHigh);
  await see.figure('A01', /^3.*killed/);
  await see.noFigure('A13');
  await when.goHome();
  await when.chooseInList('kalbajar');
  await see.inPanel(words.assessedMedium);
  await see.inPanel(words.ownThenJointThenCountry);
  await expect(on.figure('A13')).toHaveCount(1);
  for (const name of ['Laçın', 'Kəlbəcər', 'Daşkəsən'])
    await expect(on.joint.getByRole('link', { name, exact: true })).toHaveCount(1);
  await when.openReceipt('A13');
  await see.inPanel(words.jointGround);
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
    expect(new Set(await rendersSince(page)), link).toEqual(new Set([second, joint, 'map']));
  }
});
