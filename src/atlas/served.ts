/**
 * The build that the page is of, which the build writes into its head; null where no worker is there to be told: a header of our own
 * makes a browser ask leave of the host first, which a frame without an origin does not get from a static one.
 */
export function buildToSay(): string | null {
  if (!isServedByWorker()) return null;
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;
}

/** Whether a service worker answers for this page. A frame without an origin may not even ask. */
export function isServedByWorker(): boolean {
  try {
    return Boolean(globalThis.navigator?.serviceWorker?.controller);
  } catch {
    return false;
  }
}
