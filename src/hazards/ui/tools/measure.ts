import { Geodesic } from 'geographiclib-geodesic';
import type { Place } from './ground.ts';

export interface Measured {
  /** Along the points, in the order in which they were set. */
  readonly metres: number;
  /** What they enclose, whichever way round; null for fewer than three. */
  readonly m2: number | null;
}

/** On the ellipsoid of WGS 84 (Karney 2013), exact to a nanometre: what is measured must not add an error of its own. */
export function measure(places: readonly Place[]): Measured {
  const { WGS84 } = Geodesic;
  const metres = places.slice(1).reduce((sum, [lon, lat], index) => {
    const [fromLon, fromLat] = places[index] ?? [lon, lat];
    return sum + (WGS84.Inverse(fromLat, fromLon, lat, lon).s12 ?? 0);
  }, 0);
  if (places.length < 3) return { metres, m2: null };
  const ring = WGS84.Polygon(false);
  for (const [lon, lat] of places) ring.AddPoint(lat, lon);
  return { metres, m2: Math.abs(ring.Compute(false, true).area ?? 0) };
}
