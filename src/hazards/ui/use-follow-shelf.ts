import { useEffect } from 'react';
import { useActions, useAtlas } from '../../store/context.ts';
import { noteKept } from '../door/doorway.ts';
import { useShelf } from './context.ts';

/** Tells the rest of the page what there is: the next visit that layers are kept, and the link that one is in view. */
export function useFollowShelf(): void {
  const { noteLocal } = useActions();
  const inView = useShelf(({ layers }) => layers.some(({ visible }) => visible));
  const kept = useShelf(
    ({ layers, lost, restoring }) =>
      restoring !== null || lost.length > 0 || layers.some(({ keeping }) => keeping === 'kept'),
  );
  /* Back, or a link of the reader's, may say otherwise. */
  const said = useAtlas((state) => state.view.local);
  useEffect(() => {
    if (said !== inView) noteLocal(inView);
  }, [inView, said, noteLocal]);
  useEffect(() => noteKept(kept), [kept]);
}
