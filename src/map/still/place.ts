import { widthOf } from '../../design/type.ts';
import type { Size } from '../camera/mercator.ts';
import type { Name, NameLine } from './names.ts';
import type { ToPixels } from './paths.ts';

/** A name in the picture: `x` is the middle of its lines, or of the ring where it has one; `y` the middle of its height, in px. */
export interface Label extends Name {
  readonly x: number;
  readonly y: number;
}

/** The height of a line as a share of its size, and the room of a ring in px. */
const leading = 1.22;
const ringRoom = 10;

/**
 * The names that fit into the picture without touching one another; the earlier goes before the later.
 * @param taken what lies over the picture.
 */
export function place(names: readonly Name[], at: ToPixels, size: Size, taken: readonly Box[] = []): readonly Label[] {
  const placed: Label[] = [];
  const boxes: Box[] = [];
  for (const name of names) {
    const [x, y] = at(name.at);
    const label = { ...name, x, y };
    const box = boxOf(label);
    const free = [...(name.must ? [] : taken), ...boxes].every((other) => !overlap(box, other));
    const stands = free && within(name.must ? [x, y, x, y] : box, size);
    if (!stands) continue;
    placed.push(label);
    boxes.push(box);
  }
  return placed;
}

/** Where each line of the label has its baseline, in px from the picture's top. */
export function baselines({ y, lines }: Label): readonly number[] {
  let bottom = y - heightOf(lines) / 2;
  return lines.map(({ size }) => {
    bottom += size * leading;
    return bottom - size * 0.27;
  });
}

/** In px from the picture's top left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The room that a label takes, with a little air. */
function boxOf({ x, y, lines, spacing = 0, ring = false }: Label): Box {
  const width = Math.max(...lines.map(({ text, size, weight }) => widthOf(text, size, weight) + spacing * text.length));
  const left = ring ? x - ringRoom / 2 : x - width / 2;
  const height = heightOf(lines);
  return [left - 2, y - height / 2, left + width + (ring ? ringRoom : 0) + 2, y + height / 2];
}

function heightOf(lines: readonly NameLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * leading, 0);
}

function overlap([a, b, c, d]: Box, [left, top, right, bottom]: Box): boolean {
  return a < right && left < c && b < bottom && top < d;
}

function within([left, top, right, bottom]: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
