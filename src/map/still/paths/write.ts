import type { Point } from './clip.ts';

/** A ring as SVG path data. What is smaller than a pixel is drawn as one: no district may vanish. @param grain to which it is exact, in px. */
export function ringOf(points: readonly Point[], grain: number): string {
  if (points.length === 0) return '';
  const corners = cornersOf(points, grain);
  if (corners.length > 2) return `${written(corners, grain)}z`;
  const [[x, y] = [0, 0]] = corners;
  const [right, bottom] = [x + 1 / grain, y + 1 / grain];
  return `${written(
    [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ],
    grain,
  )}z`;
}

/** A line as SVG path data; nothing where it is shorter than a grain. @param grain to which it is exact, in px. */
export function lineOf(points: readonly Point[], grain: number): string {
  const corners = cornersOf(points, grain);
  return corners.length < 2 ? '' : written(corners, grain);
}

/** The points in grains, without those that lie on the way from the one before to the one after. */
function cornersOf(points: readonly Point[], grain: number): readonly Point[] {
  const corners: Point[] = [];
  for (const [x, y] of points) {
    const next: Point = [Math.round(x / grain), Math.round(y / grain)];
    const [last, before] = [corners.at(-1), corners.at(-2)];
    if (last !== undefined && last[0] === next[0] && last[1] === next[1]) continue;
    if (last !== undefined && before !== undefined && isOnTheWay(before, last, next)) corners.pop();
    corners.push(next);
  }
  return corners;
}

function isOnTheWay([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}

/** From corner to corner, each counted from the one before: short numbers, and the same for the same course. */
function written(corners: readonly Point[], grain: number): string {
  const [first = [0, 0], ...others] = corners;
  const steps = others.map(([x, y], index) => {
    const [u, v] = corners[index] ?? first;
    return pair([x - u, y - v], grain);
  });
  return `M${pair(first, grain)}l${steps.join(' ').replaceAll(' -', '-')}`;
}

/** Two numbers of grains, as short as SVG lets them be. */
function pair(grains: Point, grain: number): string {
  const [x, y] = grains.map((each) => String(each * grain).replace(/^(-?)0\./, '$1.'));
  return `${x} ${y}`.replace(' -', '-');
}
