import type { Page } from '@playwright/test';
import type { Host } from './host.ts';
import { district, other } from './lines.ts';
import { type Device, visit } from './visit.ts';

/** A thing that readers do on a phone: where, and how. */
interface Tap {
  readonly name: string;
  readonly at: string;
  /** What comes before it, and is not measured. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
}

const taps: readonly Tap[] = [
  {
    name: 'a level switched off',
    at: '#panel=half',
    act: (page) => page.locator('label.legend-level').nth(1).tap(),
  },
  {
    name: 'a district chosen',
    at: '#panel=full',
    act: (page) => page.locator(`.panel-body a[href*="${other}"]`).first().tap(),
  },
  {
    name: 'a receipt opened',
    at: `${district}/#panel=full`,
    act: (page) => page.locator('.figure-line').first().tap(),
  },
  {
    name: 'a receipt closed',
    at: `${district}/#panel=full`,
    before: (page) => page.locator('.figure-line').first().tap(),
    act: (page) => page.locator('.figure.open .figure-line').first().tap(),
  },
  {
    name: 'back to the country',
    at: `${district}/#panel=full`,
    act: (page) => page.locator('.eyebrow a').first().tap(),
  },
  {
    name: 'another evidence base',
    at: '#panel=half',
    act: async (page) => {
      await page.locator('.evidence-select select').focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'letters typed in the search',
    at: '',
    act: async (page) => {
      await page.getByRole('combobox').first().tap();
      await page.keyboard.type(other.slice(0, 3), { delay: 300 });
    },
  },
];

/** The worst time from each press to the next paint, ms; each on a page that has just been opened and left alone. */
export async function tapTimes(executablePath: string, device: Device, at: Host): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const { name, at: path, before, act } of taps)
    times.set(
      name,
      await visit(executablePath, device, async (page) => {
        await page.goto(at.url + path);
        await page.waitForSelector('html[data-page="answers"]', { state: 'attached' });
        await page.waitForTimeout(5000);
        await before?.(page);
        await page.waitForTimeout(before ? 2000 : 0);
        await page.evaluate(() => {
          window.taps.length = 0;
        });
        await act(page);
        await page.waitForTimeout(3000);
        return page.evaluate(() => Math.max(0, ...window.taps.map(({ took }) => took)));
      }),
    );
  return times;
}
