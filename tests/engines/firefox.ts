import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyInput, launch } from 'puppeteer-core';
import type { Engine, Opening } from './engine.ts';

/**
 * What Firefox tells of a load that a worker was to answer when the page was left (six of thirty pages that were left within 60 ms, none of those
 * waited for). For whatever a worker itself does wrong, a promise that is rejected, a response used twice, it has words of their own.
 */
const givenUp = /intercepted the request and encountered an unexpected error/;

/** Firefox by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(executablePath: string, { webgl, display }: Opening): Promise<Engine> {
  const downloads = await mkdtemp(join(tmpdir(), 'firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display },
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'webgl.force-enabled': webgl,
      'webgl.disabled': !webgl,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    if (!givenUp.test(String(error))) faults.push((error instanceof Error && error.stack) || String(error));
  });
  return {
    name: (await browser.version()).replace('/', ' '),
    /* By the page itself: once Back has brought back a page as it was left, puppeteer waits in vain for the next to be loaded. */
    open: (address) => page.evaluate(`void (location.href = ${JSON.stringify(address)})`) as Promise<void>,
    evaluate: (expression, within = 'page') => {
      const frame = within === 'page' ? page.mainFrame() : page.frames().find((each) => each.parentFrame() !== null);
      return frame?.evaluate(expression) ?? Promise.reject(new Error('expected a frame, found none'));
    },
    press: async (key, shift = false) => {
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key as KeyInput);
      if (shift) await page.keyboard.up('Shift');
    },
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    back: () => page.evaluate('void setTimeout(() => history.back())') as Promise<void>,
    forward: () => page.evaluate('void setTimeout(() => history.forward())') as Promise<void>,
    reload: () => page.reload().then(() => undefined),
    picture: () => page.screenshot(),
    print: () => page.pdf({ preferCSSPageSize: true }),
    downloads,
    faults,
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
