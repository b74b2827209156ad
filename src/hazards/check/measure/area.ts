import type { Geometry, Position } from 'geojson';

/** WGS 84. */
export const axis = 6378137;
const flattening = 1 / 298.257223563;
const squared = flattening * (2 - flattening);
export const eccentricity = Math.sqrt(squared);

const bulge = (sine: number): number =>
  (1 - squared) * (sine / (1 - squared * sine * sine) + Math.atanh(eccentricity * sine) / eccentricity);

const pole = bulge(1);

/** The square of the radius of the sphere that has the ellipsoid's surface. */
const radiusSquared = (axis * axis * pole) / 2;

export const radians = Math.PI / 180;

/** The latitude on that sphere below which as much surface lies as on the ellipsoid. */
const authalic = (latitude: number): number => Math.asin(Math.max(-1, Math.min(1, bulge(Math.sin(latitude)) / pole)));

/** What an edge adds to twice the excess of a ring; latitudes as `authalic` has them. */
function excessOf(lonBefore: number, latBefore: number, lon: number, lat: number): number {
  let across = lon - lonBefore;
  if (across > 180) across -= 360;
  else if (across < -180) across += 360;
  const middle = Math.sin((latBefore + lat) / 2) / Math.cos((latBefore - lat) / 2);
  return 2 * Math.atan(Math.tan((across * radians) / 2) * middle);
}

/**
 * The surface that a closed ring encloses, in m²: positive where it runs against the clock.
 * On the sphere of equal surface, with edges as great circles: for what is smaller than a district it is within a millionth of the geodesic polygon on the ellipsoid, where a sphere of the mean radius is a thousandth off.
 */
export function ringArea(ring: readonly Position[]): number {
  let excess = 0;
  let lonBefore = Number.NaN;
  let latBefore = Number.NaN;
  for (const [lon = 0, lat = 0] of ring) {
    const latHere = authalic(lat * radians);
    if (!Number.isNaN(lonBefore)) excess += excessOf(lonBefore, latBefore, lon, latHere);
    lonBefore = lon;
    latBefore = latHere;
  }
  return -excess * radiusSquared;
}

/** The same of a ring whose numbers stand one after the other: x, y, x, y … @param size how many of them are the ring's. */
export function flatRingArea(ring: Float64Array, size = ring.length): number {
  let excess = 0;
  let lonBefore = Number.NaN;
  let latBefore = Number.NaN;
  for (let at = 0; at < size; at += 2) {
    const lon = ring[at] as number;
    const latHere = authalic((ring[at + 1] as number) * radians);
    if (at > 0) excess += excessOf(lonBefore, latBefore, lon, latHere);
    lonBefore = lon;
    latBefore = latHere;
  }
  return -excess * radiusSquared;
}

/** What a polygon covers, in m²: its first ring less the others, whatever their direction. */
export function polygonArea(rings: readonly (readonly Position[])[]): number {
  let sum = 0;
  for (const [at, ring] of rings.entries()) sum += (at === 0 ? 1 : -1) * Math.abs(ringArea(ring));
  return Math.max(0, sum);
}

/** In m² on the ellipsoid; `null` for what is no area. */
export function areaOf(geometry: Geometry): number | null {
  if (geometry.type === 'Polygon') return polygonArea(geometry.coordinates);
  if (geometry.type !== 'MultiPolygon') return null;
  return geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0);
}
