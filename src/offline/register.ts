import { isKeepingWorthIt } from '../store/saves-data.ts';
import type { Actions } from '../store/store.ts';
import { takeOver } from './messages.ts';

/** A tab that stays open for days asks this often whether there is a newer build, when it is looked at. */
const AGAIN = 60 * 60_000;

/** A map that has not come in this time may not come at all. */
const PATIENCE = 10_000;

/**
 * Has the atlas kept on the device once its map stands, so that nothing is fetched before what is looked at; offers a newer build when
 * one is kept whole, and takes it when the reader says so. Where a browser has no service workers, or forbids them, nothing happens.
 * @param root path of the site's root, ending in `/`.
 */
export function followWorker(root: string, { tell }: Pick<Actions, 'tell'>): void {
  /* A part that is asked for later may be gone from the host, with the whole build that this page is of: to try again would be in vain. */
  addEventListener('vite:preloadError', async () => {
    if (await isNewerThere(root)) tell({ kind: 'update', take: () => location.reload() });
  });
  const container = workers();
  if (container === null) return;
  let controlled = container.controller !== null;
  let asked = false;
  let registration: ServiceWorkerRegistration | undefined;

  const take = () => {
    asked = true;
    /* Another tab may have taken it already: then this one is the last to come. */
    if (registration?.waiting) registration.waiting.postMessage(takeOver);
    else location.reload();
  };
  const offer = () => tell({ kind: 'update', take });
  container.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) offer();
    controlled = true;
  });

  const register = async () => {
    registration = await container.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
    const known = registration;
    let first = known.active === null;
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && known.active !== null) offer();
        if (worker.state === 'activated' && first) {
          first = false;
          tell({ kind: 'cached' });
        }
      });
    watch(known.installing);
    known.addEventListener('updatefound', () => watch(known.installing));
    if (known.waiting !== null && known.active !== null) offer();
    askAgain(known);
  };
  /* In a private window, say, a browser has service workers and refuses them. */
  const keep = () => register().catch(() => undefined);
  whenMapStands(() => (controlled || isKeepingWorthIt()) && keep());
}

/** Where the page could not be drawn at all, nobody is reading it: a newer build that waits takes over at once. */
export async function takeWaitingBuild(): Promise<void> {
  const container = workers();
  const waiting = (await container?.getRegistration().catch(() => undefined))?.waiting;
  if (!container || !waiting) return;
  container.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(takeOver);
}

/** Null in development, whose files change under the reader's hands, within a page of somebody else's, and where a browser forbids even to ask. */
function workers(): ServiceWorkerContainer | null {
  if (import.meta.env.DEV || window.top !== window) return null;
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Once the map stands; where it does not (nobody looks at a tab in the background, or its files do not come), after a while. */
function whenMapStands(begin: () => void): void {
  const { documentElement } = document;
  const end = new AbortController();
  const once = () => {
    if (end.signal.aborted) return;
    end.abort();
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 });
    else begin();
  };
  const observer = new MutationObserver(once);
  observer.observe(documentElement, { attributeFilter: ['data-map'] });
  const timer = setTimeout(once, PATIENCE);
  end.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (documentElement.dataset.map) once();
}

/** Whether the host has another build than the one that this page is of. */
async function isNewerThere(root: string): Promise<boolean> {
  const own = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
  const page = await fetch(root, { cache: 'no-store' }).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  const theirs = /<meta name="build" content="([^"]+)">/.exec(page)?.[1];
  return theirs !== undefined && theirs !== own;
}

function askAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < AGAIN) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
