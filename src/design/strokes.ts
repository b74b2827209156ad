import type { SVGAttributes } from 'react';
import type { Paint } from './paint.ts';
import type { Palette } from './palette.ts';

/** Px; or how it grows with the zoom, from the one at the first zoom to the one at the second. */
type Width = number | { readonly zooms: readonly [number, number]; readonly widths: readonly [number, number] };

/** A stroke of a line, from the ground up: its colour, its width and its dash in px. */
export type Stroke = {
  /** Of the colours of the map. */
  readonly colour: keyof Palette['map'];
} & (
  | { readonly width: Width; readonly dash?: never }
  | { readonly width: number; readonly dash: readonly [dash: number, gap: number] }
);

/** How each kind of line is drawn: in two tones where it parts fills, dashed where it is off by up to 5 km; the edges of the four recede before a selection. */
export const strokes = {
  shore: [{ colour: 'river', width: 0.8 }],
  river: [{ colour: 'river', width: { zooms: [6, 9], widths: [0.9, 1.5] } }],
  neighbour: [
    { colour: 'casing', width: 2.4 },
    { colour: 'border', width: 0.9, dash: [9, 3] },
  ],
  edge: [
    { colour: 'casing', width: 2.2 },
    { colour: 'ordinaryEdge', width: 0.9, dash: [4, 2.5] },
  ],
  border: [
    { colour: 'casing', width: 3 },
    { colour: 'border', width: 1.3, dash: [9, 3] },
  ],
  featured: [
    { colour: 'casing', width: 4.5 },
    { colour: 'edge', width: 1.7, dash: [7, 4] },
  ],
  receding: [
    { colour: 'casing', width: 3.4 },
    { colour: 'edge', width: 1.2, dash: [6, 3.5] },
  ],
  pointed: [{ colour: 'accent', width: 3 }],
  chosen: [
    { colour: 'accent', width: 11 },
    { colour: 'casing', width: 5 },
    { colour: 'edge', width: 2, dash: [7, 4] },
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export type LineKind = keyof typeof strokes;

/** The strokes of a kind of line as attributes of SVG, at a zoom: a picture that stands alone has no style sheet. */
export function strokesOf(kind: LineKind, paint: Paint, zoom: number): readonly SVGAttributes<SVGElement>[] {
  return strokes[kind].map(({ colour, width, dash }: Stroke) => ({
    fill: 'none',
    stroke: paint(`map-${colour}`),
    strokeWidth: widthAt(width, zoom),
    strokeLinejoin: 'round',
    ...(dash === undefined ? { strokeLinecap: 'round' } : { strokeDasharray: dash.join(' ') }),
  }));
}

function widthAt(width: Width, zoom: number): number {
  if (typeof width === 'number') return width;
  const { zooms, widths } = width;
  const share = Math.min(Math.max((zoom - zooms[0]) / (zooms[1] - zooms[0]), 0), 1);
  return Number((widths[0] + share * (widths[1] - widths[0])).toFixed(2));
}
