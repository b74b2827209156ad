import type { Locator } from '@playwright/test';
import { offsetBetween, picture, shareChanged } from './driver/pixels.ts';
import { expect, test } from './fixture.ts';

/** Every kind of page, each language, with and without what only a fragment says. */
const pages = [
  ...['', 'az/', 'ru/tartar/', 'baku/', 'az/aghdara/', 'ru/table/'],
  ...['#evidence=article&hide=low&figure=A13', 'az/kalbajar/#evidence=article&hide=low&figure=A13'],
];

test('React takes over every kind of page without a word in the console', async ({ given, page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    /* Where a page takes its time it asks for its worker, which is forbidden here. */
    if (message.text().includes('blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const path of pages) {
    await given.page('about:blank');
    await given.page(path);
    await given.takenOver();
  }
  for (const [path, part] of [
    ['ru/kalbajar/#embed', '.embed-head'],
    ['az/lachin/#sheet', '.sheet'],
  ] as const) {
    await given.page('about:blank');
    await given.page(path);
    await expect(page.locator(part)).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('on a desk the map’s library is asked for while the page still waits for its records', async ({ given, page }) => {
  const letRecords = await given.heldBack('**/geodata/atlas.json');
  const asked = page.waitForRequest(/\/assets\/maplibre-(?!gl-worker)/);
  await page.goto('kalbajar/', { waitUntil: 'commit' });
  await asked;
  await expect(page.locator('html')).not.toHaveAttribute('data-page');
  letRecords();
  await given.takenOver();
});

test('on a phone the panel has the size that a link gives it from the first', async ({ given, on, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const heights: (number | undefined)[] = [];
  for (const path of ['#panel=half', 'kalbajar/#panel=peek', '#evidence=article&panel=full']) {
    await page.goto('about:blank');
    const letScripts = await given.heldBack('**/assets/main-*.js');
    await page.goto(path, { waitUntil: 'commit' });
    await expect(on.warning).toBeVisible();
    const sent = await on.panel.boundingBox();
    letScripts();
    await given.takenOver();
    expect(await on.panel.boundingBox(), path).toEqual(sent);
    heights.push(sent?.height);
  }
  expect(new Set(heights).size).toBe(3);
});

test('neither React nor MapLibre moves anything that is being read', { tag: '@webgl' }, async ({ given, on, page }) => {
  const named: Readonly<Record<string, Locator>> = {
    search: on.search,
    display: on.display,
    share: on.share,
    panel: on.panel,
    heading: on.heading,
    legend: on.legend,
    'a figure': on.figure('A13'),
    warning: on.warning,
    map: on.map,
    controls: on.controls,
    credits: on.credits,
  };
  const boxes = async () => {
    await page.evaluate(() => document.fonts.ready);
    const measured = Object.entries(named).map(async ([name, part]) => [name, await part.boundingBox()] as const);
    return Object.fromEntries(await Promise.all(measured));
  };
  /* As much room over the legend as the picture that was sent was made for: else it is drawn larger or smaller. */
  await page.setViewportSize({ width: 800, height: 927 });
  const letScripts = await given.heldBack('**/assets/main-*.js');
  const letMap = await given.mapHeldBack();
  await page.goto('kalbajar/', { waitUntil: 'commit' });
  /* Laid out by the sheet: without it, the short and the long credits are both seen. */
  await expect(on.credits).toHaveCount(1);
  await expect(on.warning).toBeVisible();
  const sent = await boxes();
  letScripts();
  await given.takenOver();
  expect(await boxes()).toEqual(sent);
  const still = await picture(on.map);
  letMap();
  await given.mapStands();
  expect(await boxes()).toEqual(sent);
  const live = await picture(on.map);
  expect(offsetBetween(still, live)).toEqual({ x: 0, y: 0 });
  /* The picture that was sent was made for a smaller room, and has not all of the lesser names. */
  expect(shareChanged(still, live)).toBeLessThan(0.05);
});
