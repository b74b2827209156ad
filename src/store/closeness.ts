import { createStore } from 'zustand/vanilla';
import { zooms } from '../domain/camera.ts';

/** How close the map may be looked at now: as the boundaries carry, or up to `closeUp` while it shows something that is known more exactly. */
export const closeness = createStore<{ readonly zoom: number }>(() => ({ zoom: zooms.max }));
