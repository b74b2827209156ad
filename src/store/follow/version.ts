import type { ReadFile } from '../../atlas/load.ts';
import { loadAtlasOf } from '../../atlas/versions.ts';
import type { Actions, AtlasStore } from '../store.ts';

/**
 * Where a link was made with an earlier version of the evidence, puts that version beside the present one, so that the page can say
 * what has changed, and show it as it was. A version that is unknown or does not load is told, and the present one stands.
 * @returns a function that ends it.
 */
export function followVersion(
  read: ReadFile,
  store: AtlasStore,
  { pin, tell, waitFor, stopWaiting }: Pick<Actions, 'pin' | 'tell' | 'waitFor' | 'stopWaiting'>,
): () => void {
  const look = async (version: string | null) => {
    const { present, pinned, view } = store.getState();
    if (version === null || version === present.version.id || version === pinned?.version.id) return;
    waitFor({ version });
    try {
      const found = await loadAtlasOf(version, present, read);
      const key = view.shown === 'then' ? 'was' : 'data';
      if (found === null) tell({ kind: 'link', problem: { kind: 'version', key, given: version } });
      else if (store.getState().view.version === version) pin(found);
    } catch (error) {
      tell({ kind: 'version-trouble', detail: error instanceof Error ? error.message : String(error) });
    } finally {
      stopWaiting({ version });
    }
  };
  void look(store.getState().view.version);
  return store.subscribe(({ view }, { view: before }) => {
    if (view.version !== before.version) void look(view.version);
  });
}
