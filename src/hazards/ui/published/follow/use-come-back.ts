import { useEffect, useRef } from 'react';
import { useAtlas } from '../../../../store/context.ts';
import type { PublishedLayers } from '../../../published/published.ts';

/** When there is a network again, what it did not give is asked for anew. */
export function useComeBack({ store, again }: PublishedLayers): void {
  const offline = useAtlas((state) => state.offline);
  const before = useRef(offline);
  useEffect(() => {
    if (before.current && !offline)
      for (const { entry, state, kept } of store.getState().layers)
        if (kept !== null || state === 'unreachable') void again(entry.id);
    before.current = offline;
  }, [offline, store, again]);
}
