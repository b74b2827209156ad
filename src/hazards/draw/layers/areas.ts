import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { paletteOf } from '../../../design/palette.ts';
import type { MapLook } from '../../../map/gl/look.ts';
import { statuses } from '../../record/hazard.ts';
import { hatchName } from '../images.ts';
import { coloursOf, forms, outlines } from '../symbols.ts';
import { byProgress, byStatus, foremostLast, unlessOff } from './expressions.ts';
import type { LayersOf } from './layers.ts';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/** The shapes of records: fill, pattern and outline. */
export function areaLayers({ id, source, layout, opacity, isChosen }: LayersOf, look: MapLook): LayerSpecification[] {
  const colours = coloursOf(look.colours, look.name);
  const { map } = paletteOf(look.name, look.colours);
  const inks = byStatus((status) => colours[status].ink);
  const of = { source, 'source-layer': 'areas' };
  const none = { duration: 0 };
  return [
    {
      id: `${id}-fill`,
      type: 'fill',
      ...of,
      filter: isArea,
      layout: { ...layout, 'fill-sort-key': foremostLast },
      paint: {
        'fill-color': byStatus((status) => colours[status].fill),
        'fill-opacity': unlessOff(byStatus((status) => opacity * colours[status].opacity)),
        'fill-opacity-transition': none,
        'fill-antialias': false,
      },
    },
    {
      id: `${id}-hatch`,
      type: 'fill',
      ...of,
      filter: ['all', isArea, ['in', ['get', 'status'], ['literal', statuses.filter((each) => forms[each].pattern)]]],
      layout,
      paint: {
        'fill-pattern': byStatus((status) => hatchName(forms[status].pattern ? status : 'unknown', look)),
        'fill-opacity': unlessOff(opacity),
        'fill-opacity-transition': none,
      },
    },
    line(
      `${id}-casing`,
      { ...of, layout },
      { 'line-color': map.casing, 'line-width': 3.6, 'line-opacity': unlessOff(0.85 * opacity) },
    ),
    line(
      `${id}-outline`,
      { ...of, layout: { ...layout, 'line-sort-key': foremostLast } },
      {
        'line-color': look.colours === 'gichd' ? byProgress((progress) => outlines[progress].colour, inks) : inks,
        'line-width': 1.6,
        'line-opacity': unlessOff(opacity),
        'line-dasharray': byProgress(
          (progress) => ['literal', [...(outlines[progress].dash ?? [1, 0])]],
          byStatus((status) => ['literal', [...(forms[status].dash ?? [1, 0])]]),
        ),
      },
    ),
    line(`${id}-chosen-area`, { ...of, layout, filter: isChosen }, { 'line-color': map.accent, 'line-width': 4 }),
  ];
}

function line(id: string, of: object, paint: object): LayerSpecification {
  return {
    id,
    type: 'line',
    ...of,
    paint: { ...paint, 'line-opacity-transition': { duration: 0 } },
  } as LayerSpecification;
}
