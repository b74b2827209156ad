import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useSlow } from '../kit/use-slow.ts';
import { translator } from '../locales/translate.ts';
import { closeness } from '../store/closeness.ts';
import { useActions, useAtlas, useScene } from '../store/context.ts';
import { viewOf } from '../view/href.ts';
import { Cross } from './Cross.tsx';
import { cameraToShow } from './camera/look-at.ts';
import { unmeasured, useRoom } from './camera/use-room.ts';
import { live } from './gl/live.ts';
import { MapControls } from './MapControls.tsx';
import { MapWords } from './MapWords.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { useLiveMap } from './start/use-live-map.ts';
import { StillMap } from './still/StillMap.tsx';
import { useSent } from './still/use-sent.ts';
import { Tip } from './Tip.tsx';

/** The map: a still picture first, which is a map already, and MapLibre in its place once that is wanted. */
export function MapView() {
  const frame = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const { selectDistrict } = useActions();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  /* What the links of the still picture carry on: the same object, whatever receipt is open and wherever the camera is. */
  const view = useAtlas(useShallow((state) => viewOf(state.view, state.view.district)));
  const chosen = useAtlas((state) => state.view.camera);
  const root = useAtlas((state) => state.root);
  const t = translator(view.language);
  const room = useRoom(frame);
  const closest = useStore(closeness, ({ zoom }) => zoom);
  const progress = useLiveMap(frame, container);
  const alive = progress === 'stands';
  const slow = useSlow(progress === 'comes');
  const camera = useMemo(
    () => cameraToShow(atlas, scene, { ...view, camera: chosen }, room.size, closest),
    [atlas, scene, view, chosen, room.size, closest],
  );
  useEffect(() => {
    if (!alive) live.setState({ camera });
  }, [alive, camera]);
  const sent = useSent(progress, scene, view, chosen);
  /* All its shapes take a slow phone long: what was pressed answers first. */
  const picture = useDeferredValue(
    useMemo(
      () =>
        sent
          ? { atlas, scene, view, root, camera, room: unmeasured, scaled: true }
          : { atlas, scene, view, root, camera, room, scaled: false },
      [atlas, scene, view, root, camera, room, sent],
    ),
  );
  return (
    <section
      ref={frame}
      id="the-map"
      className="map"
      aria-label={t('map.label')}
      aria-describedby="map-says"
      tabIndex={-1}
    >
      <MapWords id="map-says" />
      {!alive && <StillMap {...picture} onChoose={selectDistrict} />}
      <div className={alive ? 'map-canvas alive' : 'map-canvas'}>
        <div ref={container} />
      </div>
      <p role="status" className={slow ? 'progress map-progress' : 'visually-hidden'}>
        {slow ? t('progress.map') : ''}
      </p>
      <Cross />
      <Tip />
      <MapControls camera={camera} closest={closest} />
      <div className="map-foot">
        <ScaleBar />
        <p className="credits">
          <span className="credits-long">{t('map.credits')}</span>
          <span className="credits-short">{t('map.credits.short')}</span>
        </p>
      </div>
    </section>
  );
}
