import { type RefObject, useEffect, useState } from 'react';
import { drawsTruly } from '../kit/canvas.ts';
import { useActions, useAtlas, useAtlasStore } from '../store/context.ts';
import type { Notice } from '../store/state.ts';
import type { OwnerOptions } from './gl/owner.ts';
import { whenIdleOrTouched, whenUsed } from './when.ts';

/** So often is a map started anew that was lost: what a graphics card loses more often, it will not hold. */
const most = 4;

/**
 * MapLibre in its container, as soon as the page is idle or the map is touched; in a frame of another page, where many may stand, at
 * the touch. What was lost (phones take a sleeping page its graphics away) is started anew from the store, so that it is the present scene.
 */
export function useLiveMap(
  frame: RefObject<HTMLElement | null>,
  container: RefObject<HTMLElement | null>,
): { readonly alive: boolean; readonly coming: boolean } {
  const store = useAtlasStore();
  const actions = useActions();
  const embed = useAtlas((state) => state.view.embed);
  const [alive, setAlive] = useState(false);
  const [coming, setComing] = useState(false);

  useEffect(() => {
    const { current: box } = frame;
    const { current: canvas } = container;
    if (box === null || canvas === null) return;
    let end: (() => void) | null = null;
    let started = 0;
    let ended = false;
    const stop = () => {
      end?.();
      end = null;
    };
    const show = (map: 'ready' | 'still') => {
      document.documentElement.dataset.map = map;
      setAlive(map === 'ready');
      setComing(false);
    };
    const fail = (error: unknown) => {
      show('still');
      actions.tell(stillFor(error));
    };
    const onLost: OwnerOptions['onLost'] = async (another) => {
      if (another === null || started === most) return fail(new Error('It does not answer.'));
      show('still');
      await another;
      stop();
      if (!ended) begin();
    };
    const begin = () => {
      wait();
      started += 1;
      setComing(true);
      start({ container: canvas, frame: box, store, actions, onReady: () => show('ready'), onLost }).then((stopMap) => {
        end = stopMap;
        if (ended) stop();
      }, fail);
    };
    const wait = embed ? whenUsed(box, begin) : whenIdleOrTouched(box, begin);
    return () => {
      ended = true;
      wait();
      stop();
    };
  }, [store, actions, embed, frame, container]);

  return { alive, coming };
}

/** Fetches MapLibre and starts it. */
async function start(options: OwnerOptions): Promise<() => void> {
  if (!drawsTruly()) throw new GuardedCanvas();
  const { ownMap } = await import('./gl/owner.ts');
  return ownMap(options);
}

/** MapLibre writes its names on a canvas and reads them back: from such a browser it would get blots, or snow, in the place of letters. */
class GuardedCanvas extends Error {}

/** Why the still picture stays, as the reader is told. */
function stillFor(error: unknown): Notice {
  if (error instanceof GuardedCanvas) return { kind: 'still-picture', guarded: true };
  const webgl = error instanceof Error && /webgl/i.test(error.message);
  return webgl ? { kind: 'still-picture' } : { kind: 'map-trouble', detail: String(error) };
}
