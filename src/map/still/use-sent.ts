import { startTransition, useEffect, useRef, useState } from 'react';
import { useWasSent } from '../../kit/use-was-sent.ts';
import { beginsByItself, isDesk } from '../start/by-itself.ts';
import type { Progress } from '../start/use-live-map.ts';

/**
 * Whether the picture that came with the page still shows what is looked at: then it is left alone, since to draw it anew would hold a
 * slow phone up for nothing but the lesser names. Once anything in it has changed, where it stays for good, and on a desk, whose room it
 * does not fill, it is drawn for the room that there is; but not while the map that moves is coming by itself, whose graphics it would take.
 */
export function useSent(progress: Progress, ...shown: readonly unknown[]): boolean {
  const first = useRef(shown);
  const [sent, setSent] = useState(useWasSent());
  useEffect(() => {
    if (progress === 'fails' || (isDesk() && !beginsByItself())) startTransition(() => setSent(false));
  }, [progress]);
  /* Where the page could not be taken over as it was sent, React has drawn it anew, and nothing of the picture is left. */
  useEffect(() => {
    if (document.querySelector('.still-served')?.hasChildNodes() === false) setSent(false);
  }, []);
  const changed = shown.some((each, index) => !Object.is(each, first.current[index]));
  /* For good: what React has once put another picture in the place of is not there to be left alone again. */
  if (sent && changed) setSent(false);
  return sent && !changed;
}
