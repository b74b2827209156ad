import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { only } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import { line, lines } from './edges.ts';

/** What is chosen: a district, or all the districts that an open joint figure names. And what the pointer is on. */
export function selection({ scene, theme }: Drawing): LayerSpecification[] {
  const { accent } = theme.map;
  const chosen = only(scene, ({ selected, outlined, shown }) => shown && (selected || outlined));
  return [
    {
      ...line('pointed', 'districts', ['==', ['get', 'id'], ''], accent, 3, null),
      paint: { 'line-color': accent, 'line-width': 3 },
    },
    ...lines('chosen', 'chosen', 'districts', chosen, theme),
  ];
}
