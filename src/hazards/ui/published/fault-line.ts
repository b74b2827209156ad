import type { PublishedLayer } from '../../published/layers.ts';
import type { Say } from '../../words/words.ts';

/** Why a layer is not shown; `null` where nothing is wrong with it. */
export function faultLine(say: Say, { state, entry }: PublishedLayer): string | null {
  if (state === 'shown' || state === 'loading') return null;
  return say(`hazards.published.fault.${state}`, { name: entry.labels[say.t.language] ?? entry.id });
}
