import type { Host } from './host.ts';
import { type Device, notedBy, visit } from './visit.ts';

/** A cold start. Ms but for the shift and the bytes; null where there is no such thing. */
export interface Start {
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly blocked: number;
  readonly shift: number;
  /** From the navigation to the map that moves; on a phone the atlas has none before it is touched. */
  readonly map: number | null;
  /** From the touch to the map that moves. */
  readonly touched: number | null;
  readonly kB: number;
  /** Scripts until the reader touches the map, without those of the map itself. */
  readonly scriptKB: number;
}

/** So long a page is left alone before the map is touched, ms. */
const rest = 9000;
const patience = 90_000;

/** Opens a page for the first time. @param waits its map waits for the reader's hand. */
export function start(executablePath: string, device: Device, at: Host, path: string, waits: boolean): Promise<Start> {
  return visit(executablePath, device, async (page) => {
    at.sent();
    await page.goto(at.url + path, { waitUntil: 'commit', timeout: patience });
    if (!waits) {
      await page.waitForFunction(() => window.noted.ready !== null, null, { timeout: patience });
      const { fcp, lcp, blocked, shift, ready } = await notedBy(page);
      return {
        fcp,
        lcp: lcp || null,
        blocked,
        shift,
        map: ready,
        touched: null,
        kB: at.sent().all / 1000,
        scriptKB: 0,
      };
    }
    await page.waitForSelector('html[data-page="answers"]', { state: 'attached', timeout: patience });
    const { scripts, all } = at.sent();
    await page.waitForTimeout(rest);
    const { fcp, lcp, blocked, shift } = await notedBy(page);
    const began = await page.evaluate(() => performance.now());
    await page.touchscreen.tap(60, 300);
    await page.waitForFunction(() => window.noted.ready !== null, null, { timeout: patience });
    const { ready } = await notedBy(page);
    return {
      ...{ fcp, lcp: lcp || null, blocked, shift, map: null },
      touched: ready === null ? null : ready - began,
      kB: (all + at.sent().all) / 1000,
      scriptKB: scripts / 1000,
    };
  });
}
