import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapLook } from '../../../map/gl/look.ts';
import type { Status } from '../../record/hazard.ts';
import { areaLayers } from './areas.ts';
import { pointLayers } from './points.ts';

/** A layer of hazards as it is to be drawn. */
export interface DrawnLayer {
  /** Also the name of its source. */
  readonly id: string;
  /** From 0 to 1. */
  readonly opacity: number;
  readonly hidden: boolean;
  /** The record that is chosen. */
  readonly chosen: number | null;
  /** The statuses that are hidden where they stand: a state of the map's own, which costs a frame and no tile. */
  readonly off?: readonly Status[];
}

/** What all layers in MapLibre of one layer of hazards share. */
export interface LayersOf {
  readonly id: string;
  readonly source: string;
  readonly layout: { readonly visibility: 'visible' | 'none' };
  readonly opacity: number;
  readonly isChosen: FilterSpecification;
}

/** The layers in MapLibre that show hazards of a source, from the ground up. */
export function hazardLayers({ id, opacity, hidden, chosen }: DrawnLayer, look: MapLook): LayerSpecification[] {
  const of: LayersOf = {
    ...{ id, source: sourceOf(id), opacity },
    layout: { visibility: hidden ? 'none' : 'visible' },
    isChosen: ['==', ['get', 'n'], chosen ?? -1],
  };
  return [...areaLayers(of, look), ...pointLayers(of, look)];
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
