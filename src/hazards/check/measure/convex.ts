import type { Position } from 'geojson';

/** Twice the area of a triangle: positive where `c` lies to the left of the way from `a` to `b`. */
const turn = (a: Position, b: Position, c: Position): number =>
  ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * The corners of a closed ring, against the clock and each once, where it is convex and goes round once; else `null`.
 * Its turns then are all to the left, and it changes its direction of longitude twice.
 */
export function convexCorners(ring: readonly Position[]): readonly Position[] | null {
  const corners: Position[] = [];
  for (const position of ring) {
    const last = corners.at(-1);
    if (last === undefined || !same(last, position)) corners.push(position);
  }
  if (corners.length > 1 && same(corners[0] as Position, corners.at(-1) as Position)) corners.pop();
  const { length } = corners;
  if (length < 3) return null;
  let [left, right, changes, direction] = [false, false, 0, 0];
  for (let at = 0; at < length; at++) {
    const [a, b, c] = [corners[at], corners[(at + 1) % length], corners[(at + 2) % length]] as [
      Position,
      Position,
      Position,
    ];
    const bend = turn(a, b, c);
    if (bend > 0) left = true;
    else if (bend < 0) right = true;
    const way = Math.sign((b[0] ?? 0) - (a[0] ?? 0));
    if (way !== 0 && direction !== 0 && way !== direction) changes++;
    if (way !== 0) direction = way;
  }
  if (left === right || changes > 2) return null;
  return left ? corners : corners.reverse();
}

/**
 * What of a closed ring lies in a convex one (Sutherland and Hodgman), closed.
 * Parts that hang apart are joined by edges that run there and back, which enclose nothing: its area is right, it is not for drawing.
 */
export function clipToConvex(ring: readonly Position[], corners: readonly Position[]): readonly Position[] {
  let inside: readonly Position[] = ring;
  for (let at = 0; at < corners.length && inside.length > 0; at++) {
    const [a, b] = [corners[at] as Position, corners[(at + 1) % corners.length] as Position];
    const kept: Position[] = [];
    let before = inside[0] as Position;
    let heldBefore = turn(a, b, before);
    if (heldBefore >= 0) kept.push(before);
    for (let next = 1; next < inside.length; next++) {
      const here = inside[next] as Position;
      const held = turn(a, b, here);
      if ((held > 0 && heldBefore < 0) || (held < 0 && heldBefore > 0)) {
        const part = heldBefore / (heldBefore - held);
        const [x = 0, y = 0] = before;
        kept.push([x + part * ((here[0] ?? 0) - x), y + part * ((here[1] ?? 0) - y)]);
      }
      if (held >= 0) kept.push(here);
      [before, heldBefore] = [here, held];
    }
    if (kept.length > 0 && !same(kept[0] as Position, kept.at(-1) as Position)) kept.push(kept[0] as Position);
    inside = kept;
  }
  return inside;
}
