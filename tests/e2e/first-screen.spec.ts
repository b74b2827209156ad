import { cameraLink, drawn, fourInView, levelsByArticle, placeIds } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`the first screen colours the four districts by their level, ${theme}`, { tag: '@webgl' }, async ({
    given,
    see,
    on,
  }) => {
    await given.theme(theme);
    await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
    await see.title(words.title);
    await see.heading(words.country);
    await see.onMap(levelsByArticle, fourInView);
    await test.step('the legend counts what the list holds', async () => {
      await see.count('high', '1');
      await see.count('medium', '3');
      await see.count('low', '0');
      await see.count('not_reported', String(drawn - placeIds.length));
      await see.listed(...placeIds);
      for (const place of placeIds) await see.listedAs(place, levelsByArticle[place]);
    });
    await test.step('who credits and how far are said', async () => {
      await expect(on.credits).toBeVisible();
      await expect(on.scale).toBeVisible();
    });
    await see.warning();
  });
}

test('the map writes ə with the letters of the page’s own font', { tag: '@webgl' }, async ({ given, page }) => {
  await given.atlas();
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status, unicodeRange }) => status === 'loaded' && /U\+(018F|0?259)/i.test(unicodeRange))
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(new Set(loaded)).toEqual(new Set(['Noto Sans']));
});

test('official classes alone leave every district not reported', { tag: '@webgl' }, async ({ given, when, see }) => {
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await when.chooseEvidence('official');
  await see.address(`#evidence=official&${cameraLink(fourInView)}`);
  await see.announced(words.counted(0, 0, drawn));
  await see.count('not_reported', String(drawn));
  await see.listed();
  await see.onMap(
    { tartar: 'not_reported', lachin: 'not_reported', kalbajar: 'not_reported', dashkasan: 'not_reported' },
    fourInView,
  );
});
