/** Pictures of the built site into shots/, for the eye. Arguments are parts of names: `npm run shots -- sheet dark`. */
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { checking } from '../../src/atlas/check.ts';
import { loadAtlas } from '../../src/atlas/load.ts';
import { FLAGS, findBrowser } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';
import { type State, statesOf } from './shot-states.ts';

const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

const SCHEMES = ['light', 'dark'] as const;
const PATIENCE = 20_000;
/** For the camera's flight and the sheet's height. */
const REST = 1200;

async function settle(page: Page, { without }: State): Promise<string> {
  if (without === 'javascript') return '';
  /* A phone's map waits for the reader's hand. */
  const awaited = (page.viewportSize()?.width ?? 0) < 760 ? 'waits' : without === 'webgl' ? 'still' : 'ready';
  const drawn = await page
    .waitForSelector(`html[data-map="${awaited}"], .sheet, .embed`, { state: 'attached', timeout: PATIENCE })
    .catch(() => null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return drawn ? '' : `  map not ${awaited} after ${PATIENCE / 1000} s`;
}

/** Runs in the page: a browser that has no WebGL says so by giving no context. */
function withoutWebgl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [string]) {
    return asked[0].startsWith('webgl') ? null : getContext.apply(this, asked);
  } as typeof getContext;
}

async function shoot(
  browser: Browser,
  url: string,
  name: string,
  state: State,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: state.without !== 'javascript' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  if (state.without === 'webgl') await page.addInitScript(withoutWebgl);
  const response = await page.goto(new URL(state.at, url).href);
  const remark = await settle(page, state);
  if (state.act) {
    await state.act(page);
    await page.waitForTimeout(REST);
  }
  await page.screenshot({ path: `shots/${name}.png` });
  console.log(`shots/${name}.png${remark}${response?.ok() === false ? `  status ${response.status()}` : ''}`);
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
const { atlas } = await loadAtlas(checking((file) => readFile(`dist/geodata/${file}`, 'utf8')));
for (const [state, what] of Object.entries(statesOf(atlas))) {
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
