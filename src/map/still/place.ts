import { widthOf } from '../../design/type.ts';
import type { Size } from '../camera/mercator.ts';
import { typeface } from '../cartography.ts';
import type { Name, NameLine } from './names.ts';
import type { Box } from './paths/clip.ts';
import type { ToPixels } from './paths/paths.ts';

/** Where a name stands: over its place, or on a side of the ring that marks it. */
type Side = 'over' | 'right' | 'left' | 'below';

/** A name in the picture: its place, in px, and on which side of it the name stands. */
export interface Label extends Name {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** From the middle of a ring to its name, and to its edge with a little air, in px. */
const ring = { name: 6, edge: 5 };

/** In the order in which they are tried. */
const besideRing: readonly Side[] = ['right', 'left', 'below'];

/**
 * The names that fit into the picture without touching one another; the earlier goes before the later.
 * @param taken what lies over the picture.
 */
export function place(names: readonly Name[], at: ToPixels, size: Size, taken: readonly Box[] = []): readonly Label[] {
  const placed: Label[] = [];
  const boxes: Box[] = [];
  for (const name of names) {
    const [x, y] = at(name.at);
    const lines = name.lines.flatMap(wrapped);
    const sides = name.ring ? besideRing : (['over'] as const);
    const fits = sides
      .map((side): Label => ({ ...name, lines, x, y, side }))
      .find((label) => {
        const box = boxOf(label);
        const free = [...(name.must ? [] : taken), ...boxes].every((other) => !overlap(box, other));
        return free && within(name.must ? [x, y, x, y] : box, size);
      });
    if (fits === undefined) continue;
    placed.push(fits);
    boxes.push(boxOf(fits));
  }
  return placed;
}

/** Where each line of the label has its baseline, in px from the picture's top. */
export function baselines({ y, lines, side }: Label): readonly number[] {
  let bottom = side === 'below' ? y + ring.name : y - heightOf(lines) / 2;
  return lines.map(({ size }) => {
    bottom += size * typeface.leading;
    return bottom - size * 0.28;
  });
}

/** Where its lines begin, end or have their middle, in px from the picture's left. */
export function alignment({ x, side }: Label): readonly [x: number, anchor: 'start' | 'middle' | 'end'] {
  if (side === 'right') return [x + ring.name, 'start'];
  return side === 'left' ? [x - ring.name, 'end'] : [x, 'middle'];
}

/** The room that a label takes, with a little air. */
function boxOf(label: Label): Box {
  const { y, lines, spacing = 0, side } = label;
  const [x, anchor] = alignment(label);
  const width = Math.max(...lines.map(({ text, size, weight }) => widthOf(text, size, weight) + spacing * text.length));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = side === 'below' ? y + ring.name : y - heightOf(lines) / 2;
  const box: Box = [left - 2, top, left + width + 2, top + heightOf(lines)];
  if (side === 'over') return box;
  const mark: Box = [label.x - ring.edge, y - ring.edge, label.x + ring.edge, y + ring.edge];
  return [Math.min(box[0], mark[0]), Math.min(box[1], mark[1]), Math.max(box[2], mark[2]), Math.max(box[3], mark[3])];
}

/** The line in as many as keep it within the widest, broken between words where they become most even. */
function wrapped(line: NameLine): readonly NameLine[] {
  const { text, size, weight } = line;
  const width = widthOf(text, size, weight);
  const count = Math.ceil(width / (typeface.measure * size));
  if (count < 2) return [line];
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    const isFull = widthOf(last, size, weight) + widthOf(word, size, weight) / 2 > width / count;
    if (isFull) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines.map((each) => ({ ...line, text: each }));
}

function heightOf(lines: readonly NameLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * typeface.leading, 0);
}

function overlap([a, b, c, d]: Box, [left, top, right, bottom]: Box): boolean {
  return a < right && left < c && b < bottom && top < d;
}

function within([left, top, right, bottom]: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
