import { type RefObject, useEffect, useRef } from 'react';

/** A `<details>` that somebody has opened before the page was taken over: its toggle was told to nobody, so that what it shows is asked for here. */
export function useOpened(load: () => void): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  const first = useRef(load);
  useEffect(() => {
    if (details.current?.open) first.current();
  }, []);
  return details;
}
