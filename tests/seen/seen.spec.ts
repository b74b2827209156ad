import type { Page } from '@playwright/test';
import { words } from '../e2e/driver/words.ts';
import { expect, test } from '../e2e/fixture.ts';

const window = { width: 860, height: 560 };
const phone = { width: 390, height: 760 };

interface State {
  readonly link: string;
  readonly dark?: true;
  readonly live?: true;
  readonly size?: typeof window;
}

/** The main states, by the names of their pictures. */
const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(
    ['en', 'az', 'ru'].flatMap((language) => {
      const path = language === 'en' ? '' : `${language}/`;
      return [
        [`country-${language}`, { link: `${path}#evidence=article` }],
        [`district-${language}-dark`, { link: `${path}kalbajar/#evidence=article`, dark: true }],
      ] as const;
    }),
  ),
  'country-dark': { link: '#evidence=article', dark: true },
  'district-phone': { link: 'tartar/#evidence=article', size: phone },
  filtered: { link: '#evidence=article&hide=medium' },
  table: { link: '#evidence=article&show=table' },
  sheet: { link: 'kalbajar/#evidence=article&sheet', size: { width: 860, height: 900 } },
  frame: { link: 'kalbajar/#embed&evidence=article', size: { width: 480, height: 600 } },
};

/** The day and the name of the version are others with each release. */
const dated = (page: Page) => [
  page.locator('.as-of-day'),
  page.locator('.versions'),
  page.locator('.embed-source'),
  page.locator('.sheet-when'),
];

async function show(page: Page, { link, dark, live, size = window }: State) {
  await page.setViewportSize(size);
  /* Who saves data is shown the still picture until the map is reached for. */
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: live === undefined });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto('about:blank');
  await page.goto(link);
  /* Letters that come after the first paint are for the next visit. */
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.waitForSelector('html[data-page="answers"]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

for (const [name, state] of Object.entries(states))
  test(`${name} looks as it did`, async ({ page }) => {
    await show(page, state);
    await expect(page).toHaveScreenshot(`${name}.png`, { mask: dated(page) });
  });

test('the map that moves looks as it did', { tag: '@webgl' }, async ({ page }) => {
  await show(page, { link: '#evidence=article', live: true });
  await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 60_000 });
  await expect(page).toHaveScreenshot('live.png', { mask: dated(page) });
});

test('a lost hatch, a lost name, a lost swatch and a lost word of the warning are each seen', async ({ page }, {
  config,
}) => {
  test.skip(config.updateSnapshots !== 'none', 'what is lost must not be stored');
  for (const lose of [
    () => document.querySelector('.still pattern[id$="medium"] path')?.remove(),
    () => [...document.querySelectorAll('.still text')].find((name) => name.textContent === 'Gəncə')?.remove(),
    () => [...document.querySelectorAll('.still text')].find((name) => name.textContent === 'Kalbajar')?.remove(),
    () => document.querySelector('.legend .swatch path')?.remove(),
    () => document.querySelector('.warning b, .warning strong')?.remove(),
  ]) {
    await show(page, states['country-en'] ?? { link: '' });
    await expect(page).toHaveScreenshot('country-en.png', { mask: dated(page) });
    await page.evaluate(lose);
    await expect(page, String(lose)).not.toHaveScreenshot('country-en.png', { mask: dated(page), timeout: 3000 });
  }
  await expect(page.getByRole('region', { name: words.legend })).toBeVisible();
});
