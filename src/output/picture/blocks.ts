import { widthOf } from '../../design/type.ts';
import type { GroundPart } from '../../scene/ground.ts';
import type { Line } from './type.ts';
import type { PictureLegendLine } from './words.ts';

/** Lines of text: `y` is the first baseline, `leading` the way to the next, in px. */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly colour: 'text' | 'text-2';
}

export interface LegendBlock {
  readonly kind: 'legend';
  readonly line: PictureLegendLine;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface RuleBlock {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Ground to a scale of hectares; `y` is its top. */
export interface BarBlock {
  readonly kind: 'bar';
  readonly id: string;
  readonly parts: readonly GroundPart[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Block = TextBlock | LegendBlock | RuleBlock | BarBlock;

/** Where a block begins, in px from the picture's top. */
export function topOf(block: Block): number {
  switch (block.kind) {
    case 'text':
      return block.y - block.size;
    case 'legend':
      return block.y - block.size * 0.85;
    case 'rule':
    case 'bar':
      return block.y;
  }
}

export function bottomOf(block: Block): number {
  switch (block.kind) {
    case 'text':
      return block.y + (block.lines.length - 1) * block.leading + block.size * 0.25;
    case 'legend':
      return block.y + block.size * 0.85;
    case 'rule':
      return block.y;
    case 'bar':
      return block.y + block.height + 2;
  }
}

/** The widest that a block reaches to the right, in px. */
export function rightOf(block: Block): number {
  if (block.kind !== 'text') return block.x + block.width;
  const widths = block.lines.map((line) =>
    line.reduce((sum, { text, weight }) => sum + widthOf(text, block.size, weight), 0),
  );
  return block.x + Math.max(0, ...widths);
}
