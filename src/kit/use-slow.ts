import { useEffect, useState } from 'react';

/** What takes no longer than this needs no word; ms. */
const patience = 500;

/** Whether something has been going on for so long that the reader should be told. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return busy && slow;
}
