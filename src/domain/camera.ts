import { facts } from './facts.ts';

/** What the map looks at: longitude and latitude in degrees (WGS84), zoom in MapLibre's scale (the world is 512 px wide at 0). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** Worked out from what lies on the reader's device alone: no link tells it, for it would tell where that lies. */
  readonly untold?: boolean | undefined;
}

/** The zooms that the boundaries can carry. */
export const { zooms } = facts;

/** How close the map may be looked at while it shows what is known more exactly than the boundaries. */
export const closeUp = 19;

/** The part of the earth that the camera's centre stays in: west, south, east, north. */
export const { extent } = facts;

/**
 * The camera as a link carries it: four decimals of a degree (about 10 m), closer up six, two of a zoom. Null where it lies outside what the atlas shows.
 * @param closest the zoom up to which it may be shown.
 */
export function roundCamera(camera: Camera, closest = zooms.max): Camera | null {
  const { lon, lat, zoom } = camera;
  const [west, south, east, north] = extent;
  const inside = lon >= west && lon <= east && lat >= south && lat <= north && zoom >= zooms.min && zoom <= closest;
  const decimals = zoom > zooms.max ? 6 : 4;
  return inside ? { ...camera, lon: round(lon, decimals), lat: round(lat, decimals), zoom: round(zoom, 2) } : null;
}

/** Whether two cameras cannot be told apart by eye. */
export function sameCamera(a: Camera, b: Camera | null): boolean {
  if (b === null) return false;
  const least = 1e-3 * 2 ** Math.min(0, zooms.max - a.zoom);
  return Math.abs(a.lon - b.lon) < least && Math.abs(a.lat - b.lat) < least && Math.abs(a.zoom - b.zoom) < 0.02;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
