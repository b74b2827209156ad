import type { CDPSession, Locator } from '@playwright/test';
import { expect, test } from './fixture.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('under a finger the sheet follows, its figures scroll, and the map stays free', async ({ given, on, page }) => {
  await given.atlas('kalbajar/#evidence=article');
  const finger = await page.context().newCDPSession(page);
  const height = async () => (await on.panel.boundingBox())?.height ?? 0;
  const half = await height();

  await test.step('a drag of the grip opens it and puts it away', async () => {
    await drag(finger, await middleOf(on.handle), -350);
    await expect.poll(height).toBeGreaterThan(half + 200);
    const full = await height();
    await drag(finger, await middleOf(on.handle), 500);
    await expect.poll(height).toBeLessThan(half);
    await drag(finger, await middleOf(on.handle), -(half - (await height())));
    await expect.poll(height).toBe(half);
    expect(full).toBeLessThanOrEqual(844 - 48);
  });

  await test.step('a drag of the figures scrolls them and leaves the sheet as it is', async () => {
    const body = page.locator('.panel-body');
    await drag(finger, await middleOf(body), -120);
    await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(60);
    expect(await height()).toBe(half);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  await test.step('no control waits for a second tap', async () => {
    const waiting = await page.locator('a, button, label, select, summary, input').evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { touchAction } = getComputedStyle(control);
        return touchAction === 'auto' && !control.closest('svg') ? [control.outerHTML.slice(0, 60)] : [];
      }),
    );
    expect(waiting).toEqual([]);
  });
});

test('the map’s buttons leave the names of the four districts free', async ({ given, on, page }) => {
  const release = await given.mapHeldBack();
  for (const link of ['#evidence=article', 'kalbajar/#evidence=article']) {
    await given.page(link);
    await given.takenOver();
    const buttons = await on.controls.boundingBox();
    const names = await page
      .locator('.still g[data-must]')
      .evaluateAll((texts) =>
        texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect().toJSON() as DOMRect })),
      );
    expect(names).toHaveLength(4);
    const covered = names.filter(
      ({ box }) =>
        buttons !== null &&
        box.right > buttons.x &&
        box.left < buttons.x + buttons.width &&
        box.bottom > buttons.y &&
        box.top < buttons.y + buttons.height,
    );
    expect(covered, link).toEqual([]);
  }
  release();
});

test('a phone’s notch and edges keep clear of what can be pressed', async ({ given, on, page }) => {
  const finger = await page.context().newCDPSession(page);
  const insets = { top: 47, left: 44, right: 44, bottom: 34 };
  await finger.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await given.atlas('#evidence=article');
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const part of [on.search, on.share, on.level('high'), page.getByRole('link', { name: /^Kəlbəcər/ }).first()]) {
      await part.scrollIntoViewIfNeeded();
      const box = await part.boundingBox();
      const at = `${part} at ${width}×${height}`;
      expect(box?.x, at).toBeGreaterThanOrEqual(insets.left);
      expect((box?.x ?? 0) + (box?.width ?? 0), at).toBeLessThanOrEqual(width - insets.right);
    }
  }
});

async function middleOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`middleOf: expected ${part} to be shown, found no box.`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) };
}

/** One finger, straight up or down by so many px. */
async function drag(finger: CDPSession, from: { readonly x: number; readonly y: number }, by: number) {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from.y + (by * step) / 8);
  await touch('touchEnd');
}

test('the still picture stays whole while the map is on its way, whatever is pressed and taken back', async ({
  given,
  on,
  page,
}) => {
  await given.page('');
  await given.takenOver();
  const shapes = page.locator('.still a path');
  const sent = await shapes.count();
  expect(sent).toBeGreaterThan(4);
  const [zoomIn, fit] = [on.controls.getByRole('button').first(), on.controls.getByRole('button').last()];
  await zoomIn.tap();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('map=');
  await fit.tap();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  await page.waitForTimeout(500);
  expect(await shapes.count()).toBeGreaterThan(4);
});
