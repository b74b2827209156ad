import type { Geometry, Position } from 'geojson';
import { project } from '../../map/camera/mercator.ts';

/** What a part of a shape is. */
export const part = { points: 1, line: 2, outer: 3, hole: 4 } as const;

export type PartKind = (typeof part)[keyof typeof part];

/** The shapes of many records in four arrays: copied, searched and thrown away as a whole, and a tenth of what they weigh as objects. */
export interface Shapes {
  /** x and y of each vertex on the plane of Web Mercator, where the world is the square from 0 to 1. Rings are closed. */
  readonly at: Float64Array;
  /** The first vertex of each part, and at the end the number of all. */
  readonly from: Uint32Array;
  readonly kinds: Uint8Array;
  /** The first part of each record, and at the end the number of all. */
  readonly parts: Uint32Array;
}

/** Makes the arrays. The geometries are gone through twice, first to be counted, so that none is copied again. */
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
        const [x, y] = onPlane(lon, lat);
        shapes.at[2 * vertex] = x;
        shapes.at[2 * vertex + 1] = y;
        vertex += 1;
      }
      index += 1;
      shapes.from[index] = vertex;
    });
    shapes.parts[n + 1] = index;
  });
  return shapes;
}

/** The last number below 1: what lies on the world's own edge belongs to the last tile. */
const last = 1 - 2 ** -52;

/** Poles have no place on the plane, and the edges none in a tile: what lies there is drawn at the edge, since nothing may be lost. */
function onPlane(lon: number, lat: number): readonly [number, number] {
  const [x, y] = project(lon, Math.min(85.06, Math.max(-85.06, lat)));
  return [Math.min(last, Math.max(0, x)), Math.min(last, Math.max(0, y))];
}

/** Calls for each part of a geometry that has a vertex, in order. */
function eachPart(geometry: Geometry, call: (positions: readonly Position[], kind: PartKind) => void) {
  const give = (positions: readonly Position[], kind: PartKind) => {
    if (positions.length > 0) call(positions, kind);
  };
  const rings = (polygon: readonly (readonly Position[])[]) =>
    polygon.forEach((ring, index) => {
      give(ring, index === 0 ? part.outer : part.hole);
    });
  switch (geometry.type) {
    case 'Point':
      return give([geometry.coordinates], part.points);
    case 'MultiPoint':
      return give(geometry.coordinates, part.points);
    case 'LineString':
      return give(geometry.coordinates, part.line);
    case 'MultiLineString':
      for (const line of geometry.coordinates) give(line, part.line);
      return;
    case 'Polygon':
      return rings(geometry.coordinates);
    case 'MultiPolygon':
      for (const polygon of geometry.coordinates) rings(polygon);
      return;
    case 'GeometryCollection':
      for (const each of geometry.geometries) eachPart(each, call);
  }
}
