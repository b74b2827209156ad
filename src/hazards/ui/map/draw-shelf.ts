import { createStore } from 'zustand/vanilla';
import { country } from '../../../domain/country.ts';
import { breathe } from '../../../kit/breathe.ts';
import { extensions, type MapExtension } from '../../../map/extensions.ts';
import { closer } from '../../../store/closeness.ts';
import { doorway } from '../../door/doorway.ts';
import { hazardsOnMap, type ShownLayer } from '../../draw/on-map.ts';
import { statuses } from '../../record/hazard.ts';
import type { Shelf, ShelfState } from '../../shelf/shelf.ts';
import { groundTiles } from './ground-tiles.ts';
import { rehearsal } from './rehearsal.ts';

/** Has the map draw what is on the shelf, and lets it be looked at as close as records are known. A record that is pressed opens in the panel. */
export function drawShelf({ store, desk, actions }: Shelf, root: string): void {
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
  let below: readonly MapExtension[] = [];
  const follow = (state: ShelfState) => {
    layers.setState({ layers: shownOf(state) });
    const draws = state.layers.length > 0;
    if (draws === drawn) return;
    drawn = draws;
    closer('own', draws);
    const own: readonly MapExtension[] = [extension, rehearsal, ...below];
    const others = extensions.getState().all.filter((each) => !own.includes(each));
    extensions.setState({ all: draws ? [...others, ...below, extension] : others });
  };
  const begin = () => {
    extensions.setState(({ all }) => ({ all: [...all, rehearsal] }));
    follow(store.getState());
    store.subscribe((state, before) => {
      /* A layer more has the page lay itself out anew; what it adds to the map comes in a task of its own. */
      if (state.layers.length > before.layers.length) breathe().then(() => follow(store.getState()));
      else if (state.layers !== before.layers || state.chosen !== before.chosen) follow(state);
    });
  };
  const { closeUpTiles } = country;
  if (closeUpTiles === undefined) {
    begin();
    return;
  }
  groundTiles(closeUpTiles, root).then(
    (ground) => {
      below = [ground];
      begin();
    },
    /* Records are shown without the ground rather than not at all. */
    begin,
  );
}

/** From the ground up. */
function shownOf({ layers, chosen }: ShelfState): readonly ShownLayer[] {
  return layers
    .map(({ id, opacity, visible, drawing, filter }) => ({
      id,
      opacity,
      hidden: !visible,
      chosen: chosen?.layer === id ? chosen.n : null,
      version: drawing,
      off: filter.statuses === undefined ? [] : statuses.filter((each) => !filter.statuses?.includes(each)),
    }))
    .reverse();
}
