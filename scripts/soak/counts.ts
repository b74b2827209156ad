import type { CDPSession, Page } from '@playwright/test';

/** What a tab holds at one moment, once swept. */
export interface Counts {
  /** Bytes of the scripts' heap. */
  readonly heap: number;
  /** Listeners on anything of the page. */
  readonly listeners: number;
  /** Elements, texts and all else of the document that is still held, on the page or not. */
  readonly nodes: number;
  readonly workers: number;
  /** WebGL contexts that were made and neither lost nor swept. */
  readonly contexts: number;
}

/** Has the page count the WebGL contexts that it is given, by references that hold none of them. To be called before it is opened. */
export async function countContexts(page: Page): Promise<void> {
  /* tsx wraps what has a name in a helper that the page lacks. */
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const given = new Set<WeakRef<WebGLRenderingContext | WebGL2RenderingContext>>();
    const known = new WeakSet<object>();
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        const context = Reflect.apply(getContext, this, [kind, ...more]);
        if (context !== null && /^webgl/.test(kind) && !known.has(context)) {
          known.add(context);
          given.add(new WeakRef(context));
        }
        return context;
      },
    });
    Object.assign(window, {
      contextsAlive: () => [...given].filter((each) => each.deref()?.isContextLost() === false).length,
    });
  });
}

export async function countsOf(page: Page, tools: CDPSession): Promise<Counts> {
  /* What React and the map put off is done, and what is held weakly goes at the second sweep. */
  await page.waitForTimeout(3000);
  for (let sweep = 0; sweep < 3; sweep += 1) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const measure = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heap: measure('JSHeapUsedSize'),
    listeners: measure('JSEventListeners'),
    nodes: measure('Nodes'),
    workers: page.workers().length,
    contexts: await page.evaluate(() => (window as unknown as { contextsAlive: () => number }).contextsAlive()),
  };
}
