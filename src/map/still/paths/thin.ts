import type { Atlas } from '../../../atlas/atlas.ts';
import type { Plane } from '../../camera/mercator.ts';
import { type Course, planeOf } from './plane.ts';

/** Gives for each point of a course how far the course would stray on the plane without it. */
export type ToWeights = (course: Course) => readonly number[];

const known = new WeakMap<Atlas, ToWeights>();

/**
 * What each point of an atlas's courses weighs. Where districts share points, they are weighed along the edges between them:
 * so the shapes on both sides, the edge and the country's outline lose the same points, and no gap opens.
 * Takes long enough to be left to the build.
 */
export function weightsOf(atlas: Atlas): ToWeights {
  const found = known.get(atlas);
  if (found !== undefined) return found;
  const shared = sharedWeights(atlas);
  const weights = new Map<Course, readonly number[]>();
  const toWeights: ToWeights = (course) => {
    const { points } = course;
    const isShared = points[0] !== undefined && shared.has(keyOf(points[0]));
    const each =
      weights.get(course) ??
      (isShared ? points.map((point) => shared.get(keyOf(point)) ?? Number.POSITIVE_INFINITY) : weigh(points));
    weights.set(course, each);
    return each;
  };
  known.set(atlas, toWeights);
  return toWeights;
}

function sharedWeights(atlas: Atlas): ReadonlyMap<string, number> {
  const toPlane = planeOf(atlas);
  const weights = new Map<string, number>();
  for (const { points } of atlas.edges.flatMap(({ geometry }) => toPlane(geometry))) {
    const along = weigh(points);
    for (const [index, point] of points.entries())
      weights.set(keyOf(point), Math.max(weights.get(keyOf(point)) ?? 0, along[index] ?? 0));
  }
  return weights;
}

function keyOf(point: Plane): string {
  return point.join();
}

/** How far a line strays at most without each of its points, after Douglas and Peucker (1973). Its ends are never left out. */
export function weigh(points: readonly Plane[]): readonly number[] {
  const weights = points.map(() => Number.POSITIVE_INFINITY);
  const parts: [from: number, to: number, most: number][] = [[0, points.length - 1, Number.POSITIVE_INFINITY]];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [from, to, most] = part;
    const [start = [0, 0], end = start] = [points[from], points[to]];
    let [farthest, distance] = [-1, -1];
    for (let index = from + 1; index < to; index++) {
      const away = distanceOf(points[index] ?? start, start, end);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest < 0) continue;
    const weight = Math.min(distance, most);
    weights[farthest] = weight;
    parts.push([from, farthest, weight], [farthest, to, weight]);
  }
  return weights;
}

/** Of a point from the stretch between two others: a line that goes there and back strays from where it ends, though it never leaves its course. */
function distanceOf([x, y]: Plane, [ax, ay]: Plane, [bx, by]: Plane): number {
  const [ux, uy] = [bx - ax, by - ay];
  const length = ux * ux + uy * uy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * ux + (y - ay) * uy) / length));
  return Math.hypot(x - ax - along * ux, y - ay - along * uy);
}
