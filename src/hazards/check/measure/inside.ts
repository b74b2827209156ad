import type { Position } from 'geojson';

/** Whether a point lies in a closed ring; on its line it may be told either way. */
export function inRing(lon: number, lat: number, ring: readonly Position[]): boolean {
  let inside = false;
  let lonBefore = Number.NaN;
  let latBefore = Number.NaN;
  for (const [x = 0, y = 0] of ring) {
    if (latBefore > lat !== y > lat && lon < ((lonBefore - x) * (lat - y)) / (latBefore - y) + x) inside = !inside;
    lonBefore = x;
    latBefore = y;
  }
  return inside;
}

/** Whether a point lies in a polygon and in none of its holes. */
export function inPolygon(lon: number, lat: number, [outer = [], ...holes]: readonly (readonly Position[])[]): boolean {
  return inRing(lon, lat, outer) && !holes.some((hole) => inRing(lon, lat, hole));
}
