import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Stroke, strokes } from '../../../design/strokes.ts';
import { type LineLayer, strokeOf } from '../../layer.ts';
import type { Drawing } from '../drawing.ts';
import { filterOf, sourceOf, withIds } from '../filters.ts';
import { idsInAnyCase, offIn } from '../states.ts';

/** What each stroke under the uppermost is called, from the uppermost down. */
const under = ['casing', 'halo'];

/**
 * The strokes of a line, each in a layer: `edge-casing` under `edge`. What is switched off is let pass and not seen, since a filter would have
 * the worker cut all anew; also where nothing is ever switched off, for another kind of opacity is another program for the graphics.
 */
export function line(layer: LineLayer, drawing: Drawing): LineLayerSpecification[] {
  const { scene, theme } = drawing;
  const all: readonly Stroke[] = strokes[strokeOf(layer, scene.selected !== null)];
  const filter =
    'basemap' in layer.of
      ? filterOf(layer.of, drawing)
      : withIds(idsInAnyCase(layer.of, drawing).map((id) => ({ id })));
  return all.map(({ colour, width, dash }, index) => {
    const below = all.length - 1 - index;
    return {
      id: below === 0 ? layer.id : `${layer.id}-${under[below - 1]}`,
      type: 'line',
      source: sourceOf(layer.of),
      filter,
      layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
      paint: {
        'line-color': theme.map[colour],
        'line-opacity': ['case', ['boolean', ['feature-state', offIn(layer.id)], false], 0, 1],
        'line-width': inGl(width),
        'line-width-transition': { duration: 0 },
        /* MapLibre counts dashes in widths. */
        ...(dash && { 'line-dasharray': dash.map((each) => each / width) }),
      },
    };
  });
}

function inGl(width: Stroke['width']): NonNullable<NonNullable<LineLayerSpecification['paint']>['line-width']> {
  if (typeof width === 'number') return width;
  const { zooms, widths } = width;
  return ['interpolate', ['linear'], ['zoom'], zooms[0], widths[0], zooms[1], widths[1]];
}
