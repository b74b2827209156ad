import type { PublishedLayer, PublishedState } from '../state.ts';
import { type AskedLayer, readLayers } from './link.ts';

type Linked = Pick<PublishedState, 'layers' | 'strange' | 'wanted'>;

/** The archives as a link asks for them: all, and all of each, where it says nothing of them. */
export function asAsked(layers: readonly PublishedLayer[], link: string | null): Linked {
  const asked = link === null ? null : readLayers(link);
  const of = (id: string) => layers.find(({ entry }) => entry.id === id);
  const open = asked?.find(({ id, record }) => record !== null && of(id) !== undefined);
  return {
    layers: layers.map((layer) => {
      const found = asked?.find(({ id }) => id === layer.entry.id);
      const { without = [], filter = {} } = found ?? {};
      const isOther = JSON.stringify(filter) !== JSON.stringify(layer.filter);
      return {
        ...layer,
        on: asked === null || found !== undefined,
        without,
        ...(isOther && { filter, version: layer.version + 1 }),
      };
    }),
    strange: (asked ?? []).filter(({ id, version }) => of(id)?.entry.version !== version),
    wanted: open ? wantedOf(open) : null,
  };
}

function wantedOf({ id, version, record }: AskedLayer): PublishedState['wanted'] {
  return record === null ? null : { layer: id, version, record, lost: false };
}
