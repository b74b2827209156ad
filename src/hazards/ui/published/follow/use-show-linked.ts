import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { closeUp, zooms } from '../../../../domain/camera.ts';
import { closeness } from '../../../../store/closeness.ts';
import { useActions, useAtlas } from '../../../../store/context.ts';
import type { PublishedLayers } from '../../../published/published.ts';
import type { PublishedState } from '../../../published/state.ts';

/** As close as a small area fills some of the map. */
export const close = Math.min(13, closeUp);

/** Leads to the record that a link opens, where it was seen closer than a link leads: there it may be one of many that are only counted. */
export function useShowLinked({ store }: PublishedLayers): void {
  const { moveCamera } = useActions();
  const camera = useAtlas((state) => state.view.camera);
  const closest = useStore(closeness, ({ zoom }) => zoom);
  const [at, setAt] = useState<readonly [lon: number, lat: number] | null>(null);
  useEffect(() => store.subscribe((state, before) => setAt((at) => placeOf(state, before) ?? at)), [store]);
  useEffect(() => {
    if (at === null || closest < close) return;
    setAt(null);
    if (camera !== null && camera.zoom >= zooms.max && camera.zoom < close)
      moveCamera({ lon: at[0], lat: at[1], zoom: close });
  }, [at, closest, camera, moveCamera]);
}

/** Where the record lies that a link asked for and that has just been found. */
function placeOf({ chosen, wanted }: PublishedState, before: PublishedState) {
  const { record } = before.wanted ?? {};
  if (record === undefined || wanted !== null || chosen === null) return null;
  const id = chosen.tags.id ?? chosen.tags.n;
  return String(record.id).toLowerCase() === String(id).toLowerCase() ? chosen.at : null;
}
