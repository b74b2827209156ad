import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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
      await passes(page, 'country');
      await when.type('kel');
      await passes(page, 'search open');
      await when.press('Enter');
      await see.heading('Kəlbəcər');
      await passes(page, 'district');
      await when.follow('kalbajar/#evidence=article&figure=A13&panel=full');
      await see.receipt('A13');
      await when.readWarning();
      await passes(page, 'receipt and warning open');
      await when.follow('kalbajar/#evidence=official&hide=low&panel=full&zoom=1');
      await see.notices(1);
      await passes(page, 'notice, official classes, filtered');
      await when.goHome();
      await passes(page, 'country, official classes');
      await when.follow('kalbajar/#evidence=article&show=table');
      await expect(page.getByRole('table').first()).toBeVisible();
      await passes(page, 'table');
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

/** All rules in the light theme; in the dark one those of contrast, since nothing but the colours differs. */
async function passes(page: Page, state: string) {
  const light = await new AxeBuilder({ page }).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, state).toEqual([]);
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
