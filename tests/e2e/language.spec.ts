import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** The button that opens the choice shows the language of the page. */
const chosen = (page: Page, language: string) =>
  page.getByRole('button', { name: new RegExp(`^${language.toUpperCase()}: `) });

async function choose(page: Page, from: string, language: string) {
  await chosen(page, from).click();
  await page.getByRole('radio', { name: names[language] ?? '' }).click();
}

const names: Readonly<Record<string, string>> = { en: 'English', az: 'Azərbaycanca', ru: 'Русский' };

test('choosing a language keeps the view and changes the path, the page’s language and its title; Back returns to the one before', async ({
  given,
  when,
  page,
}) => {
  await given.atlas('kalbajar/#evidence=article&figure=A13');
  await choose(page, 'en', 'ru');
  await expect(page).toHaveURL(/\/ru\/kalbajar\/#evidence=article&figure=A13$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.locator('[data-figure="A13"] .receipt')).toContainText('Дашкесан, Кельбаджар и Лачин');
  await expect(page.getByText('Язык страницы: Русский.')).toBeAttached();

  await when.back();
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await when.forward();
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');

  await when.reload();
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.locator('[data-figure="A13"] .receipt')).toContainText('Дашкесан, Кельбаджар и Лачин');
});

test('Back reaches a language that this page has not loaded', async ({ given, when, page }) => {
  await given.atlas('az/kalbajar/');
  await choose(page, 'az', 'en');
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await when.reload();
  await when.back();
  await expect(page).toHaveTitle('Kəlbəcər · Minatəmizləmə Atlası');
});

test('a language that does not load is named, the page stays as it is, and trying again helps', async ({
  given,
  when,
  page,
}) => {
  await page.route('**/assets/ru-*.js', (route) => route.abort());
  await given.atlas('kalbajar/');
  await choose(page, 'en', 'ru');
  await expect(page.getByText('The language “Русский” did not load.')).toBeVisible();
  await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
  await page.unroute('**/assets/ru-*.js');
  await when.retry();
  await expect(page).toHaveTitle('Кельбаджар · Атлас разминирования');
  await expect(page.getByText('did not load')).toHaveCount(0);
});

test('a page whose own language does not come, or is a page of the host, or cut, is shown in English, says so, and keeps level, figures and warning', async ({
  given,
  on,
  page,
  allowedErrors,
}) => {
  /* A script that is cut, or is a page, is none. */
  allowedErrors.add('SyntaxError');
  for (const answer of [
    { status: 404, contentType: 'text/plain', body: 'Not found' },
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
    { status: 200, contentType: 'text/javascript', body: 'const words = {' },
    null,
  ]) {
    await page.unrouteAll();
    await page.route('**/assets/az-*.js', (route) => (answer === null ? route.abort() : route.fulfill(answer)));
    await page.route('**/assets/maplibre-*', () => new Promise(() => undefined));
    await given.page('about:blank');
    await given.atlas('az/kalbajar/#evidence=article');
    await expect(page.getByText('The language “Azərbaycanca” did not load.')).toBeVisible();
    await expect(page).toHaveTitle('Kalbajar · Mine Action Atlas');
    await expect(page.locator('.level-name')).toContainText('Medium');
    await expect(on.figure('A13')).toContainText('3,166');
    await expect(on.warning).toContainText('102');
  }
});

test.describe('a browser that asks for Azerbaijani', () => {
  test.use({ locale: 'az-AZ' });

  test('opens the bare root in it, until the reader chooses otherwise', async ({ given, page }) => {
    await given.atlas();
    await expect(page).toHaveURL(/\/az\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Azərbaycan');
    await choose(page, 'az', 'en');
    await expect(page).toHaveTitle('Mine Action Atlas');
    await page.goto('about:blank');
    await given.atlas();
    await expect(chosen(page, 'en')).toBeVisible();
    await expect(page).toHaveTitle('Mine Action Atlas');
  });

  test('keeps a country page in English that was reached from an English link, when it is loaded again', async ({
    given,
    when,
    page,
  }) => {
    await given.atlas('kalbajar/');
    await expect(chosen(page, 'en')).toBeVisible();
    await page.getByRole('link', { name: 'Azerbaijan', exact: true }).click();
    await expect(page).toHaveTitle('Mine Action Atlas');
    await when.reload();
    await expect(page).toHaveTitle('Mine Action Atlas');
  });
});
