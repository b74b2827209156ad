import {
  expression,
  type Feature,
  featureFilter,
  latest,
  type StylePropertySpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { colourSets, schemes } from '../../../../src/design/palette.ts';
import { hazardLayers, pressable, sourceOf } from '../../../../src/hazards/draw/layers/layers.ts';
import { hazardsOnMap, type ShownLayer } from '../../../../src/hazards/draw/on-map.ts';
import { statuses } from '../../../../src/hazards/record/hazard.ts';

const protocols = { add: vi.fn(), remove: vi.fn() };
const day = { name: 'light', colours: 'safe' } as const;
const layer: ShownLayer = { id: 'mine', opacity: 1, hidden: false, chosen: null, version: 0 };
const vector = { type: 'vector' as const, tiles: ['hazards://mine/0/{z}/{x}/{y}'] };

test.each(schemes.flatMap((name) => [...colourSets, 'forced' as const].map((colours) => ({ name, colours }))))(
  'the layers are what MapLibre takes, in $colours by $name',
  (look) => {
    const layers = hazardLayers({ ...layer, chosen: 3 }, look);
    const glyphs = 'https://example.org/{fontstack}/{range}.pbf';
    expect(validateStyleMin({ version: 8, glyphs, sources: { [sourceOf('mine')]: vector }, layers })).toEqual([]);
  },
);

function shows(id: string, properties: object, zoom: number, type: 1 | 2 | 3 = 1): boolean {
  const found = hazardLayers(layer, day).find((each) => each.id === `mine-${id}`);
  const filter = found && 'filter' in found ? found.filter : undefined;
  return featureFilter(filter, id).filter({ zoom }, { type, properties: { ...properties } } as Feature);
}

test('an area has a mark as long as it would be smaller than it, and what is no area always', () => {
  const hectare = { status: 'confirmed', m2: 10_000 };
  expect([8, 12].map((zoom) => shows('point', hectare, zoom))).toEqual([true, true]);
  expect([13, 16].map((zoom) => shows('point', hectare, zoom))).toEqual([false, false]);
  expect([5, 16].map((zoom) => shows('point', { status: 'accident' }, zoom))).toEqual([true, true]);
});

test('what may be dangerous lies over what is said to be released', () => {
  const [fill] = hazardLayers(layer, day);
  const keys = fill?.type === 'fill' ? fill.layout?.['fill-sort-key'] : undefined;
  const specification = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>).layout_fill?.[
    'fill-sort-key'
  ];
  const read = expression.createPropertyExpression(keys, 'fill-sort-key', specification as StylePropertySpecification);
  if (read.result !== 'success') throw new Error(JSON.stringify(read.value));
  const keyOf = (status: string) =>
    read.value.evaluate({ zoom: 9 }, { type: 3, properties: { status } } as Feature) as number;
  for (const dangerous of ['confirmed', 'suspected', 'hazardous', 'unknown', 'what is not in the table'])
    for (const released of ['reduced', 'cleared', 'cancelled'])
      expect(keyOf(dangerous)).toBeGreaterThan(keyOf(released));
  expect(statuses.map(keyOf).every(Number.isFinite)).toBe(true);
});

/** A map that only keeps what it is told. */
function fakeMap() {
  const layers: string[] = ['land', 'name-water', 'name-town'];
  const sources = new Map<string, { setTiles: (tiles: string[]) => void; tiles: readonly string[] }>();
  const known: { features: object[] } = { features: [] };
  const map = {
    hasImage: () => true,
    addImage: () => {},
    once: () => undefined,
    addLayer: ({ id }: { id: string }, before?: string) =>
      void layers.splice(before ? layers.indexOf(before) : layers.length, 0, id),
    removeLayer: (id: string) => void layers.splice(layers.indexOf(id), 1),
    getLayer: (id: string) => layers.includes(id),
    setPaintProperty: vi.fn(),
    setLayoutProperty: vi.fn(),
    setFilter: vi.fn(),
    setFeatureState: vi.fn(),
    addSource: (id: string, { tiles }: { tiles: string[] }) => {
      const source = {
        tiles,
        setTiles: (next: string[]) => {
          source.tiles = next;
        },
      };
      sources.set(id, source);
    },
    getSource: (id: string) => sources.get(id),
    removeSource: (id: string) => void sources.delete(id),
    queryRenderedFeatures: () => known.features,
    unproject: () => ({ lng: 46, lat: 40 }),
  };
  return { map: map as unknown as MapLibre, layers, sources, known };
}

test('layers come under the names in their order, follow a filter without being drawn anew, and leave nothing behind', () => {
  const { map, layers, sources } = fakeMap();
  const state = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: [layer] }));
  const standing = hazardsOnMap({ layers: state, ask: () => Promise.resolve(new ArrayBuffer(0)), choose: () => {} })(
    map,
    () => day,
    protocols,
  );
  const own = hazardLayers(layer, day).map(({ id }) => id);
  expect(layers).toEqual(['land', ...own, 'name-water', 'name-town']);
  state.setState({ layers: [{ ...layer, version: 1 }] });
  expect(layers).toEqual(['land', ...own, 'name-water', 'name-town']);
  expect(sources.get(sourceOf('mine'))?.tiles).toEqual(['hazards://mine/1/{z}/{x}/{y}']);
  state.setState({
    layers: [
      { ...layer, version: 1 },
      { ...layer, id: 'other' },
    ],
  });
  expect(layers.indexOf('other-fill')).toBeGreaterThan(layers.indexOf('mine-count'));
  expect(layers.indexOf('other-count')).toBeLessThan(layers.indexOf('name-water'));
  standing.end();
  standing.leave();
  expect([layers, sources.size]).toEqual([['land', 'name-water', 'name-town'], 0]);
});

test('tiles are asked of whoever has the records, by layer and place', async () => {
  const { map } = fakeMap();
  const state = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: [layer] }));
  const ask = vi.fn(() => Promise.resolve(new ArrayBuffer(3)));
  const standing = hazardsOnMap({ layers: state, ask, choose: () => {} })(map, () => day, protocols);
  const [scheme, load] = protocols.add.mock.lastCall ?? [];
  expect(scheme).toBe('hazards');
  const answer = await load({ url: 'hazards://my%20own%2F1/7/9/321/195' });
  expect(ask).toHaveBeenCalledExactlyOnceWith('my own/1', 9, 321, 195);
  expect(answer.data.byteLength).toBe(3);
  standing.end();
  expect(protocols.remove).toHaveBeenLastCalledWith('hazards');
});

test('a press takes the most dangerous record that is under it, and nothing where there is none', () => {
  const { map, known } = fakeMap();
  const state = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: [layer] }));
  const choose = vi.fn();
  const standing = hazardsOnMap({ layers: state, ask: () => Promise.resolve(new ArrayBuffer(0)), choose })(
    map,
    () => day,
    protocols,
  );
  expect(standing.choose({ x: 5, y: 5 })).toBe(false);
  known.features = [
    { source: sourceOf('mine'), properties: { n: 4, status: 'cleared' } },
    { source: sourceOf('mine'), properties: { n: 7, status: 'suspected' } },
  ];
  expect(standing.isAt({ x: 5, y: 5 })).toBe(true);
  expect(standing.choose({ x: 5, y: 5 })).toBe(true);
  expect(choose).toHaveBeenCalledExactlyOnceWith('mine', 7, { n: 7, status: 'suspected' }, [46, 40]);
  expect(pressable('mine')).not.toContain('mine-count');
});

test('what a filter hides is hidden where it stands, cannot be pressed, and is shown again', () => {
  const { map, known, sources } = fakeMap();
  const state = createStore<{ readonly layers: readonly ShownLayer[] }>(() => ({ layers: [layer] }));
  const ask = () => Promise.resolve(new ArrayBuffer(0));
  const standing = hazardsOnMap({ layers: state, ask, choose: () => {} })(map, () => day, protocols);
  known.features = [{ source: sourceOf('mine'), properties: { n: 7, status: 'suspected' } }];
  const said = () =>
    vi.mocked(map.setFeatureState).mock.calls.map(([{ sourceLayer, id }, { off }]) => `${sourceLayer} ${id} ${off}`);
  state.setState({ layers: [{ ...layer, off: ['suspected'] }] });
  expect(said()).toEqual(['areas suspected true', 'points suspected true', 'counts suspected true']);
  expect(sources.get(sourceOf('mine'))?.tiles).toEqual(vector.tiles);
  expect(standing.isAt({ x: 5, y: 5 })).toBe(false);
  state.setState({ layers: [layer] });
  expect(said().slice(3)).toEqual(['areas suspected false', 'points suspected false', 'counts suspected false']);
  expect(standing.isAt({ x: 5, y: 5 })).toBe(true);
});
