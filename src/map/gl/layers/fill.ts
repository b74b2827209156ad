import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FillLayer, GroundLayer } from '../../layer.ts';
import type { Drawing } from '../drawing.ts';
import { filterOf, sourceOf } from '../filters.ts';

/** The foreign land, which is all that nothing else covers. */
export function ground({ id, colour }: GroundLayer, { theme }: Drawing): LayerSpecification[] {
  return [{ id, type: 'background', paint: { 'background-color': theme.map[colour] } }];
}

export function fill({ id, of, colour }: FillLayer, drawing: Drawing): LayerSpecification[] {
  return [
    {
      id,
      type: 'fill',
      source: sourceOf(of),
      filter: filterOf(of, drawing),
      paint: { 'fill-color': drawing.theme.map[colour], 'fill-antialias': false },
    },
  ];
}
