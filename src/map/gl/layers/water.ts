import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Drawing } from '../drawing.ts';

/** Lakes and rivers, over the classes: nothing is claimed of water. */
export function water({ theme }: Drawing): LayerSpecification[] {
  return [
    {
      id: 'lake',
      type: 'fill',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'lake'],
      paint: { 'fill-color': theme.map.water },
    },
    {
      id: 'shore',
      type: 'line',
      source: 'basemap',
      filter: ['in', ['get', 'kind'], ['literal', ['lake', 'sea']]],
      paint: { 'line-color': theme.map.river, 'line-width': 0.8 },
    },
    {
      id: 'river',
      type: 'line',
      source: 'basemap',
      filter: ['==', ['get', 'kind'], 'river'],
      paint: {
        'line-color': theme.map.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.9, 9, 1.5],
      },
    },
  ];
}
