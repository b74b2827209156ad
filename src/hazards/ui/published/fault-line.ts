import type { PublishedLayer } from '../../published/layers.ts';
import type { AskedLayer } from '../../published/link.ts';
import type { Say } from '../../words/words.ts';

/** Why a layer is not shown; `null` where nothing is wrong with it. */
export function faultLine(say: Say, { state, entry }: PublishedLayer): string | null {
  if (state === 'shown' || state === 'loading') return null;
  return say(`hazards.published.fault.${state}`, { name: entry.labels[say.t.language] ?? entry.id });
}

/** What of a link cannot be shown as it was made. */
export function strangeLine(say: Say, { id, version }: AskedLayer, layers: readonly PublishedLayer[]): string {
  const entry = layers.find((layer) => layer.entry.id === id)?.entry;
  if (entry === undefined) return say('hazards.published.link.unknown', { id });
  const name = entry.labels[say.t.language] ?? id;
  return say('hazards.published.link.version', { name, asked: version ?? '?', version: entry.version });
}
