import { privateHost } from './driver/host.ts';
import { picture, shareOf } from './driver/pixels.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/* Browsers, apps and settings that the page was not tried in. */

test.describe('within an app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Chrome/130.0 Mobile Telegram-Android/11.2',
  });

  test('a file is said to be there only where something has taken it: the app’s browser drops it, the device’s sheet does not', async ({
    given,
    on,
    page,
  }) => {
    let dropped = 0;
    page.on('download', () => dropped++);
    await given.atlas('kalbajar/');
    await page.getByText('Download', { exact: true }).click();
    const csv = page.getByRole('button', { name: 'CSV', exact: true });
    await csv.click();
    await expect(on.panel.getByRole('status').filter({ hasText: words.appSavesNone })).toBeVisible();
    await page.evaluate(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files }: { readonly files: readonly File[] }) => {
          document.title = `${files[0]?.name} ${(await files[0]?.text())?.includes('A13,')}`;
        },
      });
    });
    await csv.click();
    await expect(page).toHaveTitle(/^mine-action-atlas-kalbajar-.*\.csv true$/);
    await expect(on.panel.getByRole('status').filter({ hasText: /kalbajar.*\.csv is ready/ })).toBeVisible();
    expect(dropped).toBe(0);
  });
});

test('where the browser darkens pages by force, the legend still shows the colours of the map', {
  tag: '@webgl',
}, async ({ given, on, page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
  await given.atlas('tartar/#evidence=article');
  const swatch = await picture(page.locator('.level .swatch'));
  const colours = Array.from({ length: swatch.width ** 2 }, (_, at) =>
    swatch.at(at % swatch.width, Math.floor(at / swatch.width)).map((part) => part.toString(16).padStart(2, '0')),
  ).map((parts) => `#${parts.join('')}`);
  const colour = colours.reduce((a, b) => (shareOf(swatch, b) > shareOf(swatch, a) ? b : a));
  expect(shareOf(await picture(on.map), colour), 'the same on the map').toBeGreaterThan(0.02);
  await expect(page.locator('meta[name="darkreader-lock"]')).toHaveCount(1);
});

test('a part that went away with its build is not to be tried again: the newer version is offered, and the view stays', async ({
  given,
  on,
  page,
  allowedOrigins,
}) => {
  const host = await privateHost();
  allowedOrigins.add(new URL(host.url).origin);
  const link = `${host.url}kalbajar/#evidence=article&figure=A13`;
  await given.atlas(link);
  await host.publish('2026-12-01');
  await page.getByText('Download', { exact: true }).click();
  await expect(on.panel.locator('.take')).toContainText(words.partGone);
  await on.device.getByRole('button', { name: words.takeVersion }).click();
  await expect(on.panel).toContainText('1 Dec 2026');
  await expect(on.receipt).toBeVisible();
  expect(page.url()).toBe(link);
  await host.end();
});

test('where nothing may be stored and the clock is wrong by decades, the page works as anywhere', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
  for (const day of ['1999-12-31T23:59:00Z', '2051-01-01T00:00:00Z']) {
    await page.clock.setFixedTime(day);
    await given.page('about:blank');
    await given.atlas('tartar/#evidence=article');
    await see.heading('Tərtər');
    await expect(page.locator('.level-name')).toContainText('High');
    await see.notices(0);
    await when.chooseDisplay('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await when.goHome();
    await see.listedAs('tartar', 'high');
    await expect(on.warning).toContainText('102');
  }
});

test('printed before its scripts have come, a page is one sheet with its level, map, legend and warning', async ({
  given,
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  for (const link of ['', 'kalbajar/', 'ru/baku/']) {
    await given.page(link);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g), link).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.panel h1', '.panel .warning', '#the-map', '.legend', '.paper-note'])
      await expect(page.locator(part).first(), `${part} of ${link}`).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });
  const registered = () => navigator.serviceWorker.getRegistration().then((found) => found !== undefined);

  test('a tab that nobody looks at is kept for later all the same, though its map waits', async ({ given, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      const { setTimeout } = window;
      const quick = (act: () => void, delay?: number) => setTimeout(act, delay === 10_000 ? 500 : delay);
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: quick });
    });
    await given.page('kalbajar/');
    await expect.poll(() => page.evaluate(registered)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.map)).toBeUndefined();
  });

  test('where there is no room for it, the worker is none, and the page says nothing of it', async ({
    given,
    see,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(navigator.serviceWorker, {
        register: () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError')),
      });
      Storage.prototype.setItem = () => {
        throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      };
    });
    await given.atlas('kalbajar/#evidence=article');
    await see.heading('Kəlbəcər');
    await see.notices(0);
    expect(await page.evaluate(registered)).toBe(false);
  });
});
