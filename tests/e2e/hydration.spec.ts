import { picture, shareChanged } from './driver/pixels.ts';
import { expect, test } from './fixture.ts';

const pages = ['', 'tartar/', 'lachin/', 'kalbajar/', 'dashkasan/', 'baku/', 'aghdara/'];
const fragment = '#evidence=article&hide=low&figure=A13';

test('React takes over every kind of page without a word in the console', async ({ given, page }) => {
  test.slow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const path of pages) {
    await given.page(path);
    await given.takenOver();
    await given.page('about:blank');
    await given.page(path + fragment);
    await given.takenOver();
  }
  expect(complaints).toEqual([]);
});

test('MapLibre takes the place of the still picture without a jump', { tag: '@webgl' }, async ({ given, on }) => {
  const release = await given.mapHeldBack();
  await given.page('kalbajar/');
  await given.takenOver();
  const still = await picture(on.map);
  release();
  await given.mapStands();
  expect(shareChanged(still, await picture(on.map))).toBeLessThan(0.05);
});
