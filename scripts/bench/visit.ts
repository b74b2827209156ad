import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** A device that a page is opened on. */
export interface Device {
  readonly name: 'phone' | 'desk';
  readonly width: number;
  readonly height: number;
  readonly density: number;
  /** How many times the processor is slowed. */
  readonly slowed: number;
  readonly touch: boolean;
}

export const phone: Device = { name: 'phone', width: 412, height: 823, density: 1.75, slowed: 4, touch: true };
export const desk: Device = { name: 'desk', width: 1440, height: 900, density: 1, slowed: 1, touch: false };

/** WebGL in software, composed as on a device that has graphics; no traffic of the browser's own. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Opens a browser that has never been here, and closes it after what is done with its page. @param until closes it before, whatever it does. */
export async function visit<Got>(
  executablePath: string,
  { width, height, density, slowed, touch }: Device,
  act: (page: Page, context: BrowserContext) => Promise<Got>,
  until?: AbortSignal,
): Promise<Got> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const ended = new Promise<never>((_, end) => until?.addEventListener('abort', () => end(new Error('ended'))));
  try {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: density,
      hasTouch: touch,
      isMobile: touch,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.waitForTimeout(1000);
    return await Promise.race([act(page, context), ended]);
  } finally {
    await browser.close();
  }
}

/** What a page notes of itself, ms but for the shift. */
export interface Noted {
  readonly lcp: number;
  readonly blocked: number;
  readonly shift: number;
  readonly ready: number | null;
  readonly fcp: number | null;
}

declare global {
  interface Window {
    noted: { lcp: number; blocked: number; shift: number; ready: number | null };
    taps: { name: string; took: number }[];
  }
}

export function notedBy(page: Page): Promise<Noted> {
  return page.evaluate(() => ({
    ...window.noted,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  }));
}

/** Runs in the page. It names no function: tsx would wrap a named one in a helper that the page lacks. */
function watch(): void {
  window.noted = { lcp: 0, blocked: 0, shift: 0, ready: null };
  window.taps = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.noted.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.noted.blocked += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
      if (!entry.hadRecentInput) window.noted.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId) window.taps.push({ name: entry.name, took: entry.duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.map !== 'ready') return;
    window.noted.ready = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
}
