import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { az } from '../../src/locales/az.ts';
import { en } from '../../src/locales/en.ts';
import { given } from './driver/given.ts';
import { parts } from './driver/parts.ts';
import { publishOn, square } from './driver/publishing.ts';
import { words } from './driver/words.ts';
import { expect } from './fixture.ts';
import { test } from './own-host.ts';

/* The worker begins when the map stands; where WebGL is wanting, that is at once. */
test.use({ serviceWorkers: 'allow', mapComes: true });
/* Each is several visits. */
test.describe.configure({ timeout: 120_000 });

const { version } = JSON.parse(readFileSync('geodata/atlas.json', 'utf8'));
/** The day of the evidence, as the page writes it. */
const day = (months: string) =>
  `${Number(version.date.slice(8))} ${months.split('|')[Number(version.date.slice(5, 7)) - 1]} ${version.date.slice(0, 4)}`;
const today = day(en['date.months']);
/** The first version of the evidence: the article alone. */
const firstVersion = '937671a1';

/** Asks for a newer build and waits for what becomes of it: `none`, `refused`, or the state that its worker came to. */
const askForUpdate = () =>
  navigator.serviceWorker.ready.then(async (registration) => {
    const asked = await registration.update().catch(() => null);
    if (asked === null) return 'refused';
    const worker = registration.installing;
    if (worker === null) return registration.waiting?.state ?? 'none';
    return new Promise<string>((done) => worker.addEventListener('statechange', () => done(worker.state)));
  });

/** The day of the evidence that a page gets when it reads its geodata now. */
const dayOfEvidence = async () => {
  const build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
  const root = new URL(document.documentElement.dataset.root ?? '', location.href);
  const response = await fetch(new URL('geodata/atlas.json', root), { headers: { 'x-atlas-build': build } });
  return (await response.json()).version.date;
};

test('the word that it works offline goes by itself, and stays in the menu of the display', async ({
  given: { page: open, takenOver },
  on,
  page,
}) => {
  await page.clock.install();
  await open();
  await takenOver();
  await expect(on.device).toContainText(words.kept);
  await page.clock.fastForward(11_000);
  await expect(on.device).toContainText(words.kept);
  await page.clock.fastForward(2_000);
  await expect(on.device).not.toContainText(words.kept);
  await page.getByRole('button', { name: words.display }).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await page.getByRole('link', { name: 'About this atlas' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this atlas');
});

test('after one visit all of the atlas opens without a network, with the day of its evidence', {
  tag: '@webgl',
}, async ({ context, host, given: { atlas }, on, page }) => {
  await atlas();
  await expect(on.device).toContainText(words.kept);
  await page.close();
  await host.goAway();
  await context.setOffline(true);

  /* A district and a language that were never visited, at the link of an earlier version of the evidence. */
  const offline = await context.newPage();
  const there = parts(offline);
  const panel = offline.locator('.panel');
  await given(offline).atlas(`az/kalbajar/#evidence=article&data=${firstVersion}`);
  await expect(offline.locator('html')).toHaveAttribute('data-map', 'ready');
  await expect(offline.locator('html')).toHaveAttribute('lang', 'az');
  await expect(there.canvas).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Kəlbəcər');
  await expect(panel.locator('.level')).toContainText('Orta');
  await expect(there.figure('A13')).toContainText(/3\.166 mina.*2023-cü ilin may məqaləsi/);
  await expect(panel.locator('.warning')).toContainText('102');
  await expect(panel.locator('.notice')).toContainText(firstVersion);
  await expect(panel.locator('.notice')).toHaveCount(1);
  await expect(panel.locator('.device')).toContainText(
    `Bağlantı yoxdur. Saxlanmış məlumat göstərilir. Məlumatlar: ${day(az['date.months'])} (${version.id}).`,
  );

  /* Without its slash and by a name that no page has. */
  await offline.goto('kalbajar#evidence=article');
  await expect(there.heading).toContainText('Kəlbəcər');
  expect(offline.url()).toBe(`${host.url}kalbajar/#evidence=article`);
  await offline.goto('no-such-place/');
  await expect(there.notices).toContainText(words.unknownPlace('no-such-place'));
  await expect(there.device).toHaveText(words.noConnection(today));

  await offline.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([
    offline.waitForEvent('download'),
    offline.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('A07,');
  for (const file of ['data/datapackage.json', 'geodata/datasets/al-jazeera-2021-06-04-kalbajar.json']) {
    expect((await offline.goto(file))?.status()).toBe(503);
    await expect(offline.getByRole('heading', { name: words.fileNotKept })).toBeVisible();
    await expect(offline.locator('[lang="ru"]')).toContainText('нужна');
  }
  await offline.getByRole('link', { name: 'Open the atlas' }).click();
  await expect(there.device).toHaveText(words.noConnection(today));
  await host.comeBack();
  await context.setOffline(false);
  await expect(there.device).toHaveText('');
});

test('of a site that publishes hazardous areas, after one visit a region that was kept is shown without a network, in any language', async ({
  context,
  host,
  given: { atlas },
  on,
  page,
}) => {
  await publishOn(host, [square(0, 'LONE', 46, 40, 0.1), square(1, 'TWO', 46.9, 40, 0.02, { status: 'cleared' })]);
  await atlas();
  await expect(on.device).toContainText(words.kept);
  const section = page.locator('#published-areas');
  await section.getByText('Keep for offline use').click();
  await section.getByLabel('Region').selectOption({ label: 'Kalbajar' });
  await section.getByRole('button', { name: /^Keep on this device \([\d.]+ MB\)$/ }).click();
  const kept = /Kalbajar [\d.]+ MB, kept on .+: version 2026-01 of 31 Jan 2026\./;
  await expect(section.getByRole('listitem').filter({ hasText: 'Kalbajar' })).toContainText(kept);
  /* The room is kept once the worker has all else. */
  await page.waitForFunction(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return ['PublishedAreas', 'en', 'az'].every((part) => all.flat().some(({ url }) => url.includes(`/own-${part}-`)));
  });
  await host.goAway();
  await context.setOffline(true);
  /* What the browser has besides may go at any time. */
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');

  await page.goto(host.url);
  const badge = page.locator('.hazards-on-map');
  await expect(badge).toContainText('“Invented areas” is shown as this device kept it on');
  await section.getByText('Keep for offline use').click();
  await expect(section.getByRole('listitem').filter({ hasText: 'Kalbajar' })).toContainText(kept);
  await page.goto(`${host.url}az/kalbajar/`);
  await expect(badge).toContainText('“Uydurma ərazilər”');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a newer build is offered and not forced; taken, it opens the same view; another tab is left to its reader', async ({
  context,
  host,
  given: { atlas },
  on,
  page,
}) => {
  const link = 'kalbajar/#evidence=article&figure=A13';
  await atlas(link);
  await expect(on.device).toContainText(words.kept);
  const other = await context.newPage();
  const otherOn = parts(other);
  await given(other).atlas('');
  await expect(otherOn.device).toHaveText('');

  const script = await host.find(/^assets\/export-/);
  await host.publish('2026-12-01');
  expect(await host.find(/^assets\/export-/)).not.toBe(script);
  await page.reload();
  await expect(on.device).toContainText(words.newVersion);
  await expect(otherOn.device).toContainText(words.newVersion);
  await expect(on.panel).toContainText(today);
  await expect(on.heading).toContainText('Kəlbəcər');
  await on.device.getByRole('button', { name: words.later }).click();
  await expect(on.device).toHaveText('');
  await page.reload();
  await expect(on.panel).toContainText(today);

  await on.device.getByRole('button', { name: words.takeVersion }).click();
  await expect(on.panel).toContainText('1 Dec 2026');
  await expect(on.device).toHaveText('');
  await expect(on.receipt).toBeVisible();
  expect(await page.evaluate(dayOfEvidence)).toBe('2026-12-01');
  expect(page.url()).toBe(host.url + link);

  /* The other tab goes on with its own scripts and its own evidence, also with a script that it had not fetched and that its host has no more. */
  await expect(otherOn.device).toContainText(words.newVersion);
  await expect(otherOn.panel).toContainText(today);
  await other.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('A07,');
  expect(await other.evaluate(dayOfEvidence)).toBe(version.date);
  await otherOn.device.getByRole('button', { name: words.takeVersion }).click();
  await expect(otherOn.panel).toContainText('1 Dec 2026');
  await expect(otherOn.device).toHaveText('');
  /* Of the build that no tab reads any more nothing stays. */
  await other.reload();
  await expect.poll(() => other.evaluate(() => caches.keys().then(({ length }) => length))).toBe(1);
});

test('a newer build that is damaged or half there leaves the old one working, and is taken up once it is whole', async ({
  context,
  host,
  given: { atlas },
  on,
  page,
}) => {
  await atlas();
  await expect(on.device).toContainText(words.kept);
  await host.publish('2026-12-01');
  const whole = await host.read('geodata/atlas.json');
  const login = '<!doctype html><title>Log in to this network</title>';

  await host.write('geodata/atlas.json', whole.slice(0, whole.length / 2));
  expect(await page.evaluate(askForUpdate), 'a file cut short').toBe('redundant');
  await host.write('geodata/atlas.json', login);
  expect(await page.evaluate(askForUpdate), 'a login page for a file').toBe('redundant');
  await host.remove('geodata/atlas.json');
  expect(await page.evaluate(askForUpdate), 'a file missing').toBe('redundant');
  const newer = await host.read('sw.js');
  await host.write('sw.js', login);
  expect(await page.evaluate(askForUpdate), 'a login page for the worker').toBe('refused');

  await atlas('kalbajar/');
  await expect(on.device).toHaveText('');
  await expect(on.panel).toContainText(today);
  await context.setOffline(true);
  await host.goAway();
  await atlas('lachin/');
  await expect(on.heading).toContainText('Laçın');
  await expect(on.device).toHaveText(words.noConnection(today));

  await host.write('sw.js', newer);
  await host.write('geodata/atlas.json', whole);
  await host.comeBack();
  await context.setOffline(false);
  expect(await page.evaluate(askForUpdate)).toBe('installed');
  await expect(on.device).toContainText(words.newVersion);
  await on.device.getByRole('button', { name: words.takeVersion }).click();
  await expect(on.panel).toContainText('1 Dec 2026');
});

test('files that the device has lost come back, and the page is whole meanwhile', async ({
  host,
  given: { atlas },
  on,
  page,
}) => {
  await atlas();
  await expect(on.device).toContainText(words.kept);
  const lose = (path: string) =>
    page.evaluate(async (lost) => {
      const [name = ''] = await caches.keys();
      return (await caches.open(name)).delete(new URL(lost, location.href).href);
    }, `${host.url}${path}`);
  for (const path of ['geodata/atlas.json', await host.find(/^assets\/main-.+\.js$/)])
    expect(await lose(path)).toBe(true);
  await atlas('kalbajar/');
  await expect(on.heading).toContainText('Kəlbəcər');
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await caches.open((await caches.keys())[0] ?? '')).keys().then((keys) => keys.map(({ url }) => url)),
      ),
    )
    .toContain(`${host.url}geodata/atlas.json`);
  await host.goAway();
  await atlas('lachin/');
  await expect(on.heading).toContainText('Laçın');
  /* The browser believes that it has a network. */
  await expect(on.device).toHaveText(words.noConnection(today));
});

test('where the device’s storage breaks under the worker, the network answers, each page and file', async ({
  context,
  given: { atlas },
  on,
  page,
}) => {
  await atlas();
  await expect(on.device).toContainText(words.kept);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
    Object.assign(CacheStorage.prototype, { open: refuse, has: refuse, keys: refuse, match: refuse, delete: refuse });
  });
  await atlas('kalbajar/#evidence=article');
  await expect(on.heading).toContainText('Kəlbəcər');
  await expect(on.notices).toContainText([words.still]);
  await page.getByText('Download', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
});
