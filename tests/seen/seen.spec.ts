import type { Page } from '@playwright/test';
import { words } from '../e2e/driver/words.ts';
import { expect, test } from '../e2e/fixture.ts';

const window = { width: 860, height: 560 };
const phone = { width: 390, height: 760 };
const paper = { width: 860, height: 900 };

interface State {
  readonly link: string;
  readonly dark?: true;
  readonly live?: true;
  readonly size?: typeof window;
  /** As on a first visit by a slow network: in whatever letters the device has. */
  readonly ownLetters?: true;
}

/** The main states, by the names of their pictures. */
const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(
    ['en', 'az', 'ru'].flatMap((language) => {
      const path = language === 'en' ? '' : `${language}/`;
      return [
        [`country-${language}`, { link: `${path}#evidence=article` }],
        [`country-${language}-dark`, { link: `${path}#evidence=article`, dark: true }],
        [`district-${language}`, { link: `${path}tartar/#evidence=article`, size: phone }],
        [`district-${language}-dark`, { link: `${path}kalbajar/#evidence=article`, dark: true }],
      ] as const;
    }),
  ),
  'first-visit-az': { link: 'az/tartar/#evidence=article', size: phone, ownLetters: true },
  filtered: { link: '#evidence=article&hide=medium' },
  'filtered-az-dark': { link: 'az/#evidence=article&hide=medium', dark: true },
  table: { link: '#evidence=article&show=table' },
  'table-ru-dark': { link: 'ru/#evidence=article&show=table', dark: true },
  receipt: { link: 'kalbajar/#evidence=article&figure=A13' },
  'receipt-ru-dark': { link: 'ru/kalbajar/#evidence=article&figure=A13', dark: true },
  'compare-az': { link: 'az/#evidence=article&compare=tartar,kalbajar' },
  sheet: { link: 'kalbajar/#evidence=article&sheet', size: paper },
  'sheet-ru': { link: 'ru/tartar/#evidence=article&sheet', size: paper },
  frame: { link: 'kalbajar/#embed&evidence=article', size: { width: 480, height: 600 } },
  'frame-az-dark': { link: 'az/kalbajar/#embed&evidence=article', size: { width: 480, height: 600 }, dark: true },
};

/** The day and the name of the version are others with each release; hidden, they leave their room as it is. */
const dated = '.as-of-day, .versions, .embed-source, .sheet-when';

async function show(page: Page, { link, dark, live, size = window, ownLetters }: State) {
  await page.setViewportSize(size);
  /* Letters that come a moment late are for the next visit, and which come late is chance: here all are waited for, or none comes. */
  await page.route('**/assets/*.woff2', (route) => (ownLetters ? route.abort() : route.continue()));
  await page.route('**/assets/first-*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  /* Who saves data is shown the still picture until the map is reached for. */
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: live === undefined });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto('about:blank');
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.waitForSelector('html[data-page="answers"]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  /* What was laid out before its letters came keeps their base line where it was, a pixel off. */
  await page.locator('select').evaluateAll((lists) => {
    for (const list of lists as HTMLSelectElement[]) {
      list.style.display = 'none';
      list.getBoundingClientRect();
      list.style.display = '';
    }
  });
  /* The strip of time comes when nothing else is to be done, where its room is near. */
  const strip = page.locator('.strip:visible');
  for (const room of await strip.all())
    if (
      await room.evaluate(
        (box) => box.getBoundingClientRect().top < innerHeight && box.getBoundingClientRect().bottom > 0,
      )
    )
      await expect(room).not.toBeEmpty();
  await page.locator(dated).evaluateAll((parts) => {
    for (const part of parts) if (part instanceof HTMLElement) part.style.visibility = 'hidden';
  });
}

for (const [name, state] of Object.entries(states))
  test(`${name} looks as it did`, async ({ page }) => {
    await show(page, state);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });

test('the map that moves looks as it did', { tag: '@webgl' }, async ({ page }) => {
  await show(page, { link: '#evidence=article', live: true });
  await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 60_000 });
  await expect(page).toHaveScreenshot('live.png');
});

test('a lost hatch, a lost name, a lost swatch and a lost word of the warning are each seen', async ({ page }, {
  config,
}) => {
  test.skip(config.updateSnapshots !== 'none', 'what is lost must not be stored');
  for (const lose of [
    () => document.querySelector('.still pattern[id$="medium"] path')?.remove(),
    () => [...document.querySelectorAll('.still text')].find((name) => name.textContent === 'Lake Sevan')?.remove(),
    () => [...document.querySelectorAll('.still text')].find((name) => name.textContent === 'Laçın')?.remove(),
    () => document.querySelector('.legend .swatch path')?.remove(),
    () => document.querySelector('.warning b, .warning strong')?.remove(),
  ]) {
    await show(page, states['country-en'] ?? { link: '' });
    await expect(page).toHaveScreenshot('country-en.png');
    await page.evaluate(lose);
    await expect(page, String(lose)).not.toHaveScreenshot('country-en.png', { timeout: 3000 });
  }
  await expect(page.getByRole('region', { name: words.legend })).toBeVisible();
});

test('a machine that smooths letters and edges otherwise, or leaves a grain here and there, is not taken for a change', async ({
  page,
}, { config }) => {
  test.skip(config.updateSnapshots !== 'none', 'noise must not be stored');
  await show(page, states['country-en'] ?? { link: '' });
  await page.evaluate(() => {
    const veil = document.createElement('div');
    /* Every pixel a little lighter or darker than its neighbour, and thirty of them wholly other. */
    Object.assign(veil.style, {
      position: 'fixed',
      inset: 0,
      zIndex: 99,
      pointerEvents: 'none',
      background: 'repeating-linear-gradient(45deg, #0001 0 1px, #fff1 1px 2px)',
    });
    for (let grain = 0; grain < 30; grain += 1) {
      const dot = veil.appendChild(document.createElement('i'));
      Object.assign(dot.style, { position: 'absolute', width: '1px', height: '1px', background: '#f0f' });
      Object.assign(dot.style, { left: `${20 + 27 * grain}px`, top: `${30 + ((grain * 97) % 500)}px` });
    }
    document.body.append(veil);
  });
  await expect(page).toHaveScreenshot('country-en.png');
});
