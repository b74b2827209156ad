import type { Geometry } from 'geojson';
import { project } from '../../map/camera/mercator.ts';
import { boxAt, part, type Shapes, shapesBuilder } from '../check/measure/shapes.ts';

/** Makes flat shapes of geometries. */
export function flatten(geometries: readonly Geometry[]): Shapes {
  const { add, shapes } = shapesBuilder();
  for (const geometry of geometries) add(geometry);
  return shapes();
}

/** The last number below 1: what lies on the world's own edge belongs to the last tile. */
const last = 1 - 2 ** -52;

/** Room for the vertices of one record, used again and again. */
let room = new Float64Array(256);

/**
 * The vertices of a record on the plane of Web Mercator, where the world is the square from 0 to 1: its first vertex first. To be used before
 * the next is asked for. Made whenever they are needed: to keep all of them would double what the shapes of a layer weigh.
 */
export function onPlane({ at, from, parts }: Shapes, n: number): Float64Array {
  const start = from[parts[n] as number] as number;
  const count = (from[parts[n + 1] as number] as number) - start;
  if (room.length < 2 * count) room = new Float64Array(4 * count);
  for (let v = 0; v < count; v++) {
    const [x, y] = placeOf(at[2 * (start + v)] as number, at[2 * (start + v) + 1] as number);
    room[2 * v] = x;
    room[2 * v + 1] = y;
  }
  return room;
}

/** Poles have no place on the plane, and the edges none in a tile: what lies there is drawn at the edge, since nothing may be lost. */
function placeOf(lon: number, lat: number): readonly [x: number, y: number] {
  const [x, y] = project(lon, Math.min(85.06, Math.max(-85.06, lat)));
  return [Math.min(last, Math.max(0, x)), Math.min(last, Math.max(0, y))];
}

/** Around a record on the plane: west, north, east, south. */
export function boxOf(shapes: Shapes, n: number): readonly [number, number, number, number] {
  const [west, south, east, north] = boxAt(shapes, n);
  return [...placeOf(west, north), ...placeOf(east, south)];
}

/** Whether a record has a line or an area. */
export function isFlat({ kinds, parts }: Shapes, n: number): boolean {
  for (let index = parts[n] ?? 0; index < (parts[n + 1] ?? 0); index++) if (kinds[index] !== part.points) return true;
  return false;
}
