/** Pictures of the built site into shots/, for the eye. Arguments are parts of names: `npm run shots -- tartar dark`. */
import { existsSync, mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

interface State {
  /** Path and fragment below the site's base. */
  readonly at: string;
  /** Done one after another when the map is drawn. */
  readonly actions?: readonly { readonly click: string }[];
}

const STATES: Readonly<Record<string, State>> = {
  country: { at: '' },
  kalbajar: { at: 'kalbajar/' },
  tartar: { at: 'tartar/' },
  official: { at: '#evidence=official' },
  'without-medium': { at: '#hide=medium' },
};

const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
} as const;

const SCHEMES = ['light', 'dark'] as const;
const PATIENCE = 20_000;

async function settle(page: Page): Promise<string> {
  const drawn = await page
    .waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: PATIENCE })
    .catch(() => null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return drawn ? '' : `  map not ready after ${PATIENCE / 1000} s`;
}

async function shoot(browser: Browser, url: string, name: string, state: State, options: object): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  const response = await page.goto(new URL(state.at, url).href);
  const remark = await settle(page);
  for (const { click } of state.actions ?? []) {
    await page.click(click);
    await page.waitForTimeout(700);
  }
  await page.screenshot({ path: `shots/${name}.png` });
  console.log(`shots/${name}.png${remark}${response?.ok() ? '' : `  status ${response?.status()}`}`);
  await context.close();
}

if (!existsSync('dist/index.html'))
  throw new Error('shots: expected dist/index.html, found none. Run `npm run build`.');
const executablePath = await findBrowser();
if (!executablePath) throw new Error('shots: expected a Chromium, found none. Run `node scripts/browser.mjs`.');

const filters = process.argv.slice(2);
mkdirSync('shots', { recursive: true });
const site = await serve({ root: 'dist', base: '/atlas/' });
const browser = await chromium.launch({ executablePath, args: FLAGS });
for (const [state, what] of Object.entries(STATES)) {
  for (const [device, options] of Object.entries(DEVICES)) {
    for (const colorScheme of SCHEMES) {
      const name = `${state}-${device}-${colorScheme}`;
      if (!filters.every((filter) => name.includes(filter))) continue;
      await shoot(browser, site.url, name, what, { ...options, colorScheme });
    }
  }
}
await browser.close();
await site.close();
