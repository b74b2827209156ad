import type { Atlas } from '../../atlas/atlas.ts';
import type { ReadText } from '../../atlas/load.ts';
import { loadAtlasOf } from '../../atlas/versions.ts';
import type { Actions, AtlasStore } from '../store.ts';

/**
 * Where a link was made with an earlier version of the evidence, puts that version beside the present one, so that the page can say
 * what has changed. A version that is unknown or does not load is told, and the present one stands.
 * @returns a function that ends it.
 */
export function followVersion(read: ReadText, store: AtlasStore, { tell }: Actions): () => void {
  const look = async (version: string | null) => {
    const { atlas, pinned } = store.getState();
    const present = store.getState().present ?? atlas;
    if (version === null || version === present.version.id || version === pinned?.version.id) return;
    store.setState({ awaited: { kind: 'version' } });
    try {
      const found: Atlas | null = await loadAtlasOf(version, present, read);
      if (found === null) tell({ kind: 'link', problem: { kind: 'version', key: 'data', given: version } });
      else if (store.getState().view.version === version) store.setState({ pinned: found });
    } catch (error) {
      tell({ kind: 'version-trouble', detail: error instanceof Error ? error.message : String(error) });
    } finally {
      if (store.getState().awaited?.kind === 'version') store.setState({ awaited: null });
    }
  };
  void look(store.getState().view.version);
  return store.subscribe(({ view }, { view: before }) => {
    if (view.version !== before.version) void look(view.version);
  });
}
