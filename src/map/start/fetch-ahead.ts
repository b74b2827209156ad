import { beginLinks } from '../../kit/begin-links.ts';
import { savesData } from '../../store/saves-data.ts';

/** Has the map's files fetched, not run, so that they are there when the reader reaches for it; not where the reader saves data. */
export function fetchAhead(): void {
  if (savesData()) return;
  beginLinks('prefetch');
}
