import { part, type Shapes } from '../check/measure/shapes.ts';
import { onPlane } from './flat.ts';

/** The vertices of one record on the plane, and where each of its parts begins among them. */
interface Placed {
  readonly at: Float64Array;
  readonly start: (index: number) => number;
  readonly kinds: Uint8Array;
}

/** The point on the plane that stands for a record: inside its largest area; else on its first line, or its first point. Always the same one. */
export function representative(shapes: Shapes, n: number): readonly [x: number, y: number] {
  const { from, kinds } = shapes;
  const [first, end] = [shapes.parts[n] ?? 0, shapes.parts[n + 1] ?? 0];
  const base = from[first] ?? 0;
  const at = onPlane(shapes, n);
  const start = (index: number) => (from[index] ?? 0) - base;
  let [widest, best] = [-1, first];
  for (let index = first; index < end; index++) {
    if (kinds[index] !== part.outer) continue;
    const size = areaOf(at, start(index), start(index + 1));
    if (size > widest) [widest, best] = [size, index];
  }
  if (widest > 0) return inArea({ at, start, kinds }, best, end);
  const middle = kinds[best] === part.points ? start(best) : Math.floor((start(best) + start(best + 1) - 1) / 2);
  return [at[2 * middle] ?? 0, at[2 * middle + 1] ?? 0];
}

/** The middle of the widest stretch, half-way down the ring, that lies in it and in none of its holes. */
function inArea({ at, start: startOf, kinds }: Placed, ring: number, end: number): readonly [number, number] {
  let [top, bottom] = [1, 0];
  const [start, stop] = [startOf(ring), startOf(ring + 1)];
  for (let v = start; v < stop; v++) {
    top = Math.min(top, at[2 * v + 1] ?? 0);
    bottom = Math.max(bottom, at[2 * v + 1] ?? 0);
  }
  const y = (top + bottom) / 2;
  const crossings: number[] = [];
  let index = ring;
  do {
    cross(at, startOf(index), startOf(index + 1), y, crossings);
    index += 1;
  } while (index < end && kinds[index] === part.hole);
  crossings.sort((a, b) => a - b);
  let [left, right] = [crossings[0] ?? at[2 * start] ?? 0, crossings[0] ?? at[2 * start] ?? 0];
  for (let k = 0; k + 1 < crossings.length; k += 2) {
    const [from = 0, to = 0] = [crossings[k], crossings[k + 1]];
    if (to - from > right - left) [left, right] = [from, to];
  }
  return [(left + right) / 2, y];
}

/** Adds where the ring crosses a height. A vertex on it counts for the side below alone, so that crossings come in pairs. */
function cross(at: Float64Array, from: number, to: number, y: number, crossings: number[]) {
  for (let v = from, before = to - 1; v < to; before = v, v++) {
    const [ax = 0, ay = 0] = [at[2 * before], at[2 * before + 1]];
    const [bx = 0, by = 0] = [at[2 * v], at[2 * v + 1]];
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
}

/** Twice the area of a ring, whichever way it goes round. Measured from its first vertex, since squares of places far from 0 would swallow it. */
function areaOf(at: Float64Array, from: number, to: number): number {
  const [x0 = 0, y0 = 0] = [at[2 * from], at[2 * from + 1]];
  let sum = 0;
  for (let v = from + 1; v + 1 < to; v++) {
    const [ax, ay] = [(at[2 * v] ?? 0) - x0, (at[2 * v + 1] ?? 0) - y0];
    const [bx, by] = [(at[2 * v + 2] ?? 0) - x0, (at[2 * v + 3] ?? 0) - y0];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum);
}
