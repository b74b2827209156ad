import { type RefObject, useEffect, useState } from 'react';
import { drawsTruly, isDarkenedByForce } from '../../kit/canvas.ts';
import { useActions, useAtlas, useAtlasStore } from '../../store/context.ts';
import type { Notice } from '../../store/store.ts';
import type { OwnerOptions } from '../gl/owner.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { whenWanted } from './wanted.ts';

/** How far the map that moves has come. */
export type Progress = 'waits' | 'comes' | 'stands' | 'fails';

/** So often is a map started that was lost: what a graphics card loses more often, it will not hold. */
const most = 4;

/**
 * Fetches MapLibre and starts it once it is wanted, see {@link whenWanted}. Where it cannot be started the reader is told, and the still
 * picture stays. What was lost (phones take a sleeping page its graphics away) is started anew from the store, so that it is the present scene.
 * @param frame the map's part of the page, whose padding says how much of the map is covered.
 * @param container takes the canvas.
 */
export function useLiveMap(frame: RefObject<HTMLElement | null>, container: RefObject<HTMLElement | null>): Progress {
  const store = useAtlasStore();
  const actions = useActions();
  const embed = useAtlas((state) => state.view.embed);
  const [progress, setProgress] = useState<Progress>('waits');
  useEffect(() => {
    const { current: box } = frame;
    const { current: canvas } = container;
    if (box === null || canvas === null) return;
    const { dataset } = document.documentElement;
    let end: (() => void) | null = null;
    let started = 0;
    let ended = false;
    const stop = () => {
      end?.();
      end = null;
    };
    const onReady = () => {
      dataset.map = 'ready';
      setProgress('stands');
    };
    const fall = () => {
      setProgress('fails');
      dataset.map = 'still';
    };
    const fail = (error: unknown) => {
      fall();
      actions.tell(stillFor(error));
    };
    const onLost: OwnerOptions['onLost'] = async (another) => {
      if (another === null || started === most) return fail(new Error('It does not answer.'));
      fall();
      await another;
      stop();
      if (!ended) await begin();
    };
    const begin = async () => {
      if (isDarkenedByForce()) return fall();
      started += 1;
      setProgress('comes');
      try {
        end = await start({ container: canvas, frame: box, store, actions, onReady, onLost });
        if (ended) stop();
      } catch (error) {
        fail(error);
      }
    };
    const waits = () => {
      dataset.map ??= 'waits';
      if (!embed) fetchAhead();
    };
    const callOff = whenWanted(box, { begin, waits, framed: embed });
    return () => {
      ended = true;
      callOff();
      stop();
    };
  }, [frame, container, store, actions, embed]);
  return progress;
}

async function start(options: OwnerOptions): Promise<() => void> {
  if (!drawsTruly()) throw new GuardedCanvas();
  const { ownMap } = await import('../gl/owner.ts');
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
