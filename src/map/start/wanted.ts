import { beginsByItself } from './by-itself.ts';

/** What counts as reaching for the map; a finger that only scrolls a frame past does not. */
const reaches = ['pointerdown', 'wheel', 'click', 'focusin'] as const;

interface Wanted {
  /** Called once, when the map that moves is wanted. */
  readonly begin: () => void;
  /** Called where it is not wanted before the reader reaches for it. */
  readonly waits: () => void;
  /** It stands in another page's frame, where many may: it waits for the reader on a desk as well. */
  readonly framed: boolean;
}

/**
 * Where the map that moves begins by itself it is wanted at once, or, under the table, as soon as the browser has nothing better to do;
 * elsewhere when the reader reaches for it, once that is answered.
 * @returns what calls it off.
 */
export function whenWanted(box: HTMLElement, { begin, waits, framed }: Wanted): () => void {
  /* A sandboxed frame may start none of MapLibre's workers: the still picture stays. */
  if (framed && self.origin === 'null') return () => {};
  const off = new AbortController();
  const { signal } = off;
  const go = () => {
    if (signal.aborted) return;
    off.abort();
    begin();
  };
  if (!framed && beginsByItself()) {
    if (box.closest('[inert]')) whenIdle(go, 2000);
    else setTimeout(go);
    return () => off.abort();
  }
  const answered = () => requestAnimationFrame(() => setTimeout(go));
  for (const reach of framed ? reaches.slice(2) : reaches)
    box.addEventListener(reach, answered, { signal, passive: true });
  box.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && go(), { signal });
  whenIdle(() => signal.aborted || waits(), 5000);
  return () => off.abort();
}

/** Calls when the browser has nothing better to do. @param most ms after which it calls at any rate. */
function whenIdle(act: () => void, most: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: most });
  else setTimeout(act, 300);
}
