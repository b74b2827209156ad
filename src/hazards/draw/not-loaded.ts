import type { Geometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import { paletteOf } from '../../design/palette.ts';
import type { MapExtension } from '../../map/extensions.ts';
import type { MapLook } from '../../map/gl/look.ts';
import { density, tile } from '../../map/gl/pixels.ts';
import { above } from './layers/layers.ts';
import { notLoadedPattern } from './not-loaded-pattern.ts';

const id = 'hazards-not-loaded';

/** Hatches the ground of which it is not known what lies there: blank ground would be taken for safe. */
export function notLoadedOnMap(ground: StoreApi<{ readonly ground: readonly Geometry[] }>): MapExtension {
  return (map, look) => {
    map.addSource(id, { type: 'geojson', data: collection(ground.getState().ground) });
    map.addLayer(
      { id, type: 'fill', source: id, paint: { 'fill-pattern': hatched(map, look()) } },
      map.getLayer(above) ? above : undefined,
    );
    const unsubscribe = ground.subscribe((state) => {
      map.getSource<GeoJSONSource>(id)?.setData(collection(state.ground));
    });
    return {
      redraw: () => map.setPaintProperty(id, 'fill-pattern', hatched(map, look())),
      choose: () => false,
      isAt: () => false,
      end: unsubscribe,
      leave: () => {
        map.removeLayer(id);
        map.removeSource(id);
      },
    };
  };
}

/** The pattern of a look, which the map is given where it lacks it. @returns its name. */
function hatched(map: MapLibre, { name, colours }: MapLook): string {
  const image = `${id}-${name}-${colours}`;
  const { label } = paletteOf(name, colours).map;
  if (!map.hasImage(image))
    map.addImage(image, tile(notLoadedPattern, label), {
      pixelRatio: density,
    });
  return image;
}

function collection(ground: readonly Geometry[]) {
  return {
    type: 'FeatureCollection' as const,
    features: ground.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })),
  };
}
