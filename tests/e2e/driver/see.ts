import { expect, type Page } from '@playwright/test';
import { paletteOf, type Scheme } from '../../../src/design/palette.ts';
import type { ThreatLevel } from '../../../src/domain/level.ts';
import { beside, parts, whereIs } from './parts.ts';
import { picture, shareOf } from './pixels.ts';
import { type Camera, type Place, placeIds, places } from './places.ts';
import { words } from './words.ts';

/** What readers then see, hear and hold. (`then` would make a promise of whatever bears it.) */
export function see(page: Page) {
  const on = parts(page);

  /** Which class the map shows beside a district's label: the fill that most pixels have; `off` where the bare land shows. */
  async function classOnMap(place: Place, camera: Camera): Promise<ThreatLevel | 'off' | 'none'> {
    const { x, y } = await whereIs(on.map, camera, places[place].at);
    const shot = await picture(page, beside({ x, y }));
    const theme: Scheme = await page.evaluate(() =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    );
    const { classes, map } = paletteOf(theme, 'safe');
    const shares = (Object.keys(classes) as ThreatLevel[]).map(
      (level) => [level, shareOf(shot, classes[level].fill)] as const,
    );
    const [best] = [...shares, ['off', shareOf(shot, map.land)] as const].sort((a, b) => b[1] - a[1]);
    return best !== undefined && best[1] > 0.25 ? best[0] : 'none';
  }

  return {
    /** The page's address below the site's root. */
    address: async (link: string | RegExp) => {
      const below = () => page.url().slice((process.env.ATLAS_URL ?? '').length);
      if (typeof link === 'string') await expect.poll(below).toBe(link);
      else await expect.poll(below).toMatch(link);
    },
    title: (title: string | RegExp) => expect(page).toHaveTitle(title),
    heading: (name: string) => expect(on.heading).toContainText(name),
    onMap: async (levels: Readonly<Partial<Record<Place, ThreatLevel | 'off'>>>, camera: Camera) => {
      for (const place of placeIds) {
        const level = levels[place];
        if (level !== undefined)
          await expect.poll(() => classOnMap(place, camera), { message: `${place} on the map` }).toBe(level);
      }
    },
    listed: async (...districts: readonly Place[]) => {
      await expect(on.listed).toHaveCount(districts.length);
      for (const place of districts) await expect(on.inList(place)).toBeVisible();
    },
    listedAs: (place: Place, level: ThreatLevel) => expect(on.inList(place)).toContainText(words.levels[level]),
    count: (level: ThreatLevel, text: string) =>
      expect(on.levelLine(level)).toHaveText(new RegExp(`${words.levels[level]}\\s*${text}$`)),
    on: async (level: ThreatLevel, on_: boolean) => expect(on.level(level)).toBeChecked({ checked: on_ }),
    evidence: (base: string) => expect(on.evidence(base)).toBeChecked(),
    announced: (text: string | RegExp) => expect(on.announced).toHaveText(text),
    figure: async (id: string, number: string | RegExp) =>
      expect(on.figure(id).getByRole('button').first()).toContainText(number),
    noFigure: (id: string) => expect(on.figure(id)).toHaveCount(0),
    inPanel: (text: string | RegExp) => expect(on.panel).toContainText(text),
    /** The receipt of this figure is open, and no other; every row answers. */
    receipt: async (id: string) => {
      await expect(on.receipt).toHaveCount(1);
      const receipt = on.figure(id).getByRole('region', { name: words.receipt });
      await expect(receipt).toBeVisible();
      const rows = await receipt.locator('dl').evaluate((list) =>
        [...list.querySelectorAll('dt')].map((term) => ({
          row: term.textContent ?? '',
          answer: term.nextElementSibling?.textContent?.trim() ?? '',
        })),
      );
      expect(
        rows.map(({ row }) => row),
        `rows of the receipt of ${id}`,
      ).toEqual(expect.arrayContaining([...words.receiptRows]));
      for (const { row, answer } of rows) expect(answer, `"${row}" of ${id}`).not.toBe('');
    },
    noReceipt: () => expect(on.receipt).toHaveCount(0),
    notice: (text: string | RegExp) => expect(on.notices.filter({ hasText: text })).toHaveCount(1),
    notices: (count: number) => expect(on.notices).toHaveCount(count),
    /** The warning stands in the window; at a press it is there in full, each of its words within reach. */
    warning: async () => {
      await expect(on.warning).toBeInViewport({ ratio: 0.99 });
      await expect(on.warning).toContainText('“Not reported” does not mean safe');
      await on.warning.getByRole('button', { name: words.readInFull }).click();
      for (const part of words.warningInFull) await expect(on.warning).toContainText(part);
      await expect(on.warning.getByText(words.warningInFull[0])).toBeInViewport();
      await on.warning.getByRole('button').click();
    },
    /** The keyboard's reader is somewhere. */
    focusKept: async () => {
      const lost = () =>
        page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
      await expect.poll(lost, { message: 'focus lost to the page itself' }).toBe(false);
    },
    onClipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    shared: () =>
      page.evaluate(() => JSON.parse(document.documentElement.dataset.shared ?? 'null') as ShareData | null),
    /** All that a link should bring back. */
    state: async () => ({
      path: new URL(page.url()).pathname,
      heading: await on.heading.textContent(),
      off: await on.legend
        .locator('input:not(:checked)')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      evidence: await page.locator('input[name="evidence"]:checked').getAttribute('value'),
      receipt: await page
        .locator('[data-figure]:has([aria-expanded="true"])')
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.figure)),
      scale: await on.scale.innerHTML(),
      panel: await on.panel.boundingBox(),
    }),
    noSidewaysScroll: async () => {
      const { content, window } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect(content).toBeLessThanOrEqual(window);
    },
  };
}
