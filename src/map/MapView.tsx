import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSlow } from '../kit/use-slow.ts';
import { translator } from '../locales/translate.ts';
import { useActions, useAtlas, useScene } from '../store/context.ts';
import { viewOf } from '../view/href.ts';
import { Cross } from './Cross.tsx';
import { cameraToShow } from './camera/look-at.ts';
import { type Room, roomIn } from './camera/visible.ts';
import { live } from './gl/live.ts';
import { MapControls } from './MapControls.tsx';
import { MapWords } from './MapWords.tsx';
import { ScaleBar } from './ScaleBar.tsx';
import { StillMap } from './still/StillMap.tsx';
import { Tip } from './Tip.tsx';
import { useLiveMap } from './use-live-map.ts';

/**
 * The room that the picture is built for where no browser has measured it: its proportions are kept when it is scaled.
 * A phone on its side shows ten times as much ground beside it, a tablet as much as itself below.
 */
const unmeasured: Room = {
  size: { width: 640, height: 640 },
  beyond: { top: 500, right: 1600, bottom: 900, left: 1600 },
};

/** The map: a still picture first, MapLibre in its place as soon as it can be, and the picture again whenever that is lost. */
export function MapView() {
  const frame = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const actions = useActions();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  /* What the links of the still picture carry on: the same object, whatever receipt is open and wherever the camera is. */
  const view = useAtlas(useShallow((state) => viewOf(state.view, state.view.district)));
  const chosen = useAtlas((state) => state.view.camera);
  const root = useAtlas((state) => state.root);
  const t = translator(view.language);
  const [room, setRoom] = useState(unmeasured);
  const { size } = room;
  const { alive, coming } = useLiveMap(frame, container);
  const slow = useSlow(coming);

  /* Measured before anything is painted, the picture is drawn here in the right size at once. */
  useLayoutEffect(() => {
    if (frame.current !== null) setRoom(roomIn(frame.current));
  }, []);

  useEffect(() => {
    const { current: box } = frame;
    if (box === null) return;
    const measure = () =>
      setRoom((before) => {
        const now = roomIn(box);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const camera = useMemo(
    () => cameraToShow(atlas, scene, { ...view, camera: chosen }, size),
    [atlas, scene, view, chosen, size],
  );
  useEffect(() => {
    if (!alive) live.setState({ camera });
  }, [alive, camera]);

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
      {!alive && (
        <StillMap
          atlas={atlas}
          scene={scene}
          view={view}
          root={root}
          camera={camera}
          room={room}
          scaled={room === unmeasured}
          onChoose={actions.selectDistrict}
        />
      )}
      <div className={alive ? 'map-canvas alive' : 'map-canvas'}>
        <div ref={container} />
      </div>
      <p role="status" className={slow ? 'progress map-progress' : 'visually-hidden'}>
        {slow ? t('progress.map') : ''}
      </p>
      <Cross />
      <Tip />
      <MapControls camera={camera} />
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
