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
