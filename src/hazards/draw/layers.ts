import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { paletteOf } from '../../design/palette.ts';
import { facts } from '../../domain/facts.ts';
import type { MapLook } from '../../map/gl/look.ts';
import { type Status, statuses } from '../record/hazard.ts';
import { byDanger } from '../tiles/schema.ts';
import { hatchName, markName } from './images.ts';
import { coloursOf, forms, outlines } from './symbols.ts';

/** A layer of hazards as it is to be drawn. */
export interface DrawnLayer {
  /** Also the name of its source. */
  readonly id: string;
  /** From 0 to 1. */
  readonly opacity: number;
  readonly hidden: boolean;
  /** The record that is chosen. */
  readonly chosen: number | null;
  /** The statuses that are not shown, where the tiles hold them all the same. */
  readonly without?: readonly Status[];
  /** The statuses that are hidden where they stand, until tiles without them have come: a state of the map's own, which costs a frame and no tile. */
  readonly off?: readonly Status[];
}

/** The layers in MapLibre that show hazards of a source, from the ground up. */
export function hazardLayers(layer: DrawnLayer, look: MapLook): LayerSpecification[] {
  const { without = [] } = layer;
  const all = allLayers(layer, look);
  if (without.length === 0) return all;
  const shown = ['!', ['in', ['get', 'status'], ['literal', [...without]]]];
  return all.map((each) => {
    const filter = 'filter' in each && each.filter ? ['all', each.filter, shown] : shown;
    return { ...each, filter } as LayerSpecification;
  });
}

function allLayers({ id, opacity, hidden, chosen }: DrawnLayer, look: MapLook): LayerSpecification[] {
  const colours = coloursOf(look.colours, look.name);
  const { map } = paletteOf(look.name, look.colours);
  const layout = { visibility: hidden ? ('none' as const) : ('visible' as const) };
  const source = sourceOf(id);
  const areas = { source, 'source-layer': 'areas' };
  const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
  const isChosen: FilterSpecification = ['==', ['get', 'n'], chosen ?? -1];
  const inks = byStatus((status) => colours[status].ink);
  const none = { duration: 0 };
  return [
    {
      id: `${id}-fill`,
      type: 'fill',
      ...areas,
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
      ...areas,
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
      { ...areas, layout },
      { 'line-color': map.casing, 'line-width': 3.6, 'line-opacity': unlessOff(0.85 * opacity) },
    ),
    line(
      `${id}-outline`,
      { ...areas, layout: { ...layout, 'line-sort-key': foremostLast } },
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
    line(`${id}-chosen-area`, { ...areas, layout, filter: isChosen }, { 'line-color': map.accent, 'line-width': 4 }),
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
        'icon-size': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0, 0.6, 4, 2],
        /* One is its mark alone. */
        'text-field': ['case', ['>', ['get', 'count'], 1], ['to-string', ['get', 'count']], ''],
        'text-font': ['Noto Sans Bold', 'Noto Sans'],
        'text-size': 11,
        'text-anchor': 'left',
        'text-offset': [0.7, 0],
        'text-optional': true,
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

/** Names and what else is written lie over hazards: this is the lowest of them. */
export const above = 'name-water';

/** The name of a layer's source in MapLibre. */
export function sourceOf(id: string): string {
  return `hazards-${id}`;
}

/** What a press can choose: not the casing, and not counts, which are many records. */
export function pressable(id: string): readonly string[] {
  return ['fill', 'outline', 'point'].map((part) => `${id}-${part}`);
}

/** What may be dangerous is drawn over what is said to be released. */
const foremostLast = byStatus((status) => byDanger.length - byDanger.indexOf(status));

/** Metres that a px covers at zoom 0, in the middle of the country. */
const metres = (40_075_016.686 * Math.cos((((facts.extent[1] + facts.extent[3]) / 2) * Math.PI) / 180)) / 512;

/** Whether a mark of 12 px is more to see than the area itself; always, of what has none. */
const isSmall: FilterSpecification = [
  'any',
  ['!', ['has', 'm2']],
  ['<', ['get', 'm2'], ['^', ['/', 12 * metres, ['^', 2, ['zoom']]], 2]],
];

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

function line(id: string, of: object, paint: object): LayerSpecification {
  return {
    id,
    type: 'line',
    ...of,
    paint: { ...paint, 'line-opacity-transition': { duration: 0 } },
  } as LayerSpecification;
}

/** An opacity, or none where a status is switched off: `hideOnMap` sets that. */
function unlessOff(opacity: number | ExpressionSpecification): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'off'], false], 0, opacity];
}

type Out = string | number | ExpressionSpecification;

function byStatus(of: (status: Status) => Out): ExpressionSpecification {
  const pairs = statuses.filter((status) => status !== 'unknown').flatMap((status) => [status, of(status)]);
  return ['match', ['get', 'status'], ...pairs, of('unknown')] as unknown as ExpressionSpecification;
}

function byProgress(of: (progress: keyof typeof outlines) => Out, other: Out): ExpressionSpecification {
  const pairs = (Object.keys(outlines) as (keyof typeof outlines)[]).flatMap((each) => [each, of(each)]);
  return ['match', ['get', 'progress'], ...pairs, other] as unknown as ExpressionSpecification;
}
