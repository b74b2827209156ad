import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Edge } from '../../../atlas/edges.ts';
import type { Palette } from '../../../design/palette.ts';
import { type LineKind, type Stroke, strokes } from '../../../design/strokes.ts';
import { isFeatured } from '../../../domain/district.ts';
import type { Drawing } from '../drawing.ts';

/** Edges in two tones, so that each fill is told from its neighbour; dashed, because they are not exact. */
export function edges({ scene, theme, edges: all }: Drawing): LayerSpecification[] {
  const prominent = new Set(
    scene.districts.filter(({ district, shown }) => isFeatured(district) && shown).map(({ district }) => district.id),
  );
  const isProminent = ({ between }: Edge) => between.some((id) => prominent.has(id));
  const ids = (wanted: readonly Edge[]): FilterSpecification => [
    'in',
    ['get', 'id'],
    ['literal', wanted.map(({ id }) => id)],
  ];
  const ordinary = ids(all.filter((each) => !isProminent(each) && each.between.length > 1));
  const featured = ids(all.filter(isProminent));
  return [
    ...lines('neighbour', 'neighbour', 'basemap', ['==', ['get', 'kind'], 'country'], theme),
    ...lines('edge', 'edge', 'edges', ordinary, theme),
    ...lines('border', 'border', 'basemap', ['==', ['get', 'kind'], 'outline'], theme),
    ...lines('featured', scene.selected === null ? 'featured' : 'receding', 'edges', featured, theme),
  ];
}

/** What each stroke under the uppermost is called, from the uppermost down. */
const under = ['casing', 'halo'];

/** The strokes of a kind of line as layers: `edge-casing` under `edge`. */
export function lines(
  id: string,
  kind: LineKind,
  source: 'districts' | 'basemap' | 'edges',
  filter: FilterSpecification,
  theme: Palette,
): LineLayerSpecification[] {
  const all: readonly Stroke[] = strokes[kind];
  return all.map(({ colour, width, dash }, index) => {
    const below = all.length - 1 - index;
    const name = below === 0 ? id : `${id}-${under[below - 1]}`;
    /* MapLibre counts dashes in widths. */
    const inWidths: [number, number] | null = dash ? [dash[0] / width, dash[1] / width] : null;
    return line(name, source, filter, theme.map[colour], width, inWidths);
  });
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
