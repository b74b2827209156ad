import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas } from '../../store/context.ts';
import type { Sheet } from './Sheet.tsx';

/** Whatever the browser prints of the page is the sheet of its view, in one ink unless the reader has chosen colours: it is fetched when there is nothing better to do, and laid out just before. */
export function Paper() {
  const [Page, setPage] = useState<typeof Sheet | null>(null);
  const colours = useAtlas((state) => state.view.colours);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const fetchSheet = () =>
      import('./Sheet.tsx').then(
        ({ Sheet }) => setPage(() => Sheet),
        /* Without it the page itself is printed. */
        () => {},
      );
    const idle = 'requestIdleCallback' in window ? requestIdleCallback(fetchSheet) : setTimeout(fetchSheet, 2000);
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      if ('cancelIdleCallback' in window) cancelIdleCallback(idle as number);
      else clearTimeout(idle);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return (
    printing &&
    Page && (
      <div className="paper">
        <Page colours={colours === 'safe' ? 'grey' : colours} atOnce />
      </div>
    )
  );
}
