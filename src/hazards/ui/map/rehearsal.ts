import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapExtension } from '../../../map/extensions.ts';
import type { MapLook } from '../../../map/gl/look.ts';
import { addHazardImages } from '../../draw/images.ts';
import { above, hazardLayers, sourceOf } from '../../draw/layers/layers.ts';
import { statuses } from '../../record/hazard.ts';

const id = 'rehearsal';

/**
 * Draws one hazard that cannot be seen, before there are any, one layer after the other. The map has a program of the graphics made for each
 * layer when it first draws one, and holds the page up meanwhile: all of them at once are a second of software graphics, in the very frame in
 * which a reader's records should come.
 */
export const rehearsal: MapExtension = (map, look) => {
  const steps = stepsOf(map, look());
  let isOver = false;
  const clear = () => {
    isOver = true;
    for (const { id } of unseen(look())) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(sourceOf(id))) map.removeSource(sourceOf(id));
  };
  const go = () => {
    const step = steps.shift();
    if (isOver) return;
    if (step === undefined) return clear();
    step.act();
    map.once(step.until, go);
    map.triggerRepaint();
  };
  go();
  return {
    redraw: () => {},
    choose: () => false,
    isAt: () => false,
    end: () => {
      isOver = true;
    },
    leave: clear,
  };
};

interface Step {
  readonly act: () => void;
  /** When the next may follow. */
  readonly until: 'render' | 'idle';
}

/** So many statuses have their images made at once. */
const imagesAtOnce = 4;

function stepsOf(map: MapLibre, look: MapLook): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < statuses.length; from += imagesAtOnce) {
    const some = statuses.slice(from, from + imagesAtOnce);
    steps.push({ act: () => addHazardImages(map, look, some), until: 'render' });
  }
  for (const layer of unseen(look)) {
    const act = () => {
      if (!map.getSource(sourceOf(id))) map.addSource(sourceOf(id), { type: 'geojson', data: hazardAt(map) });
      map.addLayer(layer, map.getLayer(above) && above);
    };
    steps.push({ act, until: 'idle' });
  }
  return steps;
}

/** The layers of hazards with the same programs, and nothing to see; without those of what is chosen, which come when something is. */
function unseen(look: MapLook): LayerSpecification[] {
  return hazardLayers({ id, opacity: 0, hidden: false, chosen: null }, look)
    .filter((layer) => !layer.id.startsWith(`${id}-chosen`))
    .map((layer) => {
      const { 'source-layer': _, ...rest } = layer as LayerSpecification & { 'source-layer'?: string };
      return rest as LayerSpecification;
    });
}

/** An area, a point and a count in the middle of what is looked at. */
function hazardAt(map: MapLibre): FeatureCollection {
  const { lng, lat } = map.getCenter();
  const [west, south, east, north] = [lng - 0.1, lat - 0.1, lng + 0.1, lat + 0.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = { status: 'confirmed', count: 2, halfRows: 0 };
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } },
      { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } },
    ],
  };
}
