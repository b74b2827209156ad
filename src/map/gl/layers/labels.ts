import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { isFeatured } from '../../../domain/district.ts';
import { translator } from '../../../locales/translate.ts';
import { only } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import type { MapLook } from '../look.ts';
import { townName } from '../patterns.ts';

/** A family that no system has, for its word that tells MapLibre the weight; the glyphs come from the second, the page's own font. */
const font = {
  regular: ['Noto Sans Regular', 'Noto Sans'],
  medium: ['Noto Sans Medium', 'Noto Sans'],
  bold: ['Noto Sans Bold', 'Noto Sans'],
};

/** Names, and the words on ground whose level is switched off, lest it look empty. Names are local for the country's own places, the reader's language for what lies around it. */
export function labels(drawing: Drawing): LayerSpecification[] {
  const { scene, theme, language } = drawing;
  const { label, label2, waterText, halo } = theme.map;
  const own: ExpressionSpecification = ['get', 'name'];
  const readers: ExpressionSpecification = ['get', `name_${language}`];
  const featured = only(scene, ({ district, shown }) => isFeatured(district) && shown);
  const others = only(scene, ({ district, shown }) => !isFeatured(district) && shown && district.kind === 'district');
  const both: ExpressionSpecification = [
    'case',
    ['==', own, readers],
    own,
    ['format', own, {}, '\n', {}, readers, { 'font-scale': 0.7, 'text-font': ['literal', font.medium] }],
  ];
  const kind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
  const selectedId = scene.selected?.district.id ?? '';
  return [
    text('label-water', kind('lake', 'sea'), readers, {
      size: 11,
      color: waterText,
      halo,
      width: 1.2,
      font: font.regular,
      minzoom: 6.5,
    }),
    text('label-country', kind('country'), ['upcase', readers], {
      size: 13,
      color: label2,
      halo,
      width: 1.2,
      font: font.medium,
      maxzoom: 9,
      spacing: 0.17,
    }),
    towns(
      text('label-town', kind('town'), ['case', ['==', ['get', 'foreign'], true], readers, own], {
        size: 12,
        color: label,
        halo,
        width: 1.5,
        font: font.medium,
        minzoom: 5.5,
      }),
      drawing.look,
    ),
    text(
      'label-off',
      only(scene, (item) => !item.shown),
      translator(language)('map.off'),
      {
        size: 11,
        color: label2,
        halo,
        width: 1.2,
        font: font.regular,
      },
    ),
    text('label-district', others, own, { size: 11, color: label2, halo, width: 1.5, font: font.medium, minzoom: 7.2 }),
    text('label-featured', featured, ['step', ['zoom'], own, 6.8, both], {
      size: ['case', ['==', ['get', 'id'], selectedId], 20, selectedId === '' ? 16 : 14],
      color: label,
      halo,
      width: 2,
      font: font.bold,
    }),
  ];
}

interface Look {
  readonly size: number | ExpressionSpecification;
  readonly color: string;
  readonly halo: string;
  readonly width: number;
  readonly font: string[];
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly spacing?: number;
}

function text(
  id: string,
  filter: ExpressionSpecification | SymbolLayerSpecification['filter'],
  field: ExpressionSpecification | string,
  { size, color, halo, width, font, minzoom = 0, maxzoom = 24, spacing = 0 }: Look,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'labels',
    filter: filter as NonNullable<SymbolLayerSpecification['filter']>,
    minzoom,
    maxzoom,
    layout: {
      'text-field': field,
      'text-font': font,
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-max-width': 8,
      'text-line-height': 1.25,
      'text-padding': 4,
      ...(id === 'label-featured' && { 'text-allow-overlap': true }),
    },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': width, 'text-halo-blur': 0 },
  };
}

/** A ring beside the name; the smaller towns come with the zoom. */
function towns(layer: SymbolLayerSpecification, look: MapLook): SymbolLayerSpecification {
  return {
    ...layer,
    filter: ['all', ['==', ['get', 'kind'], 'town'], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7, 3]]],
    layout: {
      ...layer.layout,
      'icon-image': townName(look),
      'text-variable-anchor': ['left', 'right', 'top'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
    },
  };
}
