import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Progress } from './use-live-map.ts';
import { whenIdle } from './wanted.ts';

const never = () => () => {};

/** So long the picture that came with the page may stand while MapLibre is on its way, ms. */
const patience = 4000;

/**
 * Whether the picture that came with the page still shows what is looked at: then it is left alone, since to draw it anew would hold a
 * slow phone up for nothing but the lesser names. Once nothing else is to be done, or anything in it has changed, it is drawn for the room that there is.
 */
export function useSent(progress: Progress, ...shown: readonly unknown[]): boolean {
  const first = useRef(shown);
  const [sent, setSent] = useState(
    useSyncExternalStore(
      never,
      () => false,
      () => true,
    ),
  );
  useEffect(() => {
    const draw = () => startTransition(() => setSent(false));
    const timer = setTimeout(() => whenIdle(draw, patience), progress === 'comes' ? patience : 0);
    return () => clearTimeout(timer);
  }, [progress]);
  return sent && shown.every((each, index) => Object.is(each, first.current[index]));
}
