import type { Geometry, Position } from 'geojson';

/** A geometry with every position brought to where it lies. What is no place becomes `NaN`, which the checks refuse by name. */
export function placed(geometry: Geometry, at: (x: number, y: number) => readonly [number, number] | null): Geometry {
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
