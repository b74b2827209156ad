import type { Geometry, Position } from 'geojson';

const position = ([lon = 0, lat = 0]: Position): string => `${lon} ${lat}`;
const list = (positions: readonly Position[]): string => `(${positions.map(position).join(', ')})`;
const lists = (rings: readonly (readonly Position[])[]): string => `(${rings.map(list).join(', ')})`;

/** A shape as well-known text, each number as exact as it is held. */
export function wktOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT (${position(geometry.coordinates)})`;
    case 'MultiPoint':
      return `MULTIPOINT (${geometry.coordinates.map((one) => `(${position(one)})`).join(', ')})`;
    case 'LineString':
      return `LINESTRING ${list(geometry.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${lists(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${lists(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(lists).join(', ')})`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION (${geometry.geometries.map(wktOf).join(', ')})`;
  }
}
