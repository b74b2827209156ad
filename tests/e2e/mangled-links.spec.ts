import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeLink } from '../../src/view/permalink.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { privateHost } from './driver/host.ts';
import { takenOver } from './driver/stands.ts';
import { expect, test } from './fixture.ts';

interface Frozen {
  readonly link: string;
  readonly view: Partial<View>;
  readonly problems?: readonly string[];
  readonly how?: string;
}

const { links } = JSON.parse(readFileSync('tests/unit/fixtures/links.json', 'utf8')) as { readonly links: Frozen[] };

/* What a sheet, a frame and an earlier version show is not the page that is looked at here, and this site publishes no archives; the pure codec reads all of them. */
const plain = links.filter(
  ({ how, view }) => how !== undefined && !view.sheet && !view.embed && !view.version && !view.layers,
);

/** What no page of the site is called. */
const pageless = /^kalbajar(\/)?%23|^(KALBAJAR|Kəlbəcər|Кельбаджар\/)$/;

/** One of each thing that happens to a link on its way, and each that a host without a page for it answers. */
const sample = [...new Map(plain.map((link) => [link.how, link])).values()].concat(
  plain.filter(({ link }) => pageless.test(link)),
);

/** The worker is asked for what stands before the #, and never sees the rest: of links with one such path it is given one. */
const paths = [...new Map(sample.map((each) => [each.link.replace(/#.*/s, ''), each])).values()];

/** Of those without a page, one of each kind: the host is asked, and its page for missing addresses hands them on. */
const asked = new Map(sample.filter(({ link }) => pageless.test(link)).map((each) => [each.how, each])).values();

/** What a browser without WebGL is told besides. */
const withoutWebGL = /static image|statik şəkil|статичное изображение/;

/** The page shows what was sent, says one sentence at most, and its address is mended. */
async function opens(page: Page, root: string, { link, view, problems = [] }: Frozen) {
  await page.goto(root + link);
  await page.waitForURL((url) => !url.hash.startsWith('#asked'));
  await takenOver(page);
  /* A browser that looks for the text itself keeps it in its bar, and tells nobody. */
  const mended = () => decodeURI(page.url().slice(root.length)).replace(/:~:.*$/, '');
  await expect.poll(mended, { message: link }).toBe(writeLink({ ...defaultView, ...view }));
  await expect(page.getByRole('heading', { level: 1 }), link).not.toBeEmpty();
  /* What the page named as it was sent is there still, though its address is that of another place now. */
  const named = page.locator('link[rel="icon"][sizes], link[rel="manifest"]');
  const files = await named.evaluateAll((all) => all.map((each) => (each as HTMLLinkElement).href));
  expect(files, link).toEqual(['icons/icon-192.png', 'manifest.webmanifest'].map((file) => root + file));
  const notices = page.locator('.notice').filter({ hasNotText: withoutWebGL });
  await expect(notices, link).toHaveCount(problems.length);
}

test('a link that was mangled on its way opens what was sent, from the host alone', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  expect(sample.length).toBeGreaterThan(14);
  for (const each of sample) await test.step(each.link, () => opens(page, baseURL ?? '', each));
});

test('and from the device, with and without a network', async ({ browser }) => {
  test.setTimeout(300_000);
  const host = await privateHost();
  const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  /* Pages come from the device whether there is a network or not; only what has none may be asked of the host. */
  for (const each of asked) await test.step(each.link, () => opens(page, host.url, each));
  await context.setOffline(true);
  expect(paths.length).toBeGreaterThan(9);
  for (const each of paths) await test.step(`${each.link} without a network`, () => opens(page, host.url, each));
  await page.goto(`${host.url}az/about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atlas haqqında');
  expect(faults).toEqual([]);
  await context.close();
  await host.end();
});
