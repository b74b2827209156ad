import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether this part of the page was sent with it, and is taken over, rather than drawn here. It stays what it was at first. */
export function useWasSent(): boolean {
  const taken = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(taken)[0];
}
