/** Calls once, when the browser has nothing better to do or the reader reaches for the map; returns what calls it off. */
export function whenIdleOrTouched(box: HTMLElement, begin: () => void): () => void {
  let waiting = true;
  const go = () => {
    if (waiting) begin();
    waiting = false;
  };
  const timer = 'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 2000 }) : setTimeout(go, 300);
  box.addEventListener('pointerenter', go, { once: true });
  return () => {
    waiting = false;
    box.removeEventListener('pointerenter', go);
    if ('cancelIdleCallback' in window) cancelIdleCallback(timer as number);
    else clearTimeout(timer);
  };
}

/**
 * Calls once, when the reader reaches for the map with a mouse, a press or the keyboard; a finger that only scrolls past does not count.
 * Never in a sandboxed frame, which may start none of MapLibre's workers: the still picture stays. Returns what calls it off.
 */
export function whenUsed(box: HTMLElement, begin: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const go = () => {
    end.abort();
    begin();
  };
  if (self.origin === 'null') return () => {};
  box.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && go(), { signal });
  box.addEventListener('click', go, { signal });
  box.addEventListener('focusin', go, { signal });
  return () => end.abort();
}
