import type { Page } from '@playwright/test';
import { cameraLink, fourInView } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/** What browsers that protect from being recognised give a page that reads what it has drawn. */
const guards = ['white', 'transparent', 'noise', 'nothing'] as const;

async function guarded(page: Page, guard: (typeof guards)[number]) {
  await page.addInitScript((kind) => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    const { getContext } = HTMLCanvasElement.prototype;
    const other = { white: () => 255, transparent: () => 0, noise: () => Math.random() * 255 };
    if (kind === 'nothing')
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, asked: string, ...more: unknown[]) {
          return asked === '2d' ? null : getContext.call(this, asked, ...more);
        },
      });
    else
      CanvasRenderingContext2D.prototype.getImageData = function (...asked) {
        const image = getImageData.apply(this, asked);
        for (let at = 0; at < image.data.length; at++) image.data[at] = other[kind]();
        return image;
      };
  }, guard);
}

test.describe('where the map would come', () => {
  test.use({ mapComes: true });
  for (const guard of guards)
    test(`where a canvas gives ${guard} back, the still picture shows each class, and no blank picture is saved`, async ({
      given,
      see,
      on,
      page,
    }) => {
      await guarded(page, guard);
      await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
      await see.notice(words.guarded);
      await see.onMap({ tartar: 'high', lachin: 'medium', kalbajar: 'medium', dashkasan: 'medium' }, fourInView);
      await on.share.click();
      await page.getByRole('button', { name: /^Image/ }).click();
      const box = page.getByRole('dialog', { name: 'Image' });
      await box.getByRole('button', { name: /PNG/ }).click();
      await expect(box.getByRole('status')).toContainText('blank image');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        box.getByRole('button', { name: /SVG/ }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.svg$/);
    });
});

test('where a canvas gives a grain of noise back, which nobody sees, the map that moves stays', {
  tag: '@webgl',
}, async ({ given, see, page }) => {
  await page.addInitScript(() => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...asked) {
      const image = getImageData.apply(this, asked);
      for (let at = 0; at < image.data.length; at++) image.data[at] = (image.data[at] ?? 0) ^ (at % 2);
      return image;
    };
  });
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await see.onMap({ tartar: 'high', lachin: 'medium', kalbajar: 'medium', dashkasan: 'medium' }, fourInView);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
});
