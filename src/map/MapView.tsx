import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useSlow } from '../kit/use-slow.ts';
import { translator } from '../locales/translate.ts';
import { useActions, useAtlas, useAtlasStore, useScene } from '../store/context.ts';
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

/**
 * The room that the picture is built for where no browser has measured it: its proportions are kept when it is scaled.
 * A phone on its side shows ten times as much ground beside it, a tablet as much as itself below.
 */
const unmeasured: Room = {
  size: { width: 640, height: 640 },
  beyond: { top: 500, right: 1600, bottom: 900, left: 1600 },
};

/**
 * The map: a still picture first, MapLibre in its place as soon as the page is idle or the map is touched.
 * In a frame of another page, where many may stand, it waits for the touch.
 */
export function MapView() {
  const frame = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const store = useAtlasStore();
  const actions = useActions();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  /* What the links of the still picture carry on: the same object, whatever receipt is open and wherever the camera is. */
  const view = useAtlas(useShallow((state) => viewOf(state.view, state.view.district)));
  const chosen = useAtlas((state) => state.view.camera);
  const root = useAtlas((state) => state.root);
  const { embed } = view;
  const t = translator(view.language);
  const [room, setRoom] = useState(unmeasured);
  const { size } = room;
  const [alive, setAlive] = useState(false);
  const [coming, setComing] = useState(false);
  const slow = useSlow(coming);

  /* Measured before anything is painted, the picture is drawn here in the right size at once. */
  useLayoutEffect(() => {
    if (frame.current !== null) setRoom(roomIn(frame.current));
  }, []);

  useEffect(() => {
    const { current: box } = frame;
    const { current: canvas } = container;
    if (box === null || canvas === null) return;
    const measure = () =>
      setRoom((before) => {
        const now = roomIn(box);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    let end: (() => void) | null = null;
    let ended = false;
    const begin = () => {
      wait();
      setComing(true);
      const onReady = () => {
        setAlive(true);
        setComing(false);
      };
      start({ container: canvas, frame: box, store, actions, onReady })
        .then((stop) => {
          end = stop;
          if (ended) stop();
        })
        .catch((error: unknown) => {
          setComing(false);
          document.documentElement.dataset.map = 'still';
          const webgl = error instanceof Error && /webgl/i.test(error.message);
          actions.tell(webgl ? { kind: 'still-picture' } : { kind: 'map-trouble', detail: String(error) });
        });
    };
    const wait = embed ? whenUsed(box, begin) : whenIdleOrTouched(box, begin);
    return () => {
      ended = true;
      wait();
      observer.disconnect();
      end?.();
    };
  }, [store, actions, embed]);

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

/** Fetches MapLibre and starts it. */
async function start(options: Parameters<typeof import('./gl/owner.ts').ownMap>[0]): Promise<() => void> {
  const { ownMap } = await import('./gl/owner.ts');
  return ownMap({
    ...options,
    onReady: () => {
      document.documentElement.dataset.map = 'ready';
      options.onReady();
    },
  });
}

/** Calls once, when the browser has nothing better to do or the reader reaches for the map; returns what calls it off. */
function whenIdleOrTouched(box: HTMLElement, begin: () => void): () => void {
  let waiting = true;
  const go = () => {
    if (waiting) begin();
    waiting = false;
  };
  const timer = 'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 2000 }) : setTimeout(go, 300);
  box.addEventListener('pointerenter', go, { once: true });
  return () => {
    waiting = false;
    box.removeEventListener('pointerenter', go);
    if ('cancelIdleCallback' in window) cancelIdleCallback(timer as number);
    else clearTimeout(timer);
  };
}

/**
 * Calls once, when the reader reaches for the map with a mouse, a press or the keyboard; a finger that only scrolls past does not count.
 * Never in a sandboxed frame, which may start none of MapLibre's workers: the still picture stays. Returns what calls it off.
 */
function whenUsed(box: HTMLElement, begin: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const go = () => {
    end.abort();
    begin();
  };
  if (self.origin === 'null') return () => {};
  box.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && go(), { signal });
  box.addEventListener('click', go, { signal });
  box.addEventListener('focusin', go, { signal });
  return () => end.abort();
}
