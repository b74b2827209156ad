import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { closeUp, zooms } from '../../../../domain/camera.ts';
import { closeness } from '../../../../store/closeness.ts';
import { useActions, useAtlas } from '../../../../store/context.ts';
import type { PublishedLayers } from '../../../published/published.ts';
import { recordsIn } from '../../../published/records.ts';
import type { Chosen, PublishedState } from '../../../published/state.ts';

/** As close as a small area fills some of the map. */
export const close = Math.min(13, closeUp);

/** Degrees around a record in which others of its crowd are counted. */
const around = 0.05;

/** Leads to the record that a link opens, where it is one of many that are only counted: links that were made before they led closer than the boundaries carry end there. */
export function useShowLinked({ store, whole }: PublishedLayers): void {
  const { moveCamera } = useActions();
  const camera = useAtlas((state) => state.view.camera);
  const closest = useStore(closeness, ({ zoom }) => zoom);
  const [found, setFound] = useState<Chosen | null>(null);
  useEffect(() => store.subscribe((state, before) => setFound((last) => foundIn(state, before) ?? last)), [store]);
  useEffect(() => {
    if (found === null || closest < close) return;
    setFound(null);
    if (camera?.zoom !== zooms.max) return;
    const [lon, lat] = found.at;
    const box = [lon - around, lat - around, lon + around, lat + around] as const;
    recordsIn((...at) => whole(found.layer, ...at), box, { zoom: zooms.max, without: [] }).then(
      ({ counted }) => counted > 0 && moveCamera({ lon, lat, zoom: close }),
      /* A tile that cannot be read takes its layer away, which is said. */
      () => {},
    );
  }, [found, closest, camera, moveCamera, whole]);
}

/** The record that a link asked for, when it has just been found. */
function foundIn({ chosen, wanted }: PublishedState, before: PublishedState): Chosen | null {
  const { record } = before.wanted ?? {};
  if (record === undefined || wanted !== null || chosen === null) return null;
  const id = chosen.tags.id ?? chosen.tags.n;
  return String(record.id).toLowerCase() === String(id).toLowerCase() ? chosen : null;
}
