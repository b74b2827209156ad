import type { addProtocol, Map as MapLibre, removeProtocol } from 'maplibre-gl';
import { createStore } from 'zustand/vanilla';
import type { MapLook } from './gl/look.ts';

/** A place on the map in px from its corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands on one map. */
export interface Extended {
  /** The colours have changed. */
  readonly redraw: () => void;
  /** Takes what is chosen at a point, before a district is; whether there was something to take. */
  readonly choose: (point: Point) => boolean;
  /** Whether there is something to choose at a point. */
  readonly isAt: (point: Point) => boolean;
  /** Follows nothing any more. The map may have ended: one that has lost its graphics refuses whatever is asked of it. */
  readonly end: () => void;
}

/** What one extension has on one map. */
interface Standing extends Extended {
  /** Takes off the map, which goes on, what it has drawn there. */
  readonly leave: () => void;
}

/** How MapLibre is told where tiles of a scheme come from: handed over, so that nobody who draws must bring the library along. */
export interface Protocols {
  readonly add: typeof addProtocol;
  readonly remove: typeof removeProtocol;
}

/** Draws on the map what the atlas knows nothing of, below the names. Called for each map that is started: a lost one is started anew. */
export type MapExtension = (map: MapLibre, look: () => MapLook, protocols: Protocols) => Standing;

/** What draws on the map besides the atlas; may come and go while a map stands. */
export const extensions = createStore<{ readonly all: readonly MapExtension[] }>(() => ({ all: [] }));

/** Keeps a map's extensions standing. */
export function extend(map: MapLibre, look: () => MapLook, protocols: Protocols): Extended {
  const standing = new Map<MapExtension, Standing>();
  const follow = (wanted: readonly MapExtension[]) => {
    for (const [extension, { end, leave }] of standing)
      if (!wanted.includes(extension)) {
        standing.delete(extension);
        end();
        leave();
      }
    for (const extension of wanted)
      if (!standing.has(extension)) standing.set(extension, extension(map, look, protocols));
  };
  follow(extensions.getState().all);
  const unsubscribe = extensions.subscribe(({ all: wanted }) => follow(wanted));
  const present = () => [...standing.values()];
  return {
    redraw: () => {
      for (const { redraw } of present()) redraw();
    },
    choose: (point) => present().some(({ choose }) => choose(point)),
    isAt: (point) => present().some(({ isAt }) => isAt(point)),
    end: () => {
      unsubscribe();
      for (const { end } of present()) end();
      standing.clear();
    },
  };
}
