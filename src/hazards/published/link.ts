import { type Status, statuses } from '../record/hazard.ts';
import type { PublishedLayer } from './layers.ts';

/** An archive as a link asks for it. */
export interface AskedLayer {
  readonly id: string;
  /** That the link was made with. */
  readonly version: string | null;
  readonly without: readonly Status[];
}

/** Which archives are shown, of which version, and without which statuses: `national@2026-01~cleared.reduced,other@3`. */
export function writeLayers(layers: readonly Pick<PublishedLayer, 'entry' | 'on' | 'without'>[]): string {
  return layers
    .filter(({ on }) => on)
    .map(({ entry, without }) => {
      const hidden = statuses.filter((status) => without.includes(status));
      return `${entry.id}@${entry.version}${hidden.length > 0 ? `~${hidden.join('.')}` : ''}`;
    })
    .join(',');
}

/** What a link asks for; a status that there is not hides nothing. */
export function readLayers(text: string): readonly AskedLayer[] {
  if (text === '') return [];
  return text.split(',').map((part) => {
    const [which = '', hidden = ''] = part.split('~');
    const [id = '', version = null] = which.split('@');
    const asked = hidden.split('.');
    return { id, version, without: statuses.filter((status) => asked.includes(status)) };
  });
}
