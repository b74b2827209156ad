import type { Position } from 'geojson';
import { radians } from './area.ts';

/** The mean radius that PostGIS takes for distances on the sphere, which GICHD's `geocheck` uses. */
const radius = 6371008.7714;

/** In metres, on the sphere. */
export function sphereDistance([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const up = Math.sin(((latB - latA) * radians) / 2);
  const across = Math.sin(((lonB - lonA) * radians) / 2);
  const half = up * up + Math.cos(latA * radians) * Math.cos(latB * radians) * across * across;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A degree of latitude in metres, nearly; of longitude, times the cosine. */
const degree = radius * radians;

/** How far a point lies from a segment, in metres; for what is near enough that the ground is flat. */
export function segmentDistance(
  lon: number,
  lat: number,
  lonA: number,
  latA: number,
  lonB: number,
  latB: number,
): number {
  const narrow = Math.cos(lat * radians);
  const [ax, ay] = [(lonA - lon) * narrow, latA - lat];
  const [dx, dy] = [(lonB - lonA) * narrow, latB - latA];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return degree * Math.hypot(ax + along * dx, ay + along * dy);
}

/** So many metres in degrees of longitude and of latitude, at a latitude. */
export function degrees(metres: number, lat: number): readonly [lon: number, lat: number] {
  return [metres / (degree * Math.max(0.01, Math.cos(lat * radians))), metres / degree];
}
