import { date } from '../../../../text/phrases.ts';
import type { Entry } from '../../../published/schema.ts';
import type { Say } from '../../../words/words.ts';

/** Who published it, and when. */
export function byLine(say: Say, entry: Pick<Entry, 'source' | 'date'>): string {
  return say('hazards.published.by', { source: entry.source, date: date(say.t, entry.date) });
}
