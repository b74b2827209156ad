import type { Geometry, Position } from 'geojson';

type At = (x: number, y: number) => readonly [number, number] | null;

/** A geometry with every position brought to where it lies. What is no place becomes `NaN`, which the checks refuse by name. */
export function placed(geometry: Geometry, at: At): Geometry {
  const position = ([x, y]: Position): Position => [...(at(Number(x), Number(y)) ?? [Number.NaN, Number.NaN])];
  const list = (positions: readonly Position[]) => positions.map(position);
  const lists = (all: readonly (readonly Position[])[]) => all.map(list);
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: position(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: list(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: lists(geometry.coordinates) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(lists) };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((each) => placed(each, at)) };
  }
}

const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

type Nested = Position | readonly Nested[];

/** Whether every position is two degrees as WGS 84 counts them: then it lies where it is written, and nothing has to be copied. */
export function liesAsWritten(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.every(liesAsWritten);
  return inDegrees(geometry.coordinates, depths[geometry.type]);
}

function inDegrees(list: Nested, depth: number): boolean {
  if (depth === 0) return list.length === 2 && Math.abs(Number(list[0])) <= 180 && Math.abs(Number(list[1])) <= 90;
  for (let at = 0; at < list.length; at++) if (!inDegrees(list[at] as Nested, depth - 1)) return false;
  return true;
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && !Array.isArray(value[0]);

function* within(value: unknown): Generator<Position> {
  if (isPosition(value)) yield value;
  else if (Array.isArray(value)) for (const inner of value) yield* within(inner);
}

function* positionsOf(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'GeometryCollection') for (const each of geometry.geometries) yield* positionsOf(each);
  else yield* within(geometry.coordinates);
}

/** The first position with numbers that the system has no place for: once it is placed, it can only be told that it is none. */
export function nowhere(geometry: Geometry, at: At): Position | null {
  for (const [x, y] of positionsOf(geometry))
    if (Number.isFinite(x) && Number.isFinite(y) && at(Number(x), Number(y)) === null) return [Number(x), Number(y)];
  return null;
}

/** Where the first position lies that is a place. */
export function placeOf(geometry: Geometry, at: At): readonly [number, number] | null {
  for (const [x, y] of positionsOf(geometry)) {
    const place = at(Number(x), Number(y));
    if (place !== null && (place[0] !== 0 || place[1] !== 0)) return place;
  }
  return null;
}
