import type { Page } from '@playwright/test';
import { passesAxe, passesContrast } from './driver/axe.ts';
import { words } from './driver/words.ts';
import { type Driver, expect, test } from './fixture.ts';

const devices = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** The way to each state that adds parts to a page; each is read once, in one of the languages. What only structure decides is asked of every kind in every language by `tests/markup/access.test.tsx`. */
const states: Readonly<Record<keyof typeof devices, Readonly<Record<string, (page: Driver) => Promise<unknown>>>>> = {
  desk: {
    'the country, its search open': async ({ given, when, on }) => {
      await given.atlas('#evidence=article&panel=full');
      await expect(on.timelinePicture).toBeVisible();
      await when.type('kel');
      await expect(on.found.first()).toBeVisible();
    },
    'a district in Azerbaijani, a receipt and the warning open': async ({ given, page }) => {
      await given.atlas('az/kalbajar/#evidence=article&figure=A13&panel=full');
      await page.locator('.warning button').click();
      await expect(page.locator('.receipt')).toBeVisible();
    },
    'the table in Russian': async ({ given, page }) => {
      await given.atlas('ru/table/');
      await expect(page.getByRole('table').first()).toBeVisible();
    },
    'downloads, versions and the menu open': async ({ given, on, page }) => {
      await given.atlas('lachin/');
      await page.getByText(words.takeAway, { exact: true }).click();
      await page.getByText(words.versions).click();
      await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
      await on.share.click();
    },
  },
  phone: {
    'the country in Russian': ({ given }) => given.atlas('ru/#evidence=article&panel=full'),
    'a notice, official classes, a level off': async ({ given, see }) => {
      await given.atlas('kalbajar/#evidence=official&hide=low&panel=full&zoom=1');
      await see.notices(1);
    },
    'a district without a shape in Azerbaijani, a date, a theme of numbers': ({ given }) =>
      given.atlas('az/aghdara/#asof=2024-06-01&theme=cleared'),
    'a district of which nothing is reported, in a small window': async ({ given }) => {
      await given.windowOf(320, 256);
      await given.atlas('baku/');
    },
    'no page at this address, where no atlas is found either': async ({ given, page }) => {
      await given.file('atlas.json', 'missing');
      await page.goto('404.html');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(3);
    },
  },
};

for (const device of ['desk', 'phone'] as const) {
  test.describe(device, () => {
    test.use(devices[device]);

    for (const [state, reach] of Object.entries(states[device])) {
      test(`axe finds nothing: ${state}`, async ({ given, when, see, on, page }) => {
        await reach({ given, when, see, on, page });
        await passesAxe(page);
      });
    }

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

test('in the dark, text stands out as well', async ({ given, when, page, on, see }) => {
  await given.theme('dark');
  await given.atlas('kalbajar/#evidence=article&figure=A13&hide=low&zoom=1');
  await when.readWarning();
  await see.notices(1);
  await expect(on.receipt).toBeVisible();
  await passesContrast(page);
});

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
