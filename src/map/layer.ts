import type { BasemapFeature } from '../atlas/schema.ts';
import type { Palette } from '../design/palette.ts';
import type { LineKind } from '../design/strokes.ts';
import type { Weight } from '../design/type.ts';
import type { DistrictsWhere, EdgesWhere } from './features.ts';

export type MapColour = keyof Palette['map'];

export type BasemapKind = BasemapFeature['properties']['kind'];

/** What a layer draws: features of the basemap by their kind, or districts and the edges between them by how they stand in the scene. */
export type Subject =
  | { readonly basemap: readonly BasemapKind[] }
  | { readonly districts: DistrictsWhere }
  | { readonly edges: EdgesWhere };

interface Layer {
  /** Its name, also in MapLibre's style. */
  readonly id: string;
  /** The zoom from which it is drawn, and the one from which it is no more. */
  readonly from?: number;
  readonly until?: number;
}

/** The foreign land under everything. */
export interface GroundLayer extends Layer {
  readonly draw: 'ground';
  readonly colour: MapColour;
}

/** Areas in one colour. */
export interface FillLayer extends Layer {
  readonly draw: 'fill';
  readonly of: Subject;
  readonly colour: MapColour;
}

/** Every district in the colour and the pattern of its class. */
export interface ClassesLayer extends Layer {
  readonly draw: 'classes';
}

export interface LineLayer extends Layer {
  readonly draw: 'line';
  readonly of: Subject;
  readonly stroke: LineKind;
  /** Its stroke while a district is chosen, before which it recedes. */
  readonly beside?: LineKind;
}

/** Px of type: of the chosen district, of the others beside it, and where none is chosen. */
export interface Sizes {
  readonly chosen: number;
  readonly beside: number;
  readonly alone: number;
}

/**
 * What a name says: the country's own name of the place, the reader's, the reader's in capitals,
 * the own one of a place within and the reader's of one outside, or that its level is switched off.
 */
export type Wording = 'own' | 'reader' | 'capitals' | 'nearer' | 'off';

export interface LabelLayer extends Layer {
  readonly draw: 'label';
  readonly of: Exclude<Subject, { edges: unknown }>;
  readonly says: Wording;
  /** In px. */
  readonly size: number | Sizes;
  readonly weight: Weight;
  readonly colour: MapColour;
  /** Px of halo on each side. */
  readonly halo: number;
  /** Room between letters, as a share of the size. */
  readonly spacing?: number;
  /** Below it, from a zoom on: the reader's name, where it is another. */
  readonly second?: { readonly from: number; readonly size: Sizes; readonly weight: Weight };
  /** From each zoom on, how far down the ranks of its features it goes. */
  readonly ranks?: readonly { readonly from: number; readonly most: number }[];
  /** A ring marks the place, and the name stands beside it. */
  readonly ring?: true;
  /** It stands also where something lies over the map. */
  readonly must?: true;
}

export type MapLayer = GroundLayer | FillLayer | ClassesLayer | LineLayer | LabelLayer;

/** Whether a layer is drawn at a zoom. */
export function isDrawn({ from = 0, until = Number.POSITIVE_INFINITY }: MapLayer, zoom: number): boolean {
  return zoom >= from && zoom < until;
}

/** The size of a name in px. */
export function sizeOf(size: number | Sizes, chosen: boolean, anyChosen: boolean): number {
  if (typeof size === 'number') return size;
  return chosen ? size.chosen : anyChosen ? size.beside : size.alone;
}

/** The stroke of a layer's lines. */
export function strokeOf({ stroke, beside }: LineLayer, anyChosen: boolean): LineKind {
  return anyChosen ? (beside ?? stroke) : stroke;
}
