import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { paletteOf } from '../../../design/palette.ts';
import type { MapLook } from '../../../map/gl/look.ts';
import { byDanger } from '../../tiles/schema.ts';
import { columnPx } from '../columns.ts';
import { markName } from '../images.ts';
import { byStatus, foremostLast, isSmall, unlessOff } from './expressions.ts';
import type { LayersOf } from './layers.ts';

/** The marks of records, and of so many of a status as stand in one place. */
export function pointLayers({ id, source, layout, opacity, isChosen }: LayersOf, look: MapLook): LayerSpecification[] {
  const { map } = paletteOf(look.name, look.colours);
  const none = { duration: 0 };
  return [
    {
      id: `${id}-chosen-point`,
      type: 'circle',
      source,
      'source-layer': 'points',
      filter: isChosen,
      layout,
      paint: {
        'circle-radius': 11,
        'circle-color': map.accent,
        'circle-stroke-color': map.casing,
        'circle-stroke-width': 2,
      },
    },
    {
      id: `${id}-point`,
      type: 'symbol',
      source,
      'source-layer': 'points',
      filter: isSmall,
      layout: { ...layout, ...mark(look), 'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 10, 1] },
      paint: { 'icon-opacity': unlessOff(opacity), 'icon-opacity-transition': none },
    },
    {
      id: `${id}-count`,
      type: 'symbol',
      source,
      'source-layer': 'counts',
      layout: {
        ...layout,
        ...mark(look),
        'icon-size': countSize,
        'icon-offset': inRow(columnPx.mark / countSize, columnPx.row / countSize),
        /* One is its mark alone. */
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': ['Noto Sans Bold', 'Noto Sans'],
        'text-size': textSize,
        'text-anchor': 'left',
        'text-offset': inRow(columnPx.number / textSize, columnPx.row / textSize),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'icon-opacity': unlessOff(opacity),
        'icon-opacity-transition': none,
        'text-opacity': unlessOff(opacity === 0 ? 0 : 1),
        'text-opacity-transition': none,
        'text-color': map.label,
        'text-halo-color': map.halo,
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** A column's marks, smaller than one by itself; and its numbers, in px. */
const [countSize, textSize] = [0.85, 11];

/** Where a count stands beside its column's place: aside, and so many half rows down. */
function inRow(aside: number, row: number): ExpressionSpecification {
  const most = byDanger.length;
  const at = (halfRows: number) => ['literal', [aside, (halfRows * row) / 2]] as ExpressionSpecification;
  return ['interpolate', ['linear'], ['get', 'halfRows'], -most, at(-most), most, at(most)];
}

/** Every mark is drawn, whatever it covers: what may be dangerous last. */
function mark(look: MapLook) {
  return {
    'icon-image': byStatus((status) => markName(status, look)),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'symbol-sort-key': foremostLast,
    'symbol-z-order': 'source' as const,
  };
}
