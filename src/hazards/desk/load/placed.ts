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

function* positionsIn(value: unknown): Generator<Position> {
  if (isPosition(value)) yield value;
  else if (Array.isArray(value)) for (const inner of value) yield* positionsIn(inner);
}

/** The first position with numbers that the system has no place for: once it is placed, it can only be told that it is none. */
export function nowhere(geometry: Geometry, at: At): Position | null {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.map((each) => nowhere(each, at)).find((found) => found !== null) ?? null;
  for (const [x, y] of positionsIn(geometry.coordinates))
    if (Number.isFinite(x) && Number.isFinite(y) && at(Number(x), Number(y)) === null) return [Number(x), Number(y)];
  return null;
}
