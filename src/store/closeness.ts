import { createStore } from 'zustand/vanilla';
import { closeUp, zooms } from '../domain/camera.ts';

/** How close the map may be looked at now: as the boundaries carry, or up to `closeUp` while it shows something that is known more exactly. */
export const closeness = createStore<{ readonly zoom: number }>(() => ({ zoom: zooms.max }));

const asking = new Set<string>();

/** Lets the map be looked at close up as long as somebody shows what is known so exactly. */
export function closer(who: string, wanted: boolean): void {
  if (wanted) asking.add(who);
  else asking.delete(who);
  closeness.setState({ zoom: asking.size > 0 ? closeUp : zooms.max });
}
