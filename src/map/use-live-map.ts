import { type RefObject, useEffect, useState } from 'react';
import { useActions, useAtlas, useAtlasStore } from '../store/context.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { whenWanted } from './wanted.ts';

/** How far the map that moves has come. */
export type Progress = 'waits' | 'comes' | 'stands' | 'fails';

/**
 * Fetches MapLibre and starts it once it is wanted, see {@link whenWanted}. Where it cannot be started the reader is told, and the still
 * picture stays.
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
    let end: (() => void) | null = null;
    let ended = false;
    const { dataset } = document.documentElement;
    const begin = async () => {
      setProgress('comes');
      try {
        const { ownMap } = await import('./gl/owner.ts');
        const onReady = () => {
          dataset.map = 'ready';
          setProgress('stands');
        };
        end = await ownMap({ container: canvas, frame: box, store, actions, onReady });
        if (ended) end();
      } catch (error) {
        setProgress('fails');
        dataset.map = 'still';
        const webgl = error instanceof Error && /webgl/i.test(error.message);
        actions.tell(webgl ? { kind: 'still-picture' } : { kind: 'map-trouble', detail: String(error) });
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
      end?.();
    };
  }, [frame, container, store, actions, embed]);
  return progress;
}
