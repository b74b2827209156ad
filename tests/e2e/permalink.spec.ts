import { given as givenOn } from './driver/given.ts';
import { parts } from './driver/parts.ts';
import { picture, shareChanged } from './driver/pixels.ts';
import { see as seeOn } from './driver/see.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('the copied link opens exactly the same view elsewhere', { tag: '@webgl' }, async ({
  given,
  when,
  see,
  on,
  browser,
  baseURL,
}) => {
  await given.clipboard();
  await given.atlas();
  await when.chooseEvidence('article');
  await when.chooseInList('kalbajar');
  await when.toggle('low');
  await when.openReceipt('A13');
  await when.zoomIn();
  await see.address(/^kalbajar\/#evidence=article&hide=low&figure=A13&map=/);
  const before = { state: await see.state(), map: await picture(on.map) };
  await when.share();
  await expect(on.shareSaid).toHaveText(words.copied);
  await expect(on.shareSaid).toBeVisible();
  const link = await see.onClipboard();

  const elsewhere = await browser.newPage({ ...(baseURL && { baseURL }), reducedMotion: 'reduce' });
  await givenOn(elsewhere).atlas(link);
  const there = { on: parts(elsewhere), see: seeOn(elsewhere) };
  await there.see.receipt('A13');
  expect(await there.see.state()).toEqual(before.state);
  await expect.poll(async () => shareChanged(before.map, await picture(there.on.map))).toBeLessThan(0.01);
  await elsewhere.close();
});

test('a device with a share sheet is handed title, words and link', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    ...(baseURL && { baseURL }),
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const [given, on, see] = [givenOn(page), parts(page), seeOn(page)];
  await given.shareSheet();
  await given.atlas('tartar/#evidence=article');
  await on.share.tap();
  await page.getByRole('button', { name: words.sendLink }).tap();
  await expect.poll(see.shared).toEqual({
    title: words.title,
    text: expect.stringMatching(/Tartar.*High/),
    url: expect.stringMatching(/\/tartar\/#evidence=article(&data=[0-9a-f]{8})?$/),
  });
  await expect(on.shareSaid).toHaveText('');
  await page.close();
});
