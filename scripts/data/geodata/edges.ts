import { distance } from '@turf/turf';
import { contains, edgesOf, type Polygon, type Position, type Ring, type Shape, turning } from './geometry.ts';

/** Rings smaller than this (square degrees, about 0.01 km²) are what rounding leaves behind, not ground. */
const nothing = 1e-6;

function key([ax, ay]: Position, [bx, by]: Position): string {
  return `${ax},${ay} ${bx},${by}`;
}

/** Every edge of the polygons, in the direction in which its ring runs. */
function edgesIn(polygons: readonly Polygon[]): [Position, Position][] {
  return polygons.flatMap((polygon) => polygon.flatMap(edgesOf));
}

/** The edges that two shapes run along in opposite directions, as the first runs along them. */
function sharedEdges(one: Shape, other: Shape): [Position, Position][] {
  const keys = new Set(edgesIn(other.polygons).map(([from, to]) => key(from, to)));
  return edgesIn(one.polygons).filter(([from, to]) => keys.has(key(to, from)));
}

/** The length of the border between two shapes in kilometres along the sphere. */
export function borderLength(one: Shape, other: Shape): number {
  return sharedEdges(one, other).reduce((sum, [from, to]) => sum + distance(from, to), 0);
}

/**
 * The rings around all polygons together: the edges that only one of them has, joined end to end.
 * Outer rings run counter-clockwise; rings around a gap or a foreign exclave run clockwise.
 */
export function outlineRings(polygons: readonly Polygon[]): Ring[] {
  const edges = edgesIn(polygons);
  const keys = new Set(edges.map(([from, to]) => key(from, to)));
  const next = new Map<string, Position[]>();
  for (const [from, to] of edges) {
    if (keys.has(key(to, from))) continue;
    next.set(String(from), [...(next.get(String(from)) ?? []), to]);
  }
  const rings: Ring[] = [];
  for (const start of next.keys()) {
    let path: Ring = [start.split(',').map(Number) as Position];
    for (let to = next.get(start)?.pop(); to !== undefined; to = next.get(String(to))?.pop()) {
      const before = path.findIndex((position) => String(position) === String(to));
      if (before === -1) {
        path.push(to);
        continue;
      }
      rings.push([...path.slice(before), to]);
      path = path.slice(0, before + 1);
    }
  }
  return rings.filter((ring) => Math.abs(turning(ring)) > 2 * nothing);
}

/** The polygons together as one shape, without the lines between them; every vertex stays where it is. */
export function dissolve(polygons: readonly Polygon[]): Polygon[] {
  const rings = outlineRings(polygons);
  const outer = rings.filter((ring) => turning(ring) > 0).map((ring): Polygon => [ring]);
  for (const hole of rings.filter((ring) => turning(ring) < 0)) {
    const around = outer.find((polygon) => contains([[polygon[0] as Ring]], pointInside(hole)));
    around?.push(hole);
  }
  return outer;
}

/** A point inside the ring, just beside the middle of its first edge. */
export function pointInside(ring: Ring): Position {
  const [[ax, ay], [bx, by]] = edgesOf(ring)[0] as [Position, Position];
  const side = turning(ring) > 0 ? 1e-4 : -1e-4;
  return [(ax + bx) / 2 - (by - ay) * side, (ay + by) / 2 + (bx - ax) * side];
}
