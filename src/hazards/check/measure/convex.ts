import { flatRingArea } from './area.ts';

/** Corners one after the other: x, y, x, y … */
export type Flat = Float64Array;

/** Twice the area of a triangle: positive where `c` lies to the left of the way from `a` to `b`. */
export const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Room for the corners of a ring, each once. */
let once: Flat = new Float64Array(256);

/** Puts the corners of a closed ring into the room, each once. @returns how many numbers. */
function cornersOnce(ring: Flat): number {
  if (once.length < ring.length) once = new Float64Array(2 * ring.length);
  let size = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] as number;
    const y = ring[at + 1] as number;
    if (size > 0 && once[size - 2] === x && once[size - 1] === y) continue;
    once[size] = x;
    once[size + 1] = y;
    size += 2;
  }
  return size > 2 && once[0] === once[size - 2] && once[1] === once[size - 1] ? size - 2 : size;
}

/**
 * The corners of a closed ring, against the clock and each once, where it is convex and goes round once; else `null`.
 * Its turns then are all to the left, and it changes its direction of longitude twice.
 */
export function convexCorners(ring: Flat): Flat | null {
  const size = cornersOnce(ring);
  if (size < 6) return null;
  let [left, right, changes, direction] = [false, false, 0, 0];
  for (let at = 0; at < size; at += 2) {
    const b = at + 2 < size ? at + 2 : 0;
    const c = b + 2 < size ? b + 2 : 0;
    const ax = once[at] as number;
    const bx = once[b] as number;
    const bend = turn(ax, once[at + 1] as number, bx, once[b + 1] as number, once[c] as number, once[c + 1] as number);
    if (bend > 0) left = true;
    else if (bend < 0) right = true;
    if (left && right) return null;
    const way = Math.sign(bx - ax);
    if (way !== 0 && direction !== 0 && way !== direction) changes++;
    if (way !== 0) direction = way;
  }
  if (left === right || changes > 2) return null;
  const found = once.slice(0, size);
  return left ? found : reversed(found);
}

function reversed(corners: Flat): Flat {
  const back = new Float64Array(corners.length);
  for (let at = 0; at < corners.length; at += 2) {
    back[at] = corners[corners.length - at - 2] ?? 0;
    back[at + 1] = corners[corners.length - at - 1] ?? 0;
  }
  return back;
}

/** Rooms for what is being cut, used again and again: hundreds of thousands of small lists would be swept away after each other. */
const rooms: [Flat, Flat] = [new Float64Array(256), new Float64Array(256)];

/** The room in which the last cut left what lies inside. */
let filled: 0 | 1 = 0;

/** Cuts a closed ring to a convex one, whose corners are some of a list (Sutherland and Hodgman). @returns how many numbers are left in the room. */
function cut(ring: Flat, corners: Flat, from: number, to: number): number {
  let [inside, size] = [ring, ring.length];
  for (let at = from; at < to && size > 0; at += 2) {
    const side = inside === rooms[0] ? 1 : 0;
    if (rooms[side].length < 2 * size + 4) rooms[side] = new Float64Array(4 * size + 8);
    const next = at + 2 < to ? at + 2 : from;
    const room = rooms[side];
    size = halved(
      inside,
      size,
      room,
      corners[at] as number,
      corners[at + 1] as number,
      corners[next] as number,
      corners[next + 1] as number,
    );
    inside = room;
    filled = side;
  }
  return size;
}

/**
 * What of a closed ring lies in a convex one, closed.
 * Parts that hang apart are joined by edges that run there and back, which enclose nothing: its area is right, it is not for drawing.
 */
export const clipToConvex = (ring: Flat, corners: Flat): Flat => {
  const size = cut(ring, corners, 0, corners.length);
  return rooms[filled].slice(0, size);
};

/** The m² of it, in the convex ring whose corners are those of a list from one place to another. */
export const areaInConvex = (ring: Flat, corners: Flat, from: number, to: number): number => {
  const size = cut(ring, corners, from, to);
  return Math.abs(flatRingArea(rooms[filled], size));
};

/** Writes what of a ring lies to the left of the way from `a` to `b`. @returns how many numbers. */
function halved(ring: Flat, length: number, to: Flat, ax: number, ay: number, bx: number, by: number): number {
  let size = 0;
  let x = ring[0] as number;
  let y = ring[1] as number;
  let before = turn(ax, ay, bx, by, x, y);
  if (before >= 0) {
    to[0] = x;
    to[1] = y;
    size = 2;
  }
  for (let at = 2; at < length; at += 2) {
    const hx = ring[at] as number;
    const hy = ring[at + 1] as number;
    const held = turn(ax, ay, bx, by, hx, hy);
    if ((held > 0 && before < 0) || (held < 0 && before > 0)) {
      const part = before / (before - held);
      to[size] = x + part * (hx - x);
      to[size + 1] = y + part * (hy - y);
      size += 2;
    }
    if (held >= 0) {
      to[size] = hx;
      to[size + 1] = hy;
      size += 2;
    }
    x = hx;
    y = hy;
    before = held;
  }
  if (size > 0 && (to[0] !== to[size - 2] || to[1] !== to[size - 1])) {
    to[size] = to[0] as number;
    to[size + 1] = to[1] as number;
    size += 2;
  }
  return size;
}
