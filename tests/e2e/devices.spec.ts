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
    const address = await on.panel
      .getByRole('link', { name: 'figures.csv', exact: true })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    const file = await page.request.get(address);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await file.text()).toContain('\nA13,');
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

  test('a tab opened in the background has done all but draw: once it is shown it answers at the second frame', async ({
    given,
    see,
    page,
  }) => {
    await page.addInitScript(() => {
      let hidden = true;
      let frames: FrameRequestCallback[] = [];
      Object.defineProperty(document, 'hidden', { get: () => hidden });
      Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
      Object.assign(window, {
        requestAnimationFrame: (draw: FrameRequestCallback) => frames.push(draw),
        show: () => {
          hidden = false;
          document.dispatchEvent(new Event('visibilitychange'));
        },
        frame: () => {
          const due = frames;
          frames = [];
          for (const draw of due) draw(performance.now());
        },
      });
    });
    await given.page('kalbajar/#evidence=article');
    await expect(page.locator('html')).toHaveAttribute('data-page', 'answers');
    await expect(page.locator('.level-name')).toContainText('Medium');
    const frames = await page.evaluate(async () => {
      const tab = window as unknown as { show: () => void; frame: () => void };
      tab.show();
      const link = document.querySelector('.still a[data-district="lachin"]');
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      for (let drawn = 0; drawn < 60; drawn += 1) {
        if (document.querySelector('.panel h1')?.textContent?.includes('Laçın')) return drawn;
        tab.frame();
        /* What React and timers of no length have been given is done between two frames. */
        for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done));
      }
      return 60;
    });
    expect(frames).toBeLessThanOrEqual(2);
    await see.heading('Laçın');
  });

  test('where there is no room for it, the worker is none, and the page says nothing of it', async ({
    given,
    see,
    page,
  }) => {
    await page.addInitScript(() => {
      const { setTimeout } = window;
      const quick = (act: () => void, delay?: number) => setTimeout(act, delay === 10_000 ? 500 : delay);
      Object.assign(window, { setTimeout: quick });
      Object.assign(navigator.serviceWorker, {
        register: () => {
          document.documentElement.dataset.asked = '';
          return Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
        },
      });
      Storage.prototype.setItem = () => {
        throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      };
    });
    await given.atlas('kalbajar/#evidence=article');
    await see.heading('Kəlbəcər');
    await expect(page.locator('html')).toHaveAttribute('data-asked', '');
    await see.notices(0);
    expect(await page.evaluate(registered)).toBe(false);
  });
});
