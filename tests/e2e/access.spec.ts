import type { Page } from '@playwright/test';
import { passesAxe } from './driver/axe.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

const devices = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

for (const [device, options] of Object.entries(devices)) {
  test.describe(device, () => {
    test.use(options);

    test('every state passes axe, in both themes', async ({ given, when, page, see, on }) => {
      test.slow();
      await given.atlas('#evidence=article&panel=full');
      await expect(on.timelinePicture).toBeVisible();
      await passesAxe(page, 'country');
      await when.type('kel');
      await passesAxe(page, 'search open');
      await when.press('Enter');
      await see.heading('Kəlbəcər');
      await passesAxe(page, 'district');
      await when.follow('kalbajar/#evidence=article&figure=A13&panel=full');
      await see.receipt('A13');
      await when.readWarning();
      await passesAxe(page, 'receipt and warning open');
      await when.follow('kalbajar/#evidence=official&hide=low&panel=full&zoom=1');
      await see.notices(1);
      await passesAxe(page, 'notice, official classes, filtered');
      await when.goHome();
      await passesAxe(page, 'country, official classes');
      await when.follow('kalbajar/#evidence=article&show=table');
      await expect(page.getByRole('table').first()).toBeVisible();
      await passesAxe(page, 'table');
    });

    test('whatever can be pressed is large enough', async ({ given, when, page }) => {
      const least = device === 'phone' ? 44 : 24;
      await given.atlas('#evidence=article&panel=full&zoom=1');
      expect(await tooSmall(page, least), 'country').toEqual([]);
      await when.follow('kalbajar/#evidence=article&figure=A13&panel=full');
      expect(await tooSmall(page, least), 'district').toEqual([]);
      await when.follow('kalbajar/#evidence=article');
      expect(await tooSmall(page, least), 'district beside the map').toEqual([]);
    });
  });
}

test('every other kind of page passes axe, in one language each', async ({ given, when, page, see, on }) => {
  test.slow();
  await given.windowOf(1280, 800);
  await given.atlas('az/baku/');
  await passesAxe(page, 'a district of which nothing is reported');
  await when.follow('ru/aghdara/#asof=2024-06-01&theme=cleared');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await passesAxe(page, 'a district without a shape, a date, a theme of numbers');
  await when.follow('ru/table/');
  await expect(page.getByRole('table').first()).toBeVisible();
  await passesAxe(page, 'table');
  await when.follow('lachin/');
  await given.mapStands();
  await page.getByText(words.takeAway).click();
  await page.getByText(words.versions).click();
  await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible();
  await on.share.click();
  await passesAxe(page, 'downloads, versions and the menu open');
  await given.windowOf(320, 256);
  await see.heading('Laçın');
  await passesAxe(page, 'a small window');
  await when.follow('404.html');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await passesAxe(page, 'no page at this address');
});

for (const language of ['az', 'ru'] as const) {
  test(`country, district, receipt and table pass axe in both themes, /${language}`, async ({
    given,
    when,
    page,
    on,
  }) => {
    test.slow();
    await given.windowOf(390, 844);
    await given.atlas(`${language}/#evidence=article&panel=full`);
    await passesAxe(page, 'country');
    await when.follow(`${language}/kalbajar/#evidence=article&figure=A13&panel=full`);
    await expect(on.figure('A13').locator('dl').first()).toBeVisible();
    await passesAxe(page, 'district with a receipt open');
    await when.follow(`${language}/kalbajar/#evidence=article&show=table`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await passesAxe(page, 'table');
  });
}

/** Whatever can be pressed and is smaller than so many px either way; words within a sentence are free (WCAG 2.2, 2.5.8). */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const pressable = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');
    return [...pressable].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      const shown = element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.bottom > 0;
      const within = element instanceof SVGElement;
      const own = element.textContent ?? '';
      const inSentence =
        getComputedStyle(element).display.startsWith('inline') &&
        (element.parentElement?.textContent ?? '').trim().length > own.trim().length + 3;
      if (!shown || within || inSentence || (box.width >= least - 0.5 && box.height >= least - 0.5)) return [];
      return [
        `${element.tagName} “${(element.getAttribute('aria-label') ?? own).slice(0, 40)}” ${Math.round(box.width)}×${Math.round(box.height)}`,
      ];
    });
  }, least);
}
