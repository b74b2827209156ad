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
    if (!Number.isNaN(lonBefore)) {
      let across = lon - lonBefore;
      if (across > 180) across -= 360;
      else if (across < -180) across += 360;
      const middle = Math.sin((latBefore + latHere) / 2) / Math.cos((latBefore - latHere) / 2);
      excess += 2 * Math.atan(Math.tan((across * radians) / 2) * middle);
    }
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
