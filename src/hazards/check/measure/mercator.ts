import type { Position } from 'geojson';
import { axis, eccentricity, radians } from './area.ts';

/** EPSG:3395 (World Mercator), in which GICHD's `geocheck` compares areas. */
function project([lon = 0, lat = 0]: Position): readonly [number, number] {
  const sine = Math.sin(lat * radians);
  return [axis * lon * radians, axis * (Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine))];
}

function ringArea(ring: readonly Position[]): number {
  const [first = [0, 0]] = ring;
  const [x0, y0] = project(first);
  let sum = 0;
  let [xBefore, yBefore] = [0, 0];
  for (const position of ring) {
    const [px, py] = project(position);
    const [x, y] = [px - x0, py - y0];
    sum += xBefore * y - x * yBefore;
    [xBefore, yBefore] = [x, y];
  }
  return Math.abs(sum / 2);
}

/** The area of a polygon on the plane of EPSG:3395. */
export const mercatorArea = (rings: readonly (readonly Position[])[]): number =>
  rings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * ringArea(ring), 0);
