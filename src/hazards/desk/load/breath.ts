import { breathe } from '../../check/breathe.ts';

/** So long in milliseconds a worker may work before it answers what waits: a tile is late by no more. */
const slice = 40;

/** Lets messages through from time to time. */
export function breaths(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < slice) return undefined;
    return breathe().then(() => {
      since = performance.now();
    });
  };
}
