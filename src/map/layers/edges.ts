import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { only } from '../classes.ts';
import type { Drawing } from '../style.ts';

/** Edges in two tones, so that each fill is told from its neighbour; dashed, because they are off by up to 5 km. */
export function edges({ scene, theme }: Drawing): LayerSpecification[] {
  const { casing, ordinaryEdge, border, edge } = theme.map;
  const ordinary = only(scene, ({ district, shown }) => !(district.lead && shown));
  const lead = only(scene, ({ district, shown, selected }) => district.lead && shown && !selected);
  const recede = scene.selected !== null;
  return [
    line('neighbour-casing', 'basemap', ['==', ['get', 'kind'], 'country'], casing, 2.4, null),
    line('neighbour', 'basemap', ['==', ['get', 'kind'], 'country'], border, 0.9, [10, 3.3]),
    line('edge-casing', 'districts', ordinary, casing, 2.2, null),
    line('edge', 'districts', ordinary, ordinaryEdge, 0.9, [4.4, 2.8]),
    line('border-casing', 'basemap', ['==', ['get', 'kind'], 'outline'], casing, 3, null),
    line('border', 'basemap', ['==', ['get', 'kind'], 'outline'], border, 1.3, [7, 2.3]),
    line('lead-casing', 'districts', lead, casing, recede ? 3.4 : 4.5, null),
    line('lead', 'districts', lead, edge, recede ? 1.2 : 1.7, recede ? [5, 2.9] : [4.1, 2.4]),
  ];
}

/** @param dash lengths of dash and gap in multiples of the width; null for a line without gaps. */
export function line(
  id: string,
  source: 'districts' | 'basemap',
  filter: FilterSpecification,
  color: string,
  width: number,
  dash: [number, number] | null,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      'line-width-transition': { duration: 0 },
      ...(dash && { 'line-dasharray': dash }),
    },
  };
}
