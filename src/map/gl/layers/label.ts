import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Weight } from '../../../design/type.ts';
import { translator } from '../../../locales/translate.ts';
import { typeface } from '../../cartography.ts';
import { type LabelLayer, type Sizes, sizeOf } from '../../layer.ts';
import type { Drawing } from '../drawing.ts';
import { filterOf } from '../filters.ts';
import { townName } from '../patterns.ts';

/** A family that no system has, for its word that tells MapLibre the weight; the glyphs come from the second, the page's own font. */
const fonts: Readonly<Record<Weight, string[]>> = {
  400: ['Noto Sans Regular', 'Noto Sans'],
  500: ['Noto Sans Medium', 'Noto Sans'],
  700: ['Noto Sans Bold', 'Noto Sans'],
};

/** Names and what else is written on the map. */
export function label(layer: LabelLayer, drawing: Drawing): SymbolLayerSpecification[] {
  const { id, of, size, weight, colour, halo, spacing = 0, ring, must } = layer;
  const { map } = drawing.theme;
  return [
    {
      id,
      type: 'symbol',
      /* Those of districts apart: they are what a level that is switched has the worker set anew. */
      source: 'basemap' in of ? 'labels' : 'names',
      filter: withRanks(filterOf(of, drawing), layer),
      layout: {
        'text-field': textOf(layer, drawing),
        'text-font': fonts[weight],
        'text-size': inGl(size, drawing),
        'text-letter-spacing': spacing,
        'text-max-width': typeface.measure,
        'text-line-height': typeface.leading,
        'text-padding': must ? 0 : 2,
        'symbol-sort-key': 'basemap' in of ? ['get', 'rank'] : ['case', isChosen(drawing), 0, 1],
        ...(ring && {
          'icon-image': townName(drawing.look),
          'text-variable-anchor': ['left', 'right', 'top'],
          'text-radial-offset': 0.5,
          'text-justify': 'auto',
        }),
      },
      paint: { 'text-color': map[colour], 'text-halo-color': map.halo, 'text-halo-width': halo, 'text-halo-blur': 0 },
    },
  ];
}

function textOf({ says, second, size }: LabelLayer, drawing: Drawing): ExpressionSpecification | string {
  const own: ExpressionSpecification = ['get', 'name'];
  const reader: ExpressionSpecification = ['get', `name_${drawing.language}`];
  const words: Readonly<Record<LabelLayer['says'], ExpressionSpecification | string>> = {
    own,
    reader,
    capitals: ['get', `capitals_${drawing.language}`],
    nearer: ['case', ['==', ['get', 'foreign'], true], reader, own],
    off: translator(drawing.language)('map.off'),
  };
  const first = words[says];
  if (second === undefined) return first;
  const share: ExpressionSpecification = ['/', inGl(second.size, drawing), inGl(size, drawing)];
  const below = { 'font-scale': share, 'text-font': ['literal', fonts[second.weight]] } as const;
  const both = ['format', first, {}, '\n', {}, reader, below] as unknown as ExpressionSpecification;
  return ['step', ['zoom'], first, second.from, ['case', ['==', first, reader], first, both]];
}

function withRanks(filter: FilterSpecification, { ranks }: LabelLayer): FilterSpecification {
  if (ranks === undefined) return filter;
  const [first, ...later] = ranks;
  const steps = later.flatMap(({ from, most }) => [from, most]);
  return [
    'all',
    filter,
    ['<=', ['get', 'rank'], ['step', ['zoom'], first?.most ?? 0, ...steps]],
  ] as FilterSpecification;
}

/** The size of a name by whether its district is chosen, or another one. */
function inGl(size: number | Sizes, drawing: Drawing): number | ExpressionSpecification {
  if (typeof size === 'number') return size;
  const any = drawing.scene.selected !== null;
  return ['case', isChosen(drawing), sizeOf(size, true, any), sizeOf(size, false, any)];
}

function isChosen({ scene }: Drawing): ExpressionSpecification {
  return ['==', ['get', 'id'], scene.selected?.district.id ?? ''];
}
