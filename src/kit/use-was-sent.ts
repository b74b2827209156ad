import { createContext, useState } from 'react';

/** As the build writes a page all of it is sent. */
let taking = typeof document === 'undefined';

/** Says whether the page as it was sent is being taken over. */
export function takeOver(goesOn: boolean): void {
  taking = goesOn;
}

/**
 * Whether this part of the page was sent with it, and is taken over, rather than drawn here. It stays what it was at first. A flag and no
 * snapshot of React's: all that asked for one would be drawn again, in one piece, as soon as the page is taken over.
 */
export function useWasSent(): boolean {
  return useState(() => taking)[0];
}

/**
 * Whether the rest of the page is being taken over. React leaves an `Activity` as it was sent until it has nothing better to do; one whose
 * parent asks for this is taken over at once when it changes, in a task of its own.
 */
export const Rest = createContext(false);
