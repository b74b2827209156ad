import { date } from '../../../../text/phrases.ts';
import { showsAll } from '../../../published/filter.ts';
import type { AskedLayer } from '../../../published/link/link.ts';
import type { PublishedLayer, PublishedState } from '../../../published/state.ts';
import type { Say } from '../../../words/words.ts';

/** Why a layer is not shown; `null` where nothing is wrong with it. */
export function faultLine(say: Say, { state, entry }: PublishedLayer): string | null {
  if (state === 'shown' || state === 'loading') return null;
  return say(`hazards.published.fault.${state}`, { name: entry.labels[say.t.language] ?? entry.id });
}

/** That a layer is shown as far as this device keeps it; `null` where it comes from its host. */
export function keptLine(say: Say, { state, entry, kept }: PublishedLayer): string | null {
  if (state !== 'shown' || kept === null) return null;
  const days = kept.map(({ day }) => day).sort();
  return say('hazards.published.fault.kept', {
    name: entry.labels[say.t.language] ?? entry.id,
    day: date(say.t, days[0] ?? entry.date),
    version: entry.version,
  });
}

/** That a layer was replaced while the page was open, and which version of it is shown now; `null` where it was not. */
export function renewedLine(say: Say, { state, entry, renewed }: PublishedLayer): string | null {
  if (state !== 'shown' || !renewed) return null;
  const { version } = entry;
  return say('hazards.published.renewed', {
    name: entry.labels[say.t.language] ?? entry.id,
    version,
    date: date(say.t, entry.date),
  });
}

/** That numbers on the map count what the reader's filter does not show too; `null` where nothing is filtered that they cannot answer. */
export function unansweredLine(say: Say, { on, state, filter }: PublishedLayer): string | null {
  return on && state === 'shown' && !showsAll(filter) ? say('hazards.published.here.unanswered') : null;
}

/** What of a link cannot be shown as it was made. */
export function strangeLine(say: Say, { id, version }: AskedLayer, layers: readonly PublishedLayer[]): string {
  const entry = layers.find((layer) => layer.entry.id === id)?.entry;
  if (entry === undefined) return say('hazards.published.link.unknown', { id });
  const name = entry.labels[say.t.language] ?? id;
  return say('hazards.published.link.version', { name, asked: version ?? '?', version: entry.version });
}

/** The record of a link that is not in its archive any more; `null` where it is, or may be. */
export function lostLine(say: Say, { wanted, layers }: PublishedState): string | null {
  const entry = layers.find((layer) => layer.entry.id === wanted?.layer)?.entry;
  if (entry === undefined || !wanted?.lost) return null;
  const { id } = wanted.record;
  const record = typeof id === 'string' ? id : say('hazards.published.record', { n: id + 1 });
  return say('hazards.published.link.record', { record, name: entry.labels[say.t.language] ?? entry.id });
}
