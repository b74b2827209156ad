import type { Position } from 'geojson';

/** The edges of a polygon's rings without those that have no length, as flat numbers. */
export interface Segments {
  readonly count: number;
  /** Four numbers an edge: from, to. */
  readonly ends: Float64Array;
  readonly ring: Int32Array;
  /** Of each ring, the first of its edges; one more at the end. */
  readonly start: readonly number[];
}

/** Room for the edges of one polygon, used again and again. */
let room = { ends: new Float64Array(256), ring: new Int32Array(64) };

function roomFor(edges: number): typeof room {
  if (room.ring.length < edges) room = { ends: new Float64Array(8 * edges), ring: new Int32Array(2 * edges) };
  return room;
}

/** Takes the rings apart; each is closed already. To be used before the next are. */
export function segmentsOf(rings: readonly (readonly Position[])[]): Segments {
  const { ends, ring: ringOf } = roomFor(rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0));
  const start: number[] = [];
  let count = 0;
  for (let number = 0; number < rings.length; number++) {
    const ring = rings[number] as readonly Position[];
    start.push(count);
    for (let at = 1; at < ring.length; at++) {
      const [before, here] = [ring[at - 1] as Position, ring[at] as Position];
      const x1 = before[0] as number;
      const y1 = before[1] as number;
      const x2 = here[0] as number;
      const y2 = here[1] as number;
      if (x1 === x2 && y1 === y2) continue;
      ends[4 * count] = x1;
      ends[4 * count + 1] = y1;
      ends[4 * count + 2] = x2;
      ends[4 * count + 3] = y2;
      ringOf[count++] = number;
    }
  }
  start.push(count);
  return { count, ends, ring: ringOf, start };
}

/** What doubles can lose in a cross product, of the sum of its terms. */
const lost = 3.4e-16;

/** Twice the area of a triangle; 0 where doubles cannot tell its sign. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  const one = (ax - cx) * (by - cy);
  const other = (ay - cy) * (bx - cx);
  const both = one - other;
  return Math.abs(both) > lost * (Math.abs(one) + Math.abs(other)) ? both : 0;
}

const between = (x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean =>
  x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);

/** How two edges meet: `cross` also where they lie on one another for a length, `touch` at one point. */
export type Contact = { readonly kind: 'cross' | 'touch'; readonly at: readonly [number, number] } | null;

export function contactOf({ ends }: Segments, s: number, t: number): Contact {
  const [ax, ay, bx, by] = [ends[4 * s], ends[4 * s + 1], ends[4 * s + 2], ends[4 * s + 3]] as [
    number,
    number,
    number,
    number,
  ];
  const [cx, cy, dx, dy] = [ends[4 * t], ends[4 * t + 1], ends[4 * t + 2], ends[4 * t + 3]] as [
    number,
    number,
    number,
    number,
  ];
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return null;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return null;
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  if (c * d > 0) return null;
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  if (a * b > 0) return null;
  if (a !== 0 && b !== 0 && c !== 0 && d !== 0) {
    const part = a / (a - b);
    return { kind: 'cross', at: [ax + part * (bx - ax), ay + part * (by - ay)] };
  }
  const shared: [number, number][] = [];
  const keep = (x: number, y: number) => {
    if (!shared.some(([sx, sy]) => sx === x && sy === y)) shared.push([x, y]);
  };
  if (c === 0 && between(cx, cy, ax, ay, bx, by)) keep(cx, cy);
  if (d === 0 && between(dx, dy, ax, ay, bx, by)) keep(dx, dy);
  if (a === 0 && between(ax, ay, cx, cy, dx, dy)) keep(ax, ay);
  if (b === 0 && between(bx, by, cx, cy, dx, dy)) keep(bx, by);
  const [at] = shared;
  return at === undefined ? null : { kind: shared.length > 1 ? 'cross' : 'touch', at };
}

/** Whether the way turns back on itself where an edge gives way to the next. */
export function turnsBack({ ends }: Segments, s: number, t: number): boolean {
  const [ax, ay, bx, by] = [ends[4 * s], ends[4 * s + 1], ends[4 * s + 2], ends[4 * s + 3]] as [
    number,
    number,
    number,
    number,
  ];
  const [cx, cy] = [ends[4 * t + 2], ends[4 * t + 3]] as [number, number];
  return turn(ax, ay, bx, by, cx, cy) === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}
