import { beginLinks } from '../../kit/begin-links.ts';

/** Has the map's files fetched, not run, so that they are there when the reader reaches for it; not where the reader saves data. */
export function fetchAhead(): void {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) return;
  beginLinks('prefetch');
}
