import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Edge } from '../../atlas/mesh.ts';
import type { Drawing } from '../drawing.ts';

/** Edges in two tones, so that each fill is told from its neighbour; dashed, because they are off by up to 5 km. */
export function edges({ scene, theme, edges: all }: Drawing): LayerSpecification[] {
  const { casing, ordinaryEdge, border, edge } = theme.map;
  const prominent = new Set(
    scene.districts.filter(({ district, shown }) => district.lead && shown).map(({ district }) => district.id),
  );
  const isLead = ({ between }: Edge) => between.some((id) => prominent.has(id));
  const ids = (wanted: readonly Edge[]): FilterSpecification => [
    'in',
    ['get', 'id'],
    ['literal', wanted.map(({ id }) => id)],
  ];
  const ordinary = ids(all.filter((each) => !isLead(each) && each.between.length > 1));
  const lead = ids(all.filter(isLead));
  const recede = scene.selected !== null;
  return [
    line('neighbour-casing', 'basemap', ['==', ['get', 'kind'], 'country'], casing, 2.4, null),
    line('neighbour', 'basemap', ['==', ['get', 'kind'], 'country'], border, 0.9, [10, 3.3]),
    line('edge-casing', 'edges', ordinary, casing, 2.2, null),
    line('edge', 'edges', ordinary, ordinaryEdge, 0.9, [4.4, 2.8]),
    line('border-casing', 'basemap', ['==', ['get', 'kind'], 'outline'], casing, 3, null),
    line('border', 'basemap', ['==', ['get', 'kind'], 'outline'], border, 1.3, [7, 2.3]),
    line('lead-casing', 'edges', lead, casing, recede ? 3.4 : 4.5, null),
    line('lead', 'edges', lead, edge, recede ? 1.2 : 1.7, recede ? [5, 2.9] : [4.1, 2.4]),
  ];
}

/** @param dash lengths of dash and gap in multiples of the width; null for a line without gaps. */
export function line(
  id: string,
  source: 'districts' | 'basemap' | 'edges',
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
