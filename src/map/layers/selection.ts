import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { only } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import { line } from './edges.ts';

/** What is chosen: a district, or all the districts that an open joint figure names. And what the pointer is on. */
export function selection({ scene, theme }: Drawing): LayerSpecification[] {
  const { casing, edge, accent } = theme.map;
  const chosen = only(scene, ({ selected, outlined, shown }) => shown && (selected || outlined));
  return [
    {
      ...line('pointed', 'districts', ['==', ['get', 'id'], ''], accent, 3, null),
      paint: { 'line-color': accent, 'line-width': 3 },
    },
    line('chosen-halo', 'districts', chosen, accent, 11, null),
    line('chosen-casing', 'districts', chosen, casing, 5, null),
    line('chosen', 'districts', chosen, edge, 2, [3.5, 2]),
  ];
}
