import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Drawing } from '../drawing.ts';

/** The land under everything: foreign land as the background, the sea, the country's own land. */
export function ground({ theme }: Drawing): LayerSpecification[] {
  return [
    { id: 'foreign', type: 'background', paint: { 'background-color': theme.map.foreign } },
    {
      id: 'sea',
      type: 'fill',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'sea'],
      paint: { 'fill-color': theme.map.water, 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'districts',
      paint: { 'fill-color': theme.map.land, 'fill-antialias': false },
    },
  ];
}
