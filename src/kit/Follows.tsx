import { type ReactNode, useDeferredValue } from 'react';
import { useWasSent } from './use-was-sent.ts';

/** What stands below the head of what was chosen: it follows in the next moment, so that the press is answered first. As the page was sent, all of it is there. */
export function Follows({ children }: { readonly children: ReactNode }): ReactNode {
  const here = useDeferredValue(true, useWasSent());
  return here && children;
}
