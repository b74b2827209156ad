import type { Page } from '@playwright/test';
import { cameraLink } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('by keys alone: a district from the map, the filter, a receipt, the link, and out of the panel', {
  tag: '@webgl',
}, async ({ given, when, see, on, page }) => {
  test.slow();
  await given.clipboard();
  await given.windowOf(1280, 800);
  await given.atlas(`#evidence=article&${cameraLink({ zoom: 8, lat: 40.1, lon: 46.2 })}`);

  await test.step('from the top onto the map', async () => {
    await when.press('Tab');
    await expect(on.skipToFigures).toBeFocused();
    await expectFocusSeen(page);
    await when.press('Tab', 'Enter', 'Tab');
    await expect(on.mapTwin).toBeFocused();
    await expectFocusSeen(page);
    await when.press('Tab');
    await expect(on.canvas).toBeFocused();
    await expectFocusSeen(page);
    /* A screen reader keeps the arrow keys: it is promised none, and told where the same can be read. */
    await expect(on.canvas).toHaveAccessibleName(/the link before it has the same as a table/);
    await expect(on.canvas).not.toHaveAccessibleName(/Arrow keys move|plus and minus|Enter chooses/);
    await expect(on.underCross).toHaveText(/^Kalbajar: /);
    await expect(page.getByText(words.mapHelp)).toBeVisible();
  });

  await test.step('a district is chosen, and the map keeps the keyboard', async () => {
    await when.press('Enter');
    await see.heading('Kəlbəcər');
    await expect(on.canvas).toBeFocused();
    await when.press('Tab');
    await expect(page.getByRole('button', { name: words.zoomIn })).toBeFocused();
    await expectFocusSeen(page);
    await when.press('Shift+Tab', 'Escape');
    await see.heading(words.country);
    await expect(on.canvas).toBeFocused();
    await when.press('Enter');
    await see.heading('Kəlbəcər');
  });

  await test.step('the filter says what it did', async () => {
    await tabTo(
      page,
      'the filter',
      () => on.level('medium').evaluate((box) => box === document.activeElement),
      'Shift+Tab',
    );
    await when.press('Space');
    await see.announced(words.hidden('Medium', 1));
    await expect(on.level('medium')).toBeFocused();
    await tabTo(page, 'the way to show it again', () => activeText(page, 'Show Medium'));
    await when.press('Enter');
    await see.announced(words.allShown);
    await see.focusKept();
  });

  await test.step('a receipt opens, tells its link, leads to a related figure, and closes', async () => {
    await tabTo(page, 'figure A13', () => activeText(page, '3,166'));
    await when.press('Enter');
    await see.receipt('A13');
    await tabTo(page, 'the link to the figure', () => activeText(page, words.linkToFigure));
    await when.press('Enter');
    await expect(on.receipt.getByRole('status')).toHaveText(words.linkCopied);
    expect(await see.onClipboard()).toContain('figure=A13');
    await see.focusKept();
    await tabTo(page, 'a related figure', () => activeText(page, '1,609'), 'Shift+Tab');
    await when.press('Enter');
    await expect(on.receipt).toHaveCount(1);
    await expect(page.locator('.figure.open > .figure-line')).toBeFocused();
    await expectFocusSeen(page);
    await when.press('Enter');
    await see.noReceipt();
    await see.focusKept();
  });

  await test.step('every stop out of the panel shows where the keyboard is', async () => {
    await tabTo(page, 'the map', () => on.mapTwin.evaluate((link) => link === document.activeElement));
  });
});

test('what closes gives the keyboard back: search, menu, notice, date', async ({ given, when, see, on, page }) => {
  await given.atlas('no-such-place/#evidence=article&asof=2023-06-01');
  await see.notices(1);
  await on.search.focus();
  await page.keyboard.type('kel');
  await expect(on.found.first()).toBeVisible();
  await when.press('Escape');
  await expect(on.found).toHaveCount(0);
  await expect(on.search).toBeFocused();
  await page.keyboard.type('x');
  await page.getByRole('button', { name: words.clearSearch }).focus();
  await when.press('Enter');
  await expect(on.search).toBeFocused();
  await on.share.focus();
  await when.press('Enter');
  await expect(page.getByRole('button', { name: words.sendLink })).toBeVisible();
  await when.press('Escape');
  await expect(on.share).toBeFocused();
  await expectFocusSeen(page);
  await on.notices.getByRole('button', { name: words.dismiss }).focus();
  await when.press('Enter');
  await see.notices(0);
  await see.focusKept();
  await page.getByRole('button', { name: words.backToToday }).focus();
  await when.press('Enter');
  await see.focusKept();
  await on.mapTwin.focus();
  await when.press('Enter');
  await expect(page.getByRole('region', { name: words.tableTitle })).toBeFocused();
});

/** Presses Tab until there; each stop on the way can be seen, and none is the page itself. */
async function tabTo(page: Page, what: string, there: () => Promise<boolean>, key = 'Tab') {
  for (let stops = 0; stops < 90; stops++) {
    if (await there()) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  throw new Error(`tabTo: expected ${what} within 90 stops, found none.`);
}

async function activeText(page: Page, text: string): Promise<boolean> {
  return (await page.evaluate(() => document.activeElement?.textContent ?? '')).startsWith(text);
}

/** The focus is on something, in the window, uncovered, with a ring of 2 px or more: its own, or its label's where it is drawn as one. */
async function expectFocusSeen(page: Page) {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'the page itself';
    const name = `${element.tagName}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;
    const ringed = [element, element.nextElementSibling, element.previousElementSibling].some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!ringed) return `no ring on ${name}`;
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right - left < 1 || bottom - top < 1) return `out of the window: ${name}`;
    const spots = [0.2, 0.5, 0.8].map((share) =>
      document.elementFromPoint((left + right) / 2, top + share * (bottom - top)),
    );
    const label = element.closest('label') ?? element;
    return spots.some((hit) => hit !== null && (label.contains(hit) || hit.contains(element)))
      ? ''
      : `covered: ${name}`;
  });
  expect(fault).toBe('');
}
