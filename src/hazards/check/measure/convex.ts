/** Corners one after the other: x, y, x, y … */
export type Flat = Float64Array;

/** Twice the area of a triangle: positive where `c` lies to the left of the way from `a` to `b`. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/**
 * The corners of a closed ring, against the clock and each once, where it is convex and goes round once; else `null`.
 * Its turns then are all to the left, and it changes its direction of longitude twice.
 */
export function convexCorners(ring: Flat): Flat | null {
  const corners = new Float64Array(ring.length);
  let size = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [x = 0, y = 0] = [ring[at], ring[at + 1]];
    if (size > 0 && corners[size - 2] === x && corners[size - 1] === y) continue;
    corners[size] = x;
    corners[size + 1] = y;
    size += 2;
  }
  if (size > 2 && corners[0] === corners[size - 2] && corners[1] === corners[size - 1]) size -= 2;
  if (size < 6) return null;
  let [left, right, changes, direction] = [false, false, 0, 0];
  for (let at = 0; at < size; at += 2) {
    const [b, c] = [(at + 2) % size, (at + 4) % size];
    const [ax = 0, ay = 0, bx = 0] = [corners[at], corners[at + 1], corners[b]];
    const bend = turn(ax, ay, bx, corners[b + 1] ?? 0, corners[c] ?? 0, corners[c + 1] ?? 0);
    if (bend > 0) left = true;
    else if (bend < 0) right = true;
    const way = Math.sign(bx - ax);
    if (way !== 0 && direction !== 0 && way !== direction) changes++;
    if (way !== 0) direction = way;
  }
  if (left === right || changes > 2) return null;
  const found = corners.subarray(0, size);
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

/** Room for what is being cut, used again and again: a hundred thousand small lists would be swept away after each other. */
let rooms: readonly [Flat, Flat] = [new Float64Array(256), new Float64Array(256)];

/**
 * What of a closed ring lies in a convex one (Sutherland and Hodgman), closed; to be used before the next is cut.
 * Parts that hang apart are joined by edges that run there and back, which enclose nothing: its area is right, it is not for drawing.
 */
export function clipToConvex(ring: Flat, corners: Flat): Flat {
  let inside = ring;
  for (let at = 0; at < corners.length && inside.length > 0; at += 2) {
    if (rooms[0].length < 2 * inside.length + 4) rooms = [widened(rooms[0], inside), widened(rooms[1], inside)];
    const to = inside.buffer === rooms[0].buffer ? rooms[1] : rooms[0];
    const next = (at + 2) % corners.length;
    const size = halved(inside, to, corners[at] ?? 0, corners[at + 1] ?? 0, corners[next] ?? 0, corners[next + 1] ?? 0);
    inside = to.subarray(0, size);
  }
  return inside;
}

/** More room; what lies in the old one stays where it is. */
const widened = (room: Flat, { length }: Flat): Flat => new Float64Array(Math.max(2 * room.length, 4 * length + 8));

/** Writes what of a ring lies to the left of the way from `a` to `b`. @returns how many numbers. */
function halved(ring: Flat, to: Flat, ax: number, ay: number, bx: number, by: number): number {
  let size = 0;
  let [x = 0, y = 0] = [ring[0], ring[1]];
  let before = turn(ax, ay, bx, by, x, y);
  const put = (px: number, py: number) => {
    to[size] = px;
    to[size + 1] = py;
    size += 2;
  };
  if (before >= 0) put(x, y);
  for (let at = 2; at < ring.length; at += 2) {
    const [hx = 0, hy = 0] = [ring[at], ring[at + 1]];
    const held = turn(ax, ay, bx, by, hx, hy);
    if ((held > 0 && before < 0) || (held < 0 && before > 0)) {
      const part = before / (before - held);
      put(x + part * (hx - x), y + part * (hy - y));
    }
    if (held >= 0) put(hx, hy);
    x = hx;
    y = hy;
    before = held;
  }
  if (size > 0 && (to[0] !== to[size - 2] || to[1] !== to[size - 1])) put(to[0] ?? 0, to[1] ?? 0);
  return size;
}
