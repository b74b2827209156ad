/** A point of the picture, in px from its top left corner. */
export type Point = readonly [x: number, y: number];

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The part of a closed ring that lies in the box, closed along the box's sides (Sutherland and Hodgman 1974). The last point is not the first again. */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): readonly Point[] {
  const sides = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ] as const;
  return sides.reduce<readonly Point[]>((points, [axis, limit, sign]) => {
    const isIn = (point: Point) => sign * (point[axis] - limit) >= 0;
    return points.flatMap((point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      const own = isIn(point) ? [point] : [];
      if (isIn(point) === isIn(next)) return own;
      return [...own, between(point, next, (limit - point[axis]) / (next[axis] - point[axis]))];
    });
  }, ring);
}

/** The parts of a line that lie in the box (each stretch after Liang and Barsky 1984). */
export function clipLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let part: Point[] | null = null;
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index] ?? to;
    const share = shareWithin(from, to, box);
    if (share === null) {
      part = null;
      continue;
    }
    const [enters, leaves] = share;
    if (part === null || enters > 0) {
      part = [between(from, to, enters)];
      parts.push(part);
    }
    part.push(between(from, to, leaves));
    if (leaves < 1) part = null;
  }
  return parts;
}

/** From where to where the stretch lies in the box, as shares of its length; null where it does not. */
function shareWithin([x, y]: Point, to: Point, [left, top, right, bottom]: Box): readonly [number, number] | null {
  const [dx, dy] = [to[0] - x, to[1] - y];
  let [enters, leaves] = [0, 1];
  for (const [way, room] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (way === 0 && room < 0) return null;
    if (way < 0) enters = Math.max(enters, room / way);
    if (way > 0) leaves = Math.min(leaves, room / way);
  }
  return enters <= leaves ? [enters, leaves] : null;
}

function between([x, y]: Point, [u, v]: Point, share: number): Point {
  if (share === 0) return [x, y];
  return share === 1 ? [u, v] : [x + share * (u - x), y + share * (v - y)];
}
