import { cameraLink, fourInView } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

const start = `#evidence=article&${cameraLink(fourInView)}`;

test('a district is chosen by a click on the map, and Back and Forward walk through the choices', {
  tag: '@webgl',
}, async ({ given, when, see }) => {
  await given.atlas(start);
  await when.chooseOnMap('kalbajar', fourInView);
  await see.address('kalbajar/#evidence=article');
  await see.heading('Kəlbəcər');
  await see.announced('Kalbajar: Medium.');
  await when.chooseInPanel('lachin');
  await see.heading('Laçın');
  await when.back();
  await see.address('kalbajar/#evidence=article');
  await see.heading('Kəlbəcər');
  await when.back();
  await see.address(start);
  await see.heading(words.country);
  await see.onMap({ kalbajar: 'medium', tartar: 'high' }, fourInView);
  await when.forward();
  await when.forward();
  await see.address('lachin/#evidence=article');
  await see.heading('Laçın');
});

test('a district is chosen from the list by mouse and by key, and the focus is never lost', async ({
  given,
  when,
  see,
}) => {
  await given.atlas('#evidence=article');
  await when.chooseInList('tartar');
  await see.address('tartar/#evidence=article');
  await when.goHome();
  await see.heading(words.country);
  await when.chooseInListByKey('dashkasan');
  await see.heading('Daşkəsən');
  await see.focusKept();
  await when.openReceiptByKey('A13');
  await see.receipt('A13');
  await see.focusKept();
  await when.press('Enter');
  await see.noReceipt();
  await see.focusKept();
});

test('the search finds a district under spellings of other scripts and slips, typed letter by letter', async ({
  given,
  when,
  see,
  on,
}) => {
  await given.atlas('#evidence=article');
  const spellings = { kelbejar: 'Kəlbəcər', Тертер: 'Tərtər', dashkesan: 'Daşkəsən' };
  for (const [query, name] of Object.entries(spellings)) {
    await when.type(query);
    await expect(on.search).toHaveValue(query);
    await expect(on.found.first()).toContainText(name);
    await when.press('Enter');
    await see.heading(name);
    await expect(on.search).toHaveValue('');
    await see.focusKept();
  }
  await see.address('dashkasan/#evidence=article');
  await when.type('sh');
  await when.press('ArrowDown');
  await expect(on.found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await when.press('ArrowUp', 'ArrowUp');
  await expect(on.found.last()).toHaveAttribute('aria-selected', 'true');
  await when.press('Tab');
  await expect(on.found).toHaveCount(0);
  await see.heading('Daşkəsən');
  await when.clearSearch();
  await when.type('xyzzy');
  await expect(on.found).toHaveCount(0);
  await expect(on.searched).toContainText(words.spelledLike('xyzzy'));
});

test('the map alone is enough by keyboard: move, choose, return', { tag: '@webgl' }, async ({
  given,
  when,
  see,
  on,
}) => {
  await given.atlas(`#evidence=article&map=8/40.2731/46.7843`);
  await when.press('Tab');
  await expect(on.skipToFigures).toBeFocused();
  await when.press('Tab', 'Enter', 'Tab', 'Tab');
  await expect(on.canvas).toBeFocused();
  await expect(on.map).toContainText('Tartar: High');
  await when.press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
  await expect(on.map).toContainText('Kalbajar: Medium');
  await when.press('Enter');
  await see.address('kalbajar/#evidence=article');
  await see.focusKept();
  await when.press('Escape');
  await see.heading(words.country);
  await see.address('#evidence=article');
  await expect(on.canvas).toBeFocused();
});

test('the links that skip ahead lead to the figures and to the map', async ({ given, when, see, on }) => {
  await given.atlas('kalbajar/#evidence=article');
  await when.press('Tab', 'Enter');
  await expect(on.figuresStart).toBeFocused();
  await see.address('kalbajar/#evidence=article');
});

test('where less motion is wanted the map is there at once, and flies otherwise', { tag: '@webgl' }, async ({
  given,
  when,
  page,
  on,
}) => {
  await given.atlas('#evidence=article');
  const stations = (act: () => Promise<unknown>) => watchScale(page, on, act);
  const jumped = await stations(() => when.chooseInList('kalbajar'));
  expect(jumped).toBeLessThanOrEqual(2);
  await when.goHome();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const flown = await stations(() => when.chooseInList('tartar'));
  expect(flown).toBeGreaterThan(2);
});

/** How many looks the scale bar has while the map comes to rest: two where it jumps, many where it flies. */
async function watchScale(
  page: import('@playwright/test').Page,
  on: { scale: import('@playwright/test').Locator },
  act: () => Promise<unknown>,
): Promise<number> {
  const scale = await on.scale.elementHandle();
  const looks = page.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const seen = new Set([element?.innerHTML]);
        let calm = 0;
        let changed = false;
        const look = () => {
          const before = seen.size;
          seen.add(element?.innerHTML);
          if (seen.size > before) changed = true;
          calm = seen.size > before ? 0 : calm + 1;
          if (changed && calm > 20) resolve(seen.size);
          else requestAnimationFrame(look);
        };
        look();
      }),
    scale,
  );
  await act();
  return looks;
}
