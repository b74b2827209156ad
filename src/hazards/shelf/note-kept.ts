import { keptKey } from '../door/doorway.ts';

/** Has the next visit fetch the room by itself, or not. */
export function noteKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(keptKey, '1');
    else localStorage.removeItem(keptKey);
  } catch {
    /* A browser may forbid storage: then nothing is kept either. */
  }
}
