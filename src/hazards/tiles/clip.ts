import { buffer, extent } from './schema.ts';

/** x, y, x, y … */
export type Flat = ArrayLike<number>;

/** Where a vertex lies in a tile, in units of the tile. */
export interface Frame {
  readonly west: number;
  readonly north: number;
  /** Units for the whole plane. */
  readonly scale: number;
}

export function frameOf(z: number, x: number, y: number): Frame {
  const tiles = 2 ** z;
  return { west: x / tiles, north: y / tiles, scale: tiles * extent };
}

const [low, high] = [-buffer, extent + buffer];

/** The part of a ring that the tile and its buffer show, by Sutherland and Hodgman; empty where it shows none. */
export function clipRing(at: Float64Array, from: number, to: number, frame: Frame): Flat {
  let ring: Flat = inUnits(at, from, to, frame);
  if (isWithin(ring)) return ring;
  for (const axis of [0, 1] as const) {
    ring = within(ring, axis, low, 1);
    ring = within(ring, axis, high, -1);
  }
  return ring;
}

/** Most rings lie in one tile whole. */
function isWithin(ring: Flat): boolean {
  for (let k = 0; k < ring.length; k++) {
    const place = ring[k] ?? 0;
    if (place < low || place > high) return false;
  }
  return true;
}

/** The stretches of a line that the tile and its buffer show. */
export function clipLine(at: Float64Array, from: number, to: number, frame: Frame): number[][] {
  const line = inUnits(at, from, to, frame);
  const stretches: number[][] = [];
  for (let k = 0; k + 3 < line.length; k += 2) {
    const cut = segment(line[k] ?? 0, line[k + 1] ?? 0, line[k + 2] ?? 0, line[k + 3] ?? 0);
    if (cut === null) continue;
    const stretch = stretches.at(-1);
    if (stretch?.at(-2) === cut[0] && stretch.at(-1) === cut[1]) stretch.push(cut[2], cut[3]);
    else stretches.push([...cut]);
  }
  return stretches;
}

function inUnits(at: Float64Array, from: number, to: number, { west, north, scale }: Frame): Float64Array {
  const out = new Float64Array(2 * (to - from));
  for (let v = 0; v < to - from; v++) {
    out[2 * v] = ((at[2 * (from + v)] ?? 0) - west) * scale;
    out[2 * v + 1] = ((at[2 * (from + v) + 1] ?? 0) - north) * scale;
  }
  return out;
}

/** What of a ring lies on one side of an edge. */
function within(ring: Flat, axis: 0 | 1, edge: number, sign: 1 | -1): Flat {
  const out: number[] = [];
  let [px = 0, py = 0] = [ring[ring.length - 2], ring[ring.length - 1]];
  for (let k = 0; k < ring.length; k += 2) {
    const [x = 0, y = 0] = [ring[k], ring[k + 1]];
    const [before, now] = [((axis === 0 ? px : py) - edge) * sign, ((axis === 0 ? x : y) - edge) * sign];
    if (before >= 0 !== now >= 0) {
      const share = before / (before - now);
      if (axis === 0) out.push(edge, py + share * (y - py));
      else out.push(px + share * (x - px), edge);
    }
    if (now >= 0) out.push(x, y);
    [px, py] = [x, y];
  }
  return out;
}

/** What a tile shows of the way from one place to another, by Liang and Barsky. */
function segment(ax: number, ay: number, bx: number, by: number): readonly [number, number, number, number] | null {
  let [enter, leave] = [0, 1];
  for (const [from, way] of [
    [ax, bx - ax],
    [ay, by - ay],
  ] as const) {
    if (way === 0 && (from < low || from > high)) return null;
    if (way === 0) continue;
    const [one, two] = [(low - from) / way, (high - from) / way];
    enter = Math.max(enter, Math.min(one, two));
    leave = Math.min(leave, Math.max(one, two));
  }
  if (enter > leave) return null;
  const [x, y] = [bx - ax, by - ay];
  return [
    enter === 0 ? ax : ax + enter * x,
    enter === 0 ? ay : ay + enter * y,
    leave === 1 ? bx : ax + leave * x,
    leave === 1 ? by : ay + leave * y,
  ];
}
