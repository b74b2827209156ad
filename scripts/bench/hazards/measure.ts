import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Host } from '../host.ts';
import { desk, visit } from '../visit.ts';

/** One run of one map. Ms; megabytes of the page's own processes, its workers among them; the areas seen by zoom. */
export interface Run {
  readonly map: number;
  readonly filter: number;
  readonly memory: number;
  readonly kB: number;
  readonly seen: Readonly<Record<number, number>> | null;
}

const longest = 240_000;
const zooms = [5, 6, 7, 8];

/** Opens a peer that draws a file. @param query what it is told: the file, and the box. @param until ends it before it is done. */
export function runPeer(
  executablePath: string,
  at: Host,
  peer: string,
  query: string,
  seeing: boolean,
  until?: AbortSignal,
): Promise<Run> {
  return visit(
    executablePath,
    desk,
    async (page, context) => {
      at.sent();
      await page.goto(`${at.url}${peer}.html?${query}`, { timeout: longest });
      await page.waitForFunction(() => window.noted.ready !== null, null, { timeout: longest });
      const map = await page.evaluate(() => window.noted.ready ?? Number.NaN);
      const kB = at.sent().all / 1000;
      const filter = await page.evaluate(() =>
        (window as unknown as { filterOut: (status: string) => Promise<number> }).filterOut('SHA'),
      );
      return { map, filter, kB, memory: await memoryOf(page, context), seen: seeing ? await seenBy(page) : null };
    },
    until,
  );
}

async function seenBy(page: Page): Promise<Readonly<Record<number, number>> | null> {
  await page.setViewportSize({ width: 2400, height: 1800 });
  const counts: Record<number, number> = {};
  for (const zoom of zooms) {
    const seen = await page.evaluate(
      (to) => (window as unknown as { seen?: (zoom: number) => Promise<number> }).seen?.(to) ?? null,
      zoom,
    );
    if (seen === null) return null;
    counts[zoom] = seen;
  }
  return counts;
}

/** What the system has given to the processes that run pages and their workers, all of them swept; megabytes. By /proc: nothing else sees all of them. What processes share is counted once, as the share that falls to each. */
export async function memoryOf(page: Page, context: BrowserContext): Promise<number> {
  await sweep(page, context);
  const browser = await context.browser()?.newBrowserCDPSession();
  const told = await browser?.send('SystemInfo.getProcessInfo');
  const pages = (told?.processInfo ?? []).filter(({ type }) => type === 'renderer');
  const each = await Promise.all(
    pages.map(async ({ id }) => {
      const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? Number.NaN) / 1000;
    }),
  );
  return each.reduce((sum, of) => sum + of, 0);
}

/** Sweeps the heap of the page, and that of each of its workers, which is one of its own. */
async function sweep(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
  for (const sessionId of workers) await session.send('Target.sendMessageToTarget', { sessionId, message });
  await session.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(2000);
  await session.detach();
}
