import { findBrowser, WITHOUT_WEBGL } from '../../scripts/run/browser.mjs';
import { words } from './driver/words.ts';
import { expect } from './fixture.ts';
import { test } from './own-host.ts';

/* One without a window keeps no page. */
const browser = await findBrowser();
test.skip(browser === null, 'No browser with a window is here.');

/* Browsers keep a page that is left as it stands, and show it again at Back; tests switch that off unless it is asked for. */
test.use({
  serviceWorkers: 'allow',
  mapComes: true,
  launchOptions: {
    executablePath: browser ?? '',
    args: WITHOUT_WEBGL,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page that Back brings back as it was left shows its link’s view, that its host is gone, and a newer build', async ({
  host,
  given,
  when,
  see,
  on,
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.broughtBack = String(persisted);
    });
  });
  const comeBack = async () => {
    /* Playwright's own way back waits for a page that is loaded. */
    await page.evaluate(() => void setTimeout(() => history.back()));
    await see.heading('Laçın');
    await expect(page.locator('html')).toHaveAttribute('data-brought-back', 'true');
    expect(await page.evaluate(() => location.href)).toBe(`${host.url}lachin/#evidence=article`);
  };
  const leave = async () => {
    await page.goto('about/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this atlas');
  };
  await given.atlas('kalbajar/#evidence=article');
  await expect(on.device).toContainText(words.kept);
  await when.chooseInPanel('lachin');
  await see.heading('Laçın');

  await leave();
  await host.goAway();
  await comeBack();
  await expect(on.device).toContainText('No connection.');
  await host.comeBack();
  await leave();
  await comeBack();
  await expect(on.device).not.toContainText('No connection.');

  await leave();
  await host.publish('2026-12-01');
  await comeBack();
  await expect(on.device).toContainText(words.newVersion);
  await page.evaluate(() => history.back());
  await see.heading('Kəlbəcər');
});
