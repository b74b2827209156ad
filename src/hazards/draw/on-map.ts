import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre, VectorTileSource } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import type { MapExtension } from '../../map/extensions.ts';
import { applyLayers } from '../../map/gl/diff.ts';
import type { MapLook } from '../../map/gl/look.ts';
import type { Status } from '../record/hazard.ts';
import { byDanger, deepest, type RecordTags, type TileLayer } from '../tiles/schema.ts';
import { addHazardImages } from './images.ts';
import { above, type DrawnLayer, hazardLayers, pressable, sourceOf } from './layers/layers.ts';
import { type AskTile, addressesOf, answerTiles } from './protocol.ts';

/** A layer and the version of what of it is shown: a filter makes another. */
export interface ShownLayer extends DrawnLayer {
  readonly version: number;
  /** The deepest of its tiles, where they end before those of an imported layer. */
  readonly deepest?: number;
}

interface Options {
  /** From the ground up. */
  readonly layers: StoreApi<{ readonly layers: readonly ShownLayer[] }>;
  readonly ask: AskTile;
  /** A reader has pressed a record. @param tags what its tile says of it. @param at where it was pressed. */
  readonly choose: (layer: string, n: number, tags: RecordTags, at: readonly [lon: number, lat: number]) => void;
  /** By which tiles are asked for: each who answers has one of their own. */
  readonly scheme?: string;
}

/** Hazards on the atlas's map, below its names. */
export function hazardsOnMap({ layers, ask, choose, scheme = 'hazards' }: Options): MapExtension {
  return (map, look, protocols) => {
    const quiet = answerTiles(scheme, protocols, ask);
    let drawn: readonly ShownLayer[] = [];
    let drawnIn = look();
    const draw = () => {
      const [before, beforeIn] = [drawn, drawnIn];
      drawn = layers.getState().layers;
      drawnIn = look();
      addHazardImages(map, drawnIn);
      addSources(map, scheme, before, drawn);
      hideOnMap(map, before, drawn);
      applyLayers(map, stack(before, beforeIn), stack(drawn, drawnIn));
      for (const { id } of before) if (!drawn.some((layer) => layer.id === id)) map.removeSource(sourceOf(id));
      if (drawn !== before && drawn.length > 0) measureFrame(map);
    };
    draw();
    const unsubscribe = layers.subscribe(draw);
    return {
      redraw: draw,
      isAt: (point) => hit(map, drawn, point) !== null,
      choose: (point) => {
        const found = hit(map, drawn, point);
        if (found === null) return false;
        const { lng, lat } = map.unproject([point.x, point.y]);
        choose(found.layer, found.tags.n, found.tags, [lng, lat]);
        return true;
      },
      end: () => {
        unsubscribe();
        quiet();
      },
      leave: () => {
        applyLayers(map, stack(drawn, drawnIn), stack([], drawnIn));
        for (const { id } of drawn) map.removeSource(sourceOf(id));
      },
    };
  };
}

/** Hides statuses where they stand, and shows those again that are. A feature's id is its status to the map, so that one call is about all of them. */
function hideOnMap(map: MapLibre, before: readonly ShownLayer[], after: readonly ShownLayer[]) {
  for (const { id, off = [] } of after) {
    const { off: gone = [] } = before.find((layer) => layer.id === id) ?? {};
    const hidden = off.filter((status) => !gone.includes(status));
    for (const status of [...hidden, ...gone.filter((each) => !off.includes(each))])
      for (const sourceLayer of ['areas', 'points', 'counts'] satisfies TileLayer[])
        map.setFeatureState({ source: sourceOf(id), sourceLayer, id: status }, { off: off.includes(status) });
    if (hidden.length > 0) measureHidden(map);
  }
}

/** Leaves a `performance.measure` of the time until what was switched off is not seen any more, for the bench. */
function measureHidden(map: MapLibre) {
  const start = performance.now();
  map.once('render', () => performance.measure('own-data-hidden', { start }));
}

/** Leaves a `performance.measure` of the time until all that is shown stands, for the bench. */
function measureFrame(map: MapLibre) {
  const start = performance.now();
  map.once('idle', () => performance.measure('own-data-to-frame', { start }));
}

/** All layers, and the one that they lie under, which stays: it tells where to put what is added. */
function stack(layers: readonly ShownLayer[], look: MapLook): LayerSpecification[] {
  return [...layers.flatMap((layer) => hazardLayers(layer, look)), { id: above, type: 'background' }];
}

/** Gives the map the sources that it lacks, and asks anew for those of which something else is shown. */
function addSources(map: MapLibre, scheme: string, before: readonly ShownLayer[], after: readonly ShownLayer[]) {
  for (const { id, version, deepest: maxzoom = deepest } of after) {
    const tiles = addressesOf(scheme, id, version);
    const known = before.find((layer) => layer.id === id);
    if (known === undefined)
      map.addSource(sourceOf(id), { type: 'vector', tiles, minzoom: 0, maxzoom, promoteId: 'status' });
    else if (known.version !== version) map.getSource<VectorTileSource>(sourceOf(id))?.setTiles(tiles);
  }
}

/** So many px around a point a press reaches, since a mark is small. */
const reach = 5;

/** The most dangerous record at a point, in px from the map's corner. */
function hit(map: MapLibre, drawn: readonly ShownLayer[], { x, y }: { readonly x: number; readonly y: number }) {
  const layers = drawn.flatMap(({ id }) => pressable(id)).filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const rank = (status: Status) => byDanger.indexOf(status);
  const offOf = (source: string) => drawn.find(({ id }) => sourceOf(id) === source)?.off ?? [];
  const [feature] = map
    .queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers },
    )
    .filter(({ source, properties }) => !offOf(source).includes(properties.status))
    .sort((a, b) => rank(a.properties.status) - rank(b.properties.status));
  const layer = drawn.find(({ id }) => sourceOf(id) === feature?.source);
  return feature === undefined || layer === undefined
    ? null
    : { layer: layer.id, tags: feature.properties as RecordTags };
}
