import { createStore } from 'zustand/vanilla';
import { closeUp, zooms } from '../../../domain/camera.ts';
import { extensions } from '../../../map/extensions.ts';
import { closeness } from '../../../store/closeness.ts';
import { doorway } from '../../door/doorway.ts';
import { hazardsOnMap, type ShownLayer } from '../../draw/on-map.ts';
import type { Shelf, ShelfState } from '../../shelf/shelf.ts';

/** Has the map draw what is on the shelf, and lets it be looked at as close as records are known. A record that is pressed opens in the panel. */
export function drawShelf({ store, desk, actions }: Shelf): void {
  const layers = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: shownOf(store.getState()) }));
  const extension = hazardsOnMap({
    layers,
    ask: desk.tile,
    choose: (layer, n) => {
      actions.choose(layer, n);
      doorway.setState({ panel: true });
    },
  });
  let drawn = false;
  const follow = (state: ShelfState) => {
    layers.setState({ layers: shownOf(state) });
    const draws = state.layers.length > 0;
    if (draws === drawn) return;
    drawn = draws;
    closeness.setState({ zoom: draws ? closeUp : zooms.max });
    const others = extensions.getState().all.filter((each) => each !== extension);
    extensions.setState({ all: draws ? [...others, extension] : others });
  };
  follow(store.getState());
  store.subscribe((state, before) => {
    if (state.layers !== before.layers || state.chosen !== before.chosen) follow(state);
  });
}

/** From the ground up. */
function shownOf({ layers, chosen }: ShelfState): readonly ShownLayer[] {
  return layers
    .map(({ id, opacity, visible, drawing }) => ({
      id,
      opacity,
      hidden: !visible,
      chosen: chosen?.layer === id ? chosen.n : null,
      version: drawing,
    }))
    .reverse();
}
