import { part, type Shapes } from '../check/measure/shapes.ts';
import { clipLine, clipRing, type Flat, type Frame } from './clip.ts';
import { onPlane } from './flat.ts';

type Pair = readonly [number, number];

/** The geometry of a feature as the writer of tiles takes it, in units of the tile. */
export interface Drawn {
  readonly type: 2 | 3;
  readonly geometry: readonly (readonly Pair[])[];
}

/** What a tile shows of the lines and the areas of a record; nothing where it shows none. */
export function shapeIn(shapes: Shapes, n: number, frame: Frame): readonly Drawn[] {
  const { from, kinds, parts } = shapes;
  const base = from[parts[n] ?? 0] ?? 0;
  const at = onPlane(shapes, n);
  const lines: (readonly Pair[])[] = [];
  const rings: (readonly Pair[])[] = [];
  let isOpen = false;
  for (let index = parts[n] ?? 0; index < (parts[n + 1] ?? 0); index++) {
    const [first, end] = [(from[index] ?? 0) - base, (from[index + 1] ?? 0) - base];
    const kind = kinds[index];
    if (kind === part.line) lines.push(...clipLine(at, first, end, frame).map(snapped));
    if (kind !== part.outer && kind !== part.hole) continue;
    const ring = closed(snapped(clipRing(at, first, end, frame)));
    const isOuter = kind === part.outer;
    if (isOuter) isOpen = ring.length > 3;
    /* A hole whose area is not drawn would be taken for an area. */
    if (isOpen && ring.length > 3) rings.push(wound(ring, isOuter));
    /* An area too thin to have an inside here is drawn as the line that it looks like. */
    if (isOuter && ring.length > 1 && !isOpen) lines.push(ring);
  }
  const seen = lines.filter(({ length }) => length > 1);
  return [
    ...(rings.length === 0 ? [] : [{ type: 3 as const, geometry: rings }]),
    ...(seen.length === 0 ? [] : [{ type: 2 as const, geometry: seen }]),
  ];
}

/** On whole units, without repetitions: nothing else of the shape is simplified. */
function snapped(flat: Flat): Pair[] {
  const out: Pair[] = [];
  let [px, py] = [Number.NaN, Number.NaN];
  for (let k = 0; k < flat.length; k += 2) {
    const [x, y] = [Math.round(flat[k] ?? 0), Math.round(flat[k + 1] ?? 0)];
    if (x === px && y === py) continue;
    out.push([x, y]);
    px = x;
    py = y;
  }
  return out;
}

/** Ends where it begins. */
function closed(ring: Pair[]): readonly Pair[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}

/** Outer rings with positive area in units that grow to the south, holes with negative, as the format tells them apart. */
function wound(ring: readonly Pair[], outer: boolean): readonly Pair[] {
  let area = 0;
  for (let k = 0; k + 1 < ring.length; k++) {
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [ring[k], ring[k + 1]];
    area += ax * by - bx * ay;
  }
  return area === 0 || area > 0 === outer ? ring : [...ring].reverse();
}
