import type { Locator } from '@playwright/test';
import { placeIds, places } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

const windows = [
  [320, 640],
  [360, 740],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const;

const phone = { width: 390, height: 844 };

for (const link of ['#evidence=article', 'kalbajar/#evidence=article&hide=medium']) {
  test(`nothing overlaps and nothing needs a sideways scroll, ${link}`, async ({ given, see, on }) => {
    await given.atlas(link);
    for (const [width, height] of windows) {
      await test.step(`${width}×${height}`, async () => {
        await given.windowOf(width, height);
        await see.noSidewaysScroll();
        await see.warning();
        const narrow = width < 760;
        await expectApart({
          search: on.search,
          share: on.share,
          controls: on.controls,
          scale: on.scale,
          credits: on.credits,
          panel: on.panel,
          ...(!narrow && { legend: on.legend }),
        });
        for (const part of [on.search, on.share, on.controls, on.scale, on.credits, on.warning])
          await expect(part).toBeInViewport({ ratio: 0.99 });
        if (!narrow || link.startsWith('#')) await expect(on.legend).toBeInViewport({ ratio: 0.99 });
      });
    }
  });
}

test('beside the table the legend keeps to its panel, in each language', async ({ given, page }) => {
  for (const language of ['', 'az/', 'ru/']) {
    await given.atlas(`${language}#evidence=article&show=table`);
    for (const width of [768, 1024]) {
      await given.windowOf(width, 700);
      const over = await page.locator('.panel .legend-count').evaluateAll((counts) =>
        counts.filter((count) => {
          const room = count.closest('.legend')?.getBoundingClientRect().right ?? 0;
          return count.getBoundingClientRect().right > room + 1;
        }),
      );
      expect(over, `${language} at ${width}`).toHaveLength(0);
    }
  }
});

test('the sheet has three heights, by tap, keys and drag, and the map comes back at a press', async ({
  given,
  when,
  see,
  on,
}) => {
  await given.windowOf(phone.width, phone.height);
  await given.atlas('kalbajar/#evidence=article');
  const height = async () => (await on.panel.boundingBox())?.height ?? 0;
  const rests = async () => {
    let last = -1;
    await expect
      .poll(async () => {
        const now = await height();
        const same = now === last;
        last = now;
        return same;
      })
      .toBe(true);
    return last;
  };
  const half = await rests();

  await when.tapSheet();
  await see.address('kalbajar/#evidence=article&panel=full');
  const full = await rests();
  expect(full).toBeGreaterThan(half + 200);
  await when.showMap();
  await see.address('kalbajar/#evidence=article&panel=peek');
  const peek = await rests();
  expect(peek).toBeLessThan(half - 100);

  await on.handle.focus();
  await when.press('ArrowUp');
  await expect.poll(height).toBe(half);
  await when.press('ArrowUp');
  await expect.poll(height).toBe(full);
  await when.press('ArrowUp');
  await expect.poll(height).toBe(full);
  await when.press('ArrowDown', 'ArrowDown');
  await expect.poll(height).toBe(peek);
  await expect(on.handle).toBeFocused();

  await when.dragSheet(-(half - peek));
  await expect.poll(height).toBe(half);
  await when.dragSheet(-(full - half) + 40);
  await expect.poll(height).toBe(full);
  await when.dragSheet(full - peek - 30);
  await expect.poll(height).toBe(peek);
  await see.warning();
});

test('a phone shows what a link said wrong without a press', async ({ given, see, on }) => {
  await given.windowOf(phone.width, phone.height);
  await given.page('no-such-place/');
  await given.mapStands();
  await see.notice(words.unknownPlace('no-such-place'));
  await expect(on.notices).toBeInViewport({ ratio: 0.9 });
});

/** No two parts of the page lie over each other. */
async function expectApart(parts: Readonly<Record<string, Locator>>) {
  const boxes = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => ({ name, box: await part.boundingBox() })),
  );
  const overlaps = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      if (!a.box || !b.box) return [`${a.name} or ${b.name} not shown`];
      const wide = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const high = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      return wide > 1 && high > 1 ? [`${a.name} over ${b.name} by ${Math.round(wide)}×${Math.round(high)} px`] : [];
    }),
  );
  expect(overlaps).toEqual([]);
}

test('the legend lies on none of the first four districts, whatever the size of the window', async ({
  given,
  on,
  page,
}) => {
  await given.page('');
  await given.takenOver();
  for (const [width, height] of [
    [768, 1024],
    [800, 640],
    [860, 560],
    [1100, 560],
    [1024, 768],
    [1024, 1366],
    [1280, 720],
    [1280, 800],
    [1280, 1024],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await given.windowOf(width, height);
    await expect(on.legend).toBeInViewport({ ratio: 0.99 });
    const covered = () =>
      page.evaluate(
        (names) => {
          const legend = document.querySelector('.legend')?.getBoundingClientRect();
          const links = [...document.querySelectorAll<SVGAElement>('.still a[aria-label]')];
          return names.filter((name) => {
            const path = links
              .find((link) => link.getAttribute('aria-label')?.startsWith(`${name},`))
              ?.querySelector('path');
            const onScreen = path?.getScreenCTM();
            if (!legend || !path || !onScreen) return true;
            const length = path.getTotalLength();
            return Array.from({ length: 200 }, (_, part) =>
              path.getPointAtLength((length * part) / 200).matrixTransform(onScreen),
            ).some(({ x, y }) => x > legend.left && x < legend.right && y > legend.top && y < legend.bottom);
          });
        },
        placeIds.map((id) => places[id].en),
      );
    await expect.poll(covered, { message: `${width}×${height}` }).toEqual([]);
  }
});
