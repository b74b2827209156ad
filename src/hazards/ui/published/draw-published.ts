import type { Geometry } from 'geojson';
import { createStore } from 'zustand/vanilla';
import { extensions } from '../../../map/extensions.ts';
import { closer } from '../../../store/closeness.ts';
import { notLoadedOnMap } from '../../draw/not-loaded.ts';
import { hazardsOnMap, type ShownLayer } from '../../draw/on-map.ts';
import { notLoaded } from '../../published/not-loaded.ts';
import type { PublishedLayers } from '../../published/published.ts';
import type { PublishedState } from '../../published/state.ts';

/** Apart from the layers of the reader's own. */
const prefix = 'published-';

/** Has the map draw the archives, and hatch the ground of those that it cannot. */
export function drawPublished({ store, tile, choose }: PublishedLayers, country: readonly Geometry[]): void {
  const layers = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: [] }));
  const ground = createStore<{ readonly ground: readonly Geometry[] }>(() => ({ ground: [] }));
  const follow = (state: PublishedState) => {
    layers.setState({ layers: shownOf(state) });
    ground.setState({ ground: notLoaded(state, country) });
    closer('published', state.layers.some(isDrawn));
  };
  /* Archives may be open by now, as those are that the device keeps. */
  follow(store.getState());
  store.subscribe(follow);
  const drawn = hazardsOnMap({
    layers,
    scheme: 'published',
    ask: (layer, z, x, y) => tile(layer.slice(prefix.length), z, x, y),
    choose: (layer, _, tags, at) => choose({ layer: layer.slice(prefix.length), tags, at }),
  });
  /* Below what the reader has brought. */
  extensions.setState(({ all }) => ({ all: [notLoadedOnMap(ground), drawn, ...all] }));
}

function shownOf({ layers, chosen }: PublishedState): readonly ShownLayer[] {
  return layers
    .filter(({ state }) => state === 'shown')
    .map(({ entry, on, without, version, deepest }) => ({
      id: prefix + entry.id,
      opacity: 0.9,
      hidden: !on,
      chosen: chosen?.layer === entry.id ? chosen.tags.n : null,
      off: without,
      version,
      deepest,
    }))
    .reverse();
}

function isDrawn({ state, on }: PublishedState['layers'][number]): boolean {
  return state === 'shown' && on;
}
