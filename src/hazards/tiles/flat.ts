import type { Geometry } from 'geojson';
import { project } from '../../map/camera/mercator.ts';
import { eachPart, type Shapes } from '../check/measure/shapes.ts';

/** Makes flat shapes of geometries, on the plane of Web Mercator, where the world is the square from 0 to 1. They are gone through twice, first to be counted, so that none is copied again. */
export function flatten(geometries: readonly Geometry[]): Shapes {
  let [vertices, count] = [0, 0];
  for (const geometry of geometries)
    eachPart(geometry, (positions) => {
      vertices += positions.length;
      count += 1;
    });
  const shapes = {
    at: new Float64Array(2 * vertices),
    from: new Uint32Array(count + 1),
    kinds: new Uint8Array(count),
    parts: new Uint32Array(geometries.length + 1),
  };
  let [vertex, index] = [0, 0];
  geometries.forEach((geometry, n) => {
    eachPart(geometry, (positions, kind) => {
      shapes.kinds[index] = kind;
      for (const [lon = 0, lat = 0] of positions) {
        put(shapes.at, vertex, lon, lat);
        vertex += 1;
      }
      index += 1;
      shapes.from[index] = vertex;
    });
    shapes.parts[n + 1] = index;
  });
  return shapes;
}

/** So many vertices are brought onto the plane at once. */
const atOnce = 20_000;

/** The same shapes on the plane, given in degrees; in steps, between which others may be let in. */
export function* onPlane(shapes: Shapes): Generator<void, Shapes> {
  const at = new Float64Array(shapes.at.length);
  for (let v = 0; v < at.length / 2; v++) {
    put(at, v, shapes.at[2 * v] ?? 0, shapes.at[2 * v + 1] ?? 0);
    if (v % atOnce === 0) yield;
  }
  return { ...shapes, at };
}

/** The last number below 1: what lies on the world's own edge belongs to the last tile. */
const last = 1 - 2 ** -52;

/** Poles have no place on the plane, and the edges none in a tile: what lies there is drawn at the edge, since nothing may be lost. */
function put(at: Float64Array, vertex: number, lon: number, lat: number): void {
  const [x, y] = project(lon, Math.min(85.06, Math.max(-85.06, lat)));
  at[2 * vertex] = Math.min(last, Math.max(0, x));
  at[2 * vertex + 1] = Math.min(last, Math.max(0, y));
}
