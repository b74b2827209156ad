import type { Geometry, Position } from 'geojson';
import { type Box, boxAround } from './box.ts';
import { bytes, real, whole } from './growing.ts';

/** What a part of a shape is. */
export const part = { points: 1, line: 2, outer: 3, hole: 4 } as const;

export type PartKind = (typeof part)[keyof typeof part];

/** The shapes of many records in four arrays: copied, searched and thrown away as a whole, and a tenth of what they weigh as objects. */
export interface Shapes {
  /** x and y of each vertex. Rings are closed. */
  readonly at: Float64Array;
  /** The first vertex of each part, and at the end the number of all. */
  readonly from: Uint32Array;
  readonly kinds: Uint8Array;
  /** The first part of each record, and at the end the number of all. */
  readonly parts: Uint32Array;
}

/** Calls for each part of a geometry that has a vertex, in order. */
function eachPart(geometry: Geometry, call: (positions: readonly Position[], kind: PartKind) => void) {
  const give = (positions: readonly Position[], kind: PartKind) => {
    if (positions.length > 0) call(positions, kind);
  };
  const rings = (polygon: readonly (readonly Position[])[]) => {
    for (let at = 0; at < polygon.length; at++) give(polygon[at] ?? [], at === 0 ? part.outer : part.hole);
  };
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

/** Takes shapes one by one, as they are read; what is left of each is its numbers. */
export interface ShapesBuilder {
  /** @returns the box around it. */
  readonly add: (geometry: Geometry) => Box;
  readonly shapes: () => Shapes;
}

export function shapesBuilder(): ShapesBuilder {
  const [at, from, kinds, parts] = [real(), whole(), bytes(), whole()];
  from.push(0);
  parts.push(0);
  const put = (positions: readonly Position[], kind: PartKind) => {
    let place = at.length();
    const numbers = at.extend(2 * positions.length);
    for (let vertex = 0; vertex < positions.length; vertex++) {
      const position = positions[vertex] as Position;
      numbers[place] = position[0] as number;
      numbers[place + 1] = position[1] as number;
      place += 2;
    }
    kinds.push(kind);
    from.push(place / 2);
  };
  return {
    add: (geometry) => {
      const first = at.length();
      eachPart(geometry, put);
      parts.push(kinds.length());
      return boxAround(at.numbers(), first, at.length());
    },
    shapes: () => ({ at: at.packed(), from: from.packed(), kinds: kinds.packed(), parts: parts.packed() }),
  };
}

/** The box around a record. */
export function boxAt({ at, from, parts }: Shapes, n: number): Box {
  return boxAround(at, 2 * (from[parts[n] ?? 0] ?? 0), 2 * (from[parts[n + 1] ?? 0] ?? 0));
}

/** How many vertices a record has; of rings, the closing ones too. */
export function cornersAt({ from, parts }: Shapes, n: number): number {
  return (from[parts[n + 1] ?? 0] ?? 0) - (from[parts[n] ?? 0] ?? 0);
}

/** The kind of the geometry of a record: one part alone is no collection of them, as `shapeOf` has it. */
export function typeAt({ kinds, parts, from }: Shapes, n: number): Exclude<Geometry['type'], 'GeometryCollection'> {
  const [first = 0, end = 0] = [parts[n], parts[n + 1]];
  switch (kinds[first]) {
    case part.points:
      return (from[first + 1] ?? 0) - (from[first] ?? 0) > 1 ? 'MultiPoint' : 'Point';
    case part.line:
      return end - first > 1 ? 'MultiLineString' : 'LineString';
    default:
      return kinds.subarray(first + 1, end).includes(part.outer) ? 'MultiPolygon' : 'Polygon';
  }
}

/** The geometry of a record, made of its numbers: equal to the one that was taken, wherever `shapeOf` had made that. */
export function geometryAt(shapes: Shapes, n: number): Geometry {
  const { at, from, kinds, parts } = shapes;
  const lists: Position[][] = [];
  const polygons: Position[][][] = [];
  for (let index = parts[n] ?? 0; index < (parts[n + 1] ?? 0); index++) {
    const positions: Position[] = [];
    for (let v = from[index] ?? 0; v < (from[index + 1] ?? 0); v++)
      positions.push([at[2 * v] ?? 0, at[2 * v + 1] ?? 0]);
    lists.push(positions);
    if (kinds[index] === part.outer) polygons.push([positions]);
    else if (kinds[index] === part.hole) polygons.at(-1)?.push(positions);
  }
  const type = typeAt(shapes, n);
  switch (type) {
    case 'Point':
      return { type, coordinates: lists[0]?.[0] ?? [] };
    case 'MultiPoint':
    case 'LineString':
      return { type, coordinates: lists[0] ?? [] };
    case 'MultiLineString':
      return { type, coordinates: lists };
    case 'Polygon':
      return { type, coordinates: polygons[0] ?? [] };
    case 'MultiPolygon':
      return { type, coordinates: polygons };
  }
}
