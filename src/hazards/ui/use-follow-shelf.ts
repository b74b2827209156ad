import { useEffect, useRef } from 'react';
import { useActions, useAtlas } from '../../store/context.ts';
import { doorway } from '../door/doorway.ts';
import { noteKept } from '../shelf/note-kept.ts';
import { useShelf } from './context.ts';

/** Tells the rest of the page what there is: the next visit that layers are kept, and the link that one is in view. */
export function useFollowShelf(): void {
  const { noteLocal } = useActions();
  const inView = useShelf(({ layers }) => layers.some(({ visible }) => visible));
  const restored = useShelf((state) => state.restored);
  const kept = useShelf(({ layers, lost }) => lost.length > 0 || layers.some(({ keeping }) => keeping === 'kept'));
  /* Back, or a link of the reader's, may say otherwise. */
  const said = useAtlas((state) => state.view.local);
  useEffect(() => {
    if (restored && said !== inView) noteLocal(inView);
  }, [restored, inView, said, noteLocal]);
  useEffect(() => {
    if (restored) noteKept(kept);
  }, [restored, kept]);
  /* Who chooses a district wants its published figures. */
  const district = useAtlas((state) => state.view.district);
  const before = useRef(district);
  useEffect(() => {
    if (before.current !== district && district !== null) doorway.setState({ panel: false });
    before.current = district;
  }, [district]);
}
