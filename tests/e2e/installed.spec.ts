import { findBrowser, WITHOUT_WEBGL } from '../../scripts/run/browser.mjs';
import { expect } from './fixture.ts';
import { test } from './own-host.ts';

/* What has no window installs nothing. */
const browser = await findBrowser();
test.skip(browser === null, 'No browser with a window is here.');
test.use({
  serviceWorkers: 'allow',
  mapComes: true,
  launchOptions: { executablePath: browser ?? '', args: WITHOUT_WEBGL },
});

test('the atlas can be installed from any path, with icons of the sizes that its manifest says', async ({
  context,
  host,
  given: { atlas },
  page,
  request,
}) => {
  await atlas('az/kalbajar/');
  await expect(page.locator('.device')).not.toBeEmpty();
  const devtools = await context.newCDPSession(page);
  const { url, errors } = await devtools.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${host.url}manifest.webmanifest`, errors: [] });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  /* A test's browser keeps nothing, as a private window. */
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const manifest = await (await request.get('manifest.webmanifest')).json();
  for (const place of [manifest.start_url, manifest.scope]) expect(new URL(place, url).href).toBe(host.url);
  const icons = [
    ...manifest.icons,
    {
      src: await page
        .locator('link[rel="apple-touch-icon"]')
        .getAttribute('href')
        .then((href) => new URL(href ?? '', page.url()).href),
      sizes: '180x180',
      type: 'image/png',
    },
  ];
  const sizes = new Set<string>();
  for (const { src, sizes: said, type } of icons) {
    const response = await request.get(new URL(src, url).href);
    expect(response.headers()['content-type'], src).toBe(type);
    sizes.add(said);
    if (type !== 'image/png') continue;
    const file = await response.body();
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(said);
  }
  expect([...sizes].sort()).toEqual(['180x180', '192x192', '512x512', 'any']);
});
