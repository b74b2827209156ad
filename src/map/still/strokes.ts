import type { SVGAttributes } from 'react';
import type { Paint } from './paint.ts';

/** A stroke of a line, from the ground up: its colour's name in the palette, its width and its dash in px. */
interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
}

/** How each kind of line is drawn: in two tones where it parts fills, dashed where it is off by up to 5 km; the edges of the four recede before a selection. */
const strokes = {
  shore: [{ colour: 'map-river', width: 0.8 }],
  river: [{ colour: 'map-river', width: 1.2 }],
  neighbour: [
    { colour: 'map-casing', width: 2.4 },
    { colour: 'map-border', width: 0.9, dash: '9 3' },
  ],
  edge: [
    { colour: 'map-casing', width: 2.2 },
    { colour: 'map-ordinaryEdge', width: 0.9, dash: '4 2.5' },
  ],
  border: [
    { colour: 'map-casing', width: 3 },
    { colour: 'map-border', width: 1.3, dash: '9 3' },
  ],
  lead: [
    { colour: 'map-casing', width: 4.5 },
    { colour: 'map-edge', width: 1.7, dash: '7 4' },
  ],
  receding: [
    { colour: 'map-casing', width: 3.4 },
    { colour: 'map-edge', width: 1.2, dash: '6 3.5' },
  ],
  chosen: [
    { colour: 'map-accent', width: 11 },
    { colour: 'map-casing', width: 5 },
    { colour: 'map-edge', width: 2, dash: '7 4' },
  ],
} as const satisfies Record<string, readonly Stroke[]>;

export type LineKind = keyof typeof strokes;

/** The strokes of a kind of line as attributes of SVG: a picture that stands alone has no style sheet. */
export function strokesOf(kind: LineKind, paint: Paint): readonly SVGAttributes<SVGElement>[] {
  return strokes[kind].map(({ colour, width, dash }: Stroke) => ({
    fill: 'none',
    stroke: paint(colour),
    strokeWidth: width,
    strokeLinejoin: 'round',
    ...(dash === undefined ? { strokeLinecap: 'round' } : { strokeDasharray: dash }),
  }));
}
