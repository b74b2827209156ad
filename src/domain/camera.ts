import { facts } from './facts.ts';

/** What the map looks at: longitude and latitude in degrees (WGS84), zoom in MapLibre's scale (the world is 512 px wide at 0). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The zooms that the boundaries can carry. */
export const { zooms } = facts;

/** The part of the earth that the camera's centre stays in: west, south, east, north. */
export const { extent } = facts;

/** The camera as a link carries it: four decimals of a degree (about 10 m), two of a zoom. Null where it lies outside what the atlas shows. */
export function roundCamera({ lon, lat, zoom }: Camera): Camera | null {
  const [west, south, east, north] = extent;
  const inside = lon >= west && lon <= east && lat >= south && lat <= north && zoom >= zooms.min && zoom <= zooms.max;
  return inside ? { lon: round(lon, 4), lat: round(lat, 4), zoom: round(zoom, 2) } : null;
}

/** Whether two cameras cannot be told apart by eye. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.lon - b.lon) < 1e-3 && Math.abs(a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 0.02;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
