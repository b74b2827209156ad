import type { Locator, Page } from '@playwright/test';
import { WITHOUT_WEBGL } from '../../scripts/run/browser.mjs';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

const receipt = 'kalbajar/#evidence=article&figure=A13';

test('enlarged to 200 and 400 %, and on the smallest phones, everything can be reached and nothing eats the window', async ({
  given,
  see,
  on,
  page,
}) => {
  await given.atlas(receipt);
  for (const [width, height] of [
    [720, 450],
    [320, 256],
    [320, 568],
    [667, 375],
  ] as const) {
    await test.step(`${width}×${height}`, async () => {
      await given.windowOf(width, height);
      await see.noSidewaysScroll();
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await expect(on.warning).toBeInViewport({ ratio: 0.99 });
      for (const part of [on.search, on.share, on.warning, on.map, on.level('high'), on.heading, on.receipt])
        await expectWithinReach(part);
      const box = await on.map.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), 'the map’s shorter side').toBeGreaterThanOrEqual(150);
      await on.receipt.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      expect(await staying(page), 'parts over the receipt').toEqual([]);
    });
  }
  await test.step('the small phone and the one on its side keep map and figures side by side', async () => {
    for (const [width, height] of [
      [360, 640],
      [844, 390],
    ] as const) {
      await given.windowOf(width, height);
      await see.noSidewaysScroll();
      for (const part of [on.search, on.share, on.warning, on.receipt]) await expectWithinReach(part);
      await expect(on.map).toBeInViewport();
    }
  });
});

test('the table of a small window comes before the figures and scrolls in itself', async ({ given, see, on, page }) => {
  await given.windowOf(320, 256);
  await given.page('table/');
  await given.takenOver();
  await see.noSidewaysScroll();
  await expectWithinReach(page.getByRole('table').first().getByRole('link').first());
  await on.skipToFigures.focus();
  await page.keyboard.press('Enter');
  await expect(on.figuresStart).toBeFocused();
  await expect(on.heading).toBeInViewport();
});

test('text set wider by its reader stays whole', async ({ given, see, on, page }) => {
  await given.windowOf(1280, 800);
  await given.atlas(receipt);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [320, 568],
  ] as const) {
    await test.step(`${width}×${height}`, async () => {
      await given.windowOf(width, height);
      await see.noSidewaysScroll();
      expect(await cutOff(page)).toEqual([]);
      for (const part of [on.search, on.share, on.warning, on.receipt]) await expectWithinReach(part);
    });
  }
});

test('type at twice its size keeps map, figures and warning', async ({ playwright, baseURL }) => {
  const browser = await playwright.chromium.launch({
    executablePath: process.env.TEST_BROWSER ?? '',
    args: [...WITHOUT_WEBGL, '--blink-settings=defaultFontSize=32'],
  });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(new URL(receipt, baseURL).href);
    await page.getByRole('region', { name: words.receipt }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await cutOff(page)).toEqual([]);
    for (const part of [
      page.getByRole('region', { name: words.warning }),
      page.getByRole('region', { name: words.map }).first(),
      page.getByRole('checkbox').first(),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('region', { name: words.receipt }),
    ])
      await expectWithinReach(part);
  }
  await browser.close();
});

/** Scrolled to, its middle is in the window and nothing lies over it. */
async function expectWithinReach(part: Locator) {
  /* Scrolled to anew each time: a notice may come and push it down. */
  const over = async () => {
    await part.scrollIntoViewIfNeeded();
    return part.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
      const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
      const hit = document.elementFromPoint(x, y);
      const mine = element.closest('label') ?? element;
      return hit !== null && (mine.contains(hit) || hit.contains(mine)) ? '' : `${hit?.tagName}.${hit?.className}`;
    });
  };
  await expect.poll(over, { message: `over the middle of ${part}` }).toBe('');
}

/** Whatever lies over the figures and stays when they scroll. */
function staying(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shares = [0.05, 0.5, 0.95];
    const hits = shares.flatMap((x) =>
      shares.flatMap((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)),
    );
    return hits.flatMap((hit) =>
      hit === null || hit.closest('.panel-body') || hit.contains(document.body) ? [] : [hit.className.toString()],
    );
  });
}

/** Whatever shows less than it holds and cannot be scrolled. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
      const text = element.textContent?.trim() ?? '';
      if (
        text === '' ||
        clipPath !== 'none' ||
        display.startsWith('inline') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return [];
      if (element.closest('.visually-hidden, .map-canvas, svg, select, .map-frame > .map')) return [];
      const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return wide || high ? [`${element.tagName}.${element.className} “${text.slice(0, 30)}”`] : [];
    }),
  );
}
