import type { Page } from '@playwright/test';
import { WITHOUT_WEBGL } from '../../scripts/run/browser.mjs';
import { expect, test } from './fixture.ts';

/* The map's files may come: whether they are asked for is what is looked at. */
test.use({
  serviceWorkers: 'allow',
  mapComes: true,
  launchOptions: {
    executablePath: process.env.TEST_BROWSER ?? '',
    /* Its media feature waits behind a switch. */
    args: [...WITHOUT_WEBGL, '--enable-blink-features=PrefersReducedData'],
  },
});

/** The two ways in which a device asks to be sent little. */
const ways = {
  'Save-Data': (page: Page) =>
    page
      .context()
      .newCDPSession(page)
      .then((tools) => tools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })),
  'prefers-reduced-data': (page: Page) =>
    page
      .context()
      .newCDPSession(page)
      .then((tools) =>
        tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-data', value: 'reduce' }] }),
      ),
} as const;

for (const [way, ask] of Object.entries(ways))
  test(`who asks by ${way} to be sent little gets the page and its picture; the map at the first reach for it, and what is kept for later only on coming back`, async ({
    given,
    when,
    see,
    page,
  }) => {
    const heavy: string[] = [];
    page.context().on('request', (request) => {
      if (/maplibre|\/sw\.js/.test(request.url())) heavy.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
    });
    await ask(page);
    await given.page('kalbajar/#evidence=article');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'waits');
    await see.heading('Kəlbəcər');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    expect(heavy).toEqual([]);
    await when.chooseOnPicture('lachin');
    await expect.poll(() => heavy.filter((name) => name.startsWith('maplibre-'))).not.toEqual([]);
    await see.heading('Laçın');
    expect(heavy).not.toContain('sw.js');
    await page.reload();
    await expect.poll(() => heavy).toContain('sw.js');
  });
