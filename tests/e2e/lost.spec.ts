import type { Page } from '@playwright/test';
import { paletteOf } from '../../src/design/palette.ts';
import { picture, shareOf } from './driver/pixels.ts';
import { cameraLink, fourInView } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/* What a device does to the map that moves while somebody is looking at it. */

const lose = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    Object.assign(window, { giveBack: () => extension?.restoreContext() });
  });

const giveBack = (page: Page) => page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());

/** Waits of 20 s, after which the map's worker counts as dead, are of one second. */
const hurry = (page: Page) =>
  page.addInitScript(() => {
    const { setTimeout } = window;
    const quick = (act: () => void, delay?: number) => setTimeout(act, delay === 20_000 ? 1000 : delay);
    Object.assign(window, { setTimeout: quick });
  });

test('where the graphics are lost the still picture takes over, and can be chosen from; given back, the map is the view as it is now, hatches too; also a second time', {
  tag: '@webgl',
}, async ({ given, when, see, on, page }) => {
  const html = page.locator('html');
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await lose(page);
  await expect(html).toHaveAttribute('data-map', 'still');
  await expect(on.onPicture('kalbajar')).toBeVisible();
  await when.toggle('medium');
  await expect(on.onPicture('kalbajar')).toHaveCount(0);
  await giveBack(page);
  await expect(html).toHaveAttribute('data-map', 'ready');
  await see.onMap({ tartar: 'high', lachin: 'off', kalbajar: 'off', dashkasan: 'off' }, fourInView);
  expect(shareOf(await picture(on.map), paletteOf('light', 'safe').classes.high.ink)).toBeGreaterThan(0.0005);

  await lose(page);
  await expect(html).toHaveAttribute('data-map', 'still');
  await when.chooseOnPicture('tartar');
  await see.heading('Tərtər');
  await giveBack(page);
  await expect(html).toHaveAttribute('data-map', 'ready');
  await see.notices(0);
});

test('a map whose worker has died is started anew', { tag: '@webgl' }, async ({ given, when, see, page }) => {
  await hurry(page);
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const Native = Worker;
    class Watched extends Native {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
      }
    }
    Object.assign(window, {
      Worker: Watched,
      killWorkers: () => workers.splice(0).map((worker) => worker.terminate()),
    });
  });
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await page.evaluate(() => {
    (window as unknown as { killWorkers: () => void }).killWorkers();
    const states: string[] = [];
    new MutationObserver(() => states.push(document.documentElement.dataset.map ?? '')).observe(
      document.documentElement,
      { attributeFilter: ['data-map'] },
    );
    Object.assign(window, { states });
  });
  await when.zoomIn();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { states: string[] }).states))
    .toEqual(['still', 'ready']);
  await see.notices(0);
});

for (const [what, body] of Object.entries({ missing: null, 'a page of the host': '<!doctype html><title>?</title>' }))
  test(`where the map’s worker is ${what}, the still picture says that the map has a problem`, {
    tag: '@webgl',
  }, async ({ given, when, see, page }) => {
    await hurry(page);
    await page.route('**/assets/maplibre-gl-worker-*', (route) =>
      body === null ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: 'text/html', body }),
    );
    await given.atlas('#evidence=article');
    await see.notice(words.mapTrouble);
    await when.chooseOnPicture('kalbajar');
    await see.heading('Kəlbəcər');
  });

test('where the graphics are dead from the start, the still picture does the map’s work', { tag: '@webgl' }, async ({
  given,
  when,
  see,
  page,
}) => {
  await hurry(page);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const dead = function (this: HTMLCanvasElement, kind: string, attributes?: unknown) {
      const context = getContext.call(this, kind, attributes);
      if (context instanceof WebGL2RenderingContext) context.getExtension('WEBGL_lose_context')?.loseContext();
      return context;
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: dead });
  });
  await given.page('#evidence=article');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'still');
  await when.chooseOnPicture('kalbajar');
  await see.heading('Kəlbəcər');
});
