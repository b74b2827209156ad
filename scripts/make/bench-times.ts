import { chromium, type Page } from '@playwright/test';
import { FLAGS, findBrowser } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';

/** Milliseconds from navigation (picture, map) or from the click (filter); null where it never came. */
export interface Times {
  readonly picture: number | null;
  readonly map: number | null;
  readonly filter: number | null;
}

/** A page that is still busy with its start would be blamed for the filter. */
const SETTLE = 3_000;
const PATIENCE = 30_000;
const FILTER = 'input[name="level"][value="medium"]';

/** Both pages by the same server code and the same measuring code, in turns, so that a busy moment of the machine meets both. */
export async function floorAndSite(runs: number): Promise<{ readonly floor: Times; readonly site: Times }> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('bench: expected a Chromium, found none. Run `node scripts/browser.mjs`.');
  const servers = {
    floor: await serve({ root: 'scripts/make/floor' }),
    site: await serve({ root: 'dist', base: '/atlas/' }),
  };
  const taken: { floor: Times[]; site: Times[] } = { floor: [], site: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const page of ['floor', 'site'] as const) taken[page].push(await measure(executablePath, servers[page].url));
  }
  await Promise.all([servers.floor.close(), servers.site.close()]);
  return { floor: medians(taken.floor), site: medians(taken.site) };
}

/** A new browser each time: a warm one has the scripts compiled already. */
async function measure(executablePath: string, url: string): Promise<Times> {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchReady);
    await page.goto(url);
    const map = await entry(page, 'mark', 'map-ready', 'startTime');
    const picture = await entry(page, 'paint', 'first-contentful-paint', 'startTime');
    await page.waitForTimeout(SETTLE);
    const clicked = await page.evaluate((selector) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      input?.click();
      return input !== null;
    }, FILTER);
    return { picture, map, filter: clicked ? await entry(page, 'measure', 'filter-to-frame', 'duration') : null };
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page: notes the moment at which the map says that it has drawn. It watches the document, whose root element
 * is not there yet, and names no function, since tsx would wrap a named one in a helper that the page lacks.
 */
function watchReady(): void {
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.map !== 'ready') return;
    performance.mark('map-ready');
    observer.disconnect();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
}

async function entry(page: Page, type: string, name: string, key: 'startTime' | 'duration'): Promise<number | null> {
  const found = await page
    .waitForFunction(
      ([type, name]) =>
        performance
          .getEntriesByType(type)
          .find((one) => one.name === name)
          ?.toJSON(),
      [type, name] as const,
      { timeout: PATIENCE },
    )
    .catch(() => null);
  return found ? (await found.jsonValue())[key] : null;
}

function medians(times: readonly Times[]): Times {
  const of = (key: keyof Times): number | null => {
    const values = times.map((one) => one[key]).filter((value) => value !== null);
    return values.length === times.length
      ? (values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null)
      : null;
  };
  return { picture: of('picture'), map: of('map'), filter: of('filter') };
}
