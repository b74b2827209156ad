import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** Opens a link and waits until the page answers: a choice made before React has taken over is lost. */
async function open(page: Page, link: string) {
  await page.goto(link);
  await answers(page);
}

/** A map, still or live, stands only once React has taken the page over. */
async function answers(page: Page) {
  await page.waitForSelector('html[data-map]', { state: 'attached' });
}

/** The button that opens the choice shows the language of the page. */
const chosen = (page: Page, language: string) =>
  page.getByRole('button', { name: new RegExp(`^${language.toUpperCase()}: `) });

async function choose(page: Page, from: string, language: string) {
  await chosen(page, from).click();
  await page.getByRole('radio', { name: names[language] ?? '' }).click();
}

const names: Readonly<Record<string, string>> = { en: 'English', az: 'Azərbaycanca', ru: 'Русский' };

test('choosing a language keeps the view and changes the path, the page’s language and its title', async ({ page }) => {
  await open(page, 'kalbajar/#evidence=article&figure=A13');
  await choose(page, 'en', 'ru');
  await expect(page).toHaveURL(/\/ru\/kalbajar\/#evidence=article&figure=A13$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.locator('[data-figure="A13"] .receipt')).toContainText('Дашкесан, Кельбаджар и Лачин');
  await expect(page.getByText('Язык страницы: Русский.')).toBeAttached();

  await page.reload();
  await answers(page);
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.locator('[data-figure="A13"] .receipt')).toContainText('Дашкесан, Кельбаджар и Лачин');
});

test('Back returns to the language before', async ({ page }) => {
  await open(page, 'kalbajar/');
  await choose(page, 'en', 'az');
  await expect(page).toHaveTitle('Kəlbəcər · Minatəmizləmə Atlası');
  await page.goBack();
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Back reaches a language that this page has not loaded', async ({ page }) => {
  await open(page, 'az/kalbajar/');
  await choose(page, 'az', 'en');
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await page.reload();
  await answers(page);
  await page.goBack();
  await expect(page).toHaveTitle('Kəlbəcər · Minatəmizləmə Atlası');
});

test('a language that does not load is named, the page stays as it is, and trying again helps', async ({ page }) => {
  await page.route('**/assets/ru-*.js', (route) => route.abort());
  await open(page, 'kalbajar/');
  await choose(page, 'en', 'ru');
  await expect(page.getByText('The language “Русский” did not load.')).toBeVisible();
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await page.unroute('**/assets/ru-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.getByText('did not load')).toHaveCount(0);
});

test('a page whose own language does not load is shown in English, and says so', async ({ page }) => {
  await page.route('**/assets/az-*.js', (route) => route.abort());
  await open(page, 'az/kalbajar/');
  await expect(page.getByText('The language “Azərbaycanca” did not load.')).toBeVisible();
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, lang, title, warning] of [
    ['az/kalbajar/', 'az', 'Kəlbəcər · Minatəmizləmə Atlası', /zəng edin: 805 \(ANAMA\), 102 və ya 112/],
    ['ru/kalbajar/', 'ru', 'Кельбаджар · Атлас разминирования', /звоните: 805 \(ANAMA\), 102 или 112/],
    ['ru/', 'ru', 'Атлас разминирования', /звоните: 805 \(ANAMA\), 102 или 112/],
  ] as const) {
    test(`${path} is written in its language, with its warning`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(title);
      await expect(page.locator('.warning-long')).toContainText(warning);
    });
  }

  test('each page names itself and the same page in the other languages', async ({ page, baseURL }) => {
    await page.goto('az/kalbajar/');
    const links = await page
      .locator('link[rel="alternate"][hreflang], link[rel="canonical"]')
      .evaluateAll((all) => all.map((link) => [(link as HTMLLinkElement).hreflang, (link as HTMLLinkElement).href]));
    expect(links).toEqual([
      ['', `${baseURL}az/kalbajar/`],
      ['en', `${baseURL}kalbajar/`],
      ['az', `${baseURL}az/kalbajar/`],
      ['ru', `${baseURL}ru/kalbajar/`],
      ['x-default', `${baseURL}kalbajar/`],
    ]);
  });

  test('an unknown address is answered in all languages', async ({ page }) => {
    await page.goto('az/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([
      'There is no page at this address.',
      'Bu ünvanda səhifə yoxdur.',
      'По этому адресу страницы нет.',
    ]);
  });
});

test.describe('a browser that asks for Azerbaijani', () => {
  test.use({ locale: 'az-AZ' });

  test('opens the bare root in it, until the reader chooses otherwise', async ({ page }) => {
    await open(page, '');
    await expect(page).toHaveURL(/\/az\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azərbaycan');
    await choose(page, 'az', 'en');
    await expect(page).toHaveTitle('Mine Action Atlas');
    await page.goto('about:blank');
    await open(page, '');
    await expect(chosen(page, 'en')).toBeVisible();
    await expect(page).toHaveTitle('Mine Action Atlas');
  });

  for (const link of ['kalbajar/', '#language=en', '#evidence=article']) {
    test(`opens ${link} in English, as the link says`, async ({ page }) => {
      await open(page, link);
      await expect(chosen(page, 'en')).toBeVisible();
      await expect(page).toHaveTitle(/Mine Action Atlas$/);
    });
  }

  test('keeps a country page in English that was reached from an English link, when it is loaded again', async ({
    page,
  }) => {
    await open(page, 'kalbajar/');
    await page.getByRole('link', { name: 'Azerbaijan', exact: true }).click();
    await expect(page).toHaveTitle('Mine Action Atlas');
    await page.reload();
    await answers(page);
    await expect(page).toHaveTitle('Mine Action Atlas');
  });
});

for (const [path, language] of [
  ['', 'en'],
  ['az/', 'az'],
  ['ru/', 'ru'],
] as const) {
  test(`React takes over the page in ${language} as it was written`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await open(page, `${path}tartar/`);
    expect(faults).toEqual([]);
  });
}
