import type { Geometry, Position } from 'geojson';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** How many lists lie around a position, by kind of geometry. */
const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

type Nested = Position | readonly Nested[];

function walk(part: Nested, depth: number, visit: (lon: number, lat: number) => void): void {
  if (depth === 0) visit(part[0] as number, part[1] as number);
  else for (let at = 0; at < part.length; at++) walk(part[at] as Nested, depth - 1, visit);
}

/** Calls for each position of a geometry. */
export function eachPosition(geometry: Geometry, visit: (lon: number, lat: number) => void): void {
  if (geometry.type !== 'GeometryCollection') walk(geometry.coordinates, depths[geometry.type], visit);
  else for (const part of geometry.geometries) eachPosition(part, visit);
}

export function boxOf(geometry: Geometry): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, (lon, lat) => {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  });
  return [west, south, east, north];
}

/** The box around corners of a list (x, y, x, y …), from one place to another. */
export function boxAround(corners: Float64Array, from: number, to: number): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = from; at < to; at += 2) {
    const lon = corners[at] as number;
    const lat = corners[at + 1] as number;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

export const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** The polygons that a geometry is made of; none where it is no area. */
export function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
