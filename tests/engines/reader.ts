import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

/** Drawing in software takes its time. */
const patience = 30_000;

/** What a driver has no way to do: it is said, and never counted as done. */
export class NotDriven extends Error {}

/** What somebody with this browser does and sees. Links are what follows the site's root. */
export function readerOf(engine: Engine, root: string, pictures: string) {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  /** Waits until an expression is true in the page, whatever is loaded meanwhile. */
  const until = async (expression: string, what: string, within: 'page' | 'frame' = 'page') => {
    const end = Date.now() + patience;
    let last: unknown;
    while (Date.now() < end) {
      last = await engine.evaluate(`Boolean(${expression})`, within).catch((error) => error);
      if (last === true) return;
      await wait(150);
    }
    throw new Error(`expected ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
  };
  const quoted = JSON.stringify;
  const found = (selector: string, text: string) =>
    `[...document.querySelectorAll(${quoted(selector)})].find((one) => one.textContent.includes(${quoted(text)}) && one.getClientRects().length > 0)`;
  const see = (selector: string, text = '', within: 'page' | 'frame' = 'page') =>
    until(found(selector, text), `${selector}${text && ` with “${text}”`} in view`, within);
  const answers = () => until("document.documentElement.dataset.page === 'answers'", 'the page to answer');
  return {
    engine,
    until,
    see,
    gone: (selector: string, text = '') =>
      until(`!${found(selector, text)}`, `no ${selector}${text && ` with “${text}”`}`),
    go: async (link = '') => {
      await engine.open('about:blank');
      await until("document.URL === 'about:blank'", 'an empty page');
      await engine.open(root + link);
      await answers();
    },
    /** A page of the site that is none of the atlas's views. */
    open: (file: string) => engine.open(root + file),
    answers,
    mapIs: (state: 'ready' | 'still') =>
      until(`document.documentElement.dataset.map === ${quoted(state)}`, `the map to be ${state}`),
    address: (link: string) => until(`location.href === ${quoted(root + link)}`, `the address ${link}`),
    /** A press that what moves meanwhile has slipped away from under is made once more, as hands do. */
    click: async (selector: string, text = '') => {
      await see(selector, text);
      const reach = `(async () => {
        let before = NaN;
        for (let tries = 0; tries < 50; tries++) {
          const one = ${found(selector, text)};
          one.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = one.getBoundingClientRect();
          if (Math.abs(y - before) < 2) {
            window.pressed = false;
            one.addEventListener('click', () => { window.pressed = true; }, { once: true, capture: true });
            return [x + width / 2, y + height / 2];
          }
          before = y;
          await new Promise((done) => setTimeout(done, 200));
        }
        throw new Error('it does not stand still');
      })()`;
      for (let tries = 0; tries < 3; tries += 1) {
        const [x = 0, y = 0] = (await engine.evaluate(reach)) as number[];
        await engine.clickAt(x, y);
        if (await engine.evaluate('window.pressed !== false').catch(() => true)) return;
      }
      throw new Error(`expected a press of ${selector} to arrive, found something in its way`);
    },
    /** The file that a press gives, by the end of its name. */
    download: async (ending: string, press: () => Promise<void>): Promise<Buffer> => {
      const { downloads } = engine;
      if (downloads === null) throw new NotDriven('the driver has no downloads');
      const there = async () => (await readdir(downloads, { recursive: true })).filter((name) => name.endsWith(ending));
      const before = await there();
      await press();
      const end = Date.now() + patience;
      while (Date.now() < end) {
        const [name] = (await there()).filter((each) => !before.includes(each));
        const file = name === undefined ? Buffer.of() : await readFile(join(downloads, name));
        if (file.length > 0) return file;
        await wait(200);
      }
      throw new Error(`expected a file *${ending} among the downloads, found none`);
    },
    /** What stands there once nothing moves any more: what is still on its way would be looked at as a fault. */
    picture: async (name: string) => {
      let now = Buffer.from(await engine.picture());
      for (let tries = 0; tries < 20; tries += 1) {
        await wait(600);
        const before = now;
        now = Buffer.from(await engine.picture());
        if (now.equals(before)) break;
      }
      await mkdir(pictures, { recursive: true });
      await writeFile(join(pictures, `${name}.png`), now);
    },
  };
}

export type Reader = ReturnType<typeof readerOf>;
