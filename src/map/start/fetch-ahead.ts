import { savesData } from '../../store/saves-data.ts';
import { beginsByItself } from './by-itself.ts';

/**
 * Has the map's files fetched, not run, so that they are there when the reader reaches for it; not where the reader saves data.
 * By `fetch`, for `<link rel="prefetch">` is refused by Firefox under a policy that names what may come from where, and unknown to WebKit.
 */
export function fetchAhead(): void {
  if (savesData()) return;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[data-rel="prefetch"]'))
    fetch(href, { priority: 'low' }).catch(() => undefined);
}

/** Has the map's library fetched and run while the page is still being taken over, where the map begins by itself once that is done. */
export function loadAhead(): void {
  /* Whoever starts the map asks again, and hears why it does not come. */
  if (beginsByItself()) import('../gl/owner.ts').catch(() => undefined);
}
