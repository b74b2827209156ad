import type { Decisions } from '../record/decisions.ts';
import type { Filter, Totals } from '../record/filter.ts';
import type { Format } from '../record/offer.ts';
import type { Report } from '../record/report.ts';

/** Whether a layer will be there after a reload: it is kept on the device; there was no room for it; or the browser lets nothing be kept. */
export type Keeping = 'kept' | 'full' | 'forbidden';

/** One imported layer as the page knows it. Its records stay with the desk. */
export interface Layer {
  readonly id: string;
  /** The drop that its file came in: several layers may share one. */
  readonly drop: string;
  /** Its key within the drop. */
  readonly key: string;
  readonly name: string;
  readonly format: Format;
  readonly decisions: Decisions;
  readonly visible: boolean;
  /** 0.1 to 1: what cannot be seen is switched off instead. */
  readonly opacity: number;
  readonly filter: Filter;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly report: Report;
  /** Of what the filter shows. */
  readonly totals: Totals;
  /** Of all its records: what there is to filter by. */
  readonly whole: Totals;
  readonly keeping: Keeping;
  /** Another number whenever its tiles are others than before. */
  readonly drawing: number;
}

/** What of a layer is kept; the rest is read anew. */
export type KeptLayer = Pick<Layer, 'id' | 'drop' | 'key' | 'name' | 'format' | 'decisions' | 'visible' | 'opacity'> & {
  /** Its place from the top. */
  readonly place: number;
};

export function keptOf(layer: Layer, place: number): KeptLayer {
  const { id, drop, key, name, format, decisions, visible, opacity } = layer;
  return { id, drop, key, name, format, decisions, visible, opacity, place };
}

/** Whether a layer is drawn. */
export function isVisible({ visible }: Layer): boolean {
  return visible;
}
