import { isServedByWorker } from '../atlas/served.ts';
import type { Actions, AtlasStore } from '../store/store.ts';

/** A host that does not answer in this time is as good as none. */
const PATIENCE = 10_000;
/** How often a host that was out of reach is asked again, while the page is looked at. */
const AGAIN = 30_000;

/**
 * Keeps the store told whether there is a network. Browsers know when they have none, but take a network without a way out, or a host
 * that is down, for a connection: so a page that came from the device asks the host itself.
 * @param root path of the site's root, ending in `/`.
 */
export function followConnection(root: string, store: AtlasStore, { noteNetwork }: Pick<Actions, 'noteNetwork'>): void {
  let timer = 0;
  const tell = (offline: boolean) => {
    noteNetwork(offline);
    clearTimeout(timer);
    if (offline && !document.hidden) timer = window.setTimeout(look, AGAIN);
  };
  const look = async () => tell(!navigator.onLine || !(await reachable(root)));
  addEventListener('offline', () => tell(true));
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && store.getState().offline) void look();
  });
  const lookIfKept = () => void (isServedByWorker() && look());
  /* What came and went while a page was left, Back does not tell. */
  addEventListener('pageshow', ({ persisted }) => persisted && lookIfKept());
  lookIfKept();
}

/** Only GET is answered from the device. */
function reachable(root: string): Promise<boolean> {
  return fetch(`${root}sw.js`, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  );
}
