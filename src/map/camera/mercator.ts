import type { Camera } from '../../domain/camera.ts';
import { zooms } from '../../domain/camera.ts';

/** A place on the plane of Web Mercator (EPSG:3857) where the whole world is the square from 0 to 1, north up: y grows southwards. */
export type Plane = readonly [x: number, y: number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Size of the visible part of the map in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the world in px at a zoom, as MapLibre counts it: tiles of 512 px. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Longitude and latitude in degrees (WGS84) onto the plane. */
export function project(lon: number, lat: number): Plane {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The reverse of {@link project}: longitude and latitude in degrees. */
export function unproject([x, y]: Plane): readonly [lon: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** The smallest bounds that hold all of them. */
export function unite(all: readonly Bounds[]): Bounds {
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}

/** The camera that shows the bounds as large as the size allows, and as close as is given. */
export function fitCamera(
  [west, south, east, north]: Bounds,
  { width, height }: Size,
  closest: number = zooms.max,
): Camera {
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const zoom = Math.min(Math.max(Math.log2(scale / 512), zooms.min), closest);
  const [lon, lat] = unproject([(left + right) / 2, (top + bottom) / 2]);
  return { lon, lat, zoom };
}

/** Metres on the ground that one CSS px covers at the camera's centre. The earth's circumference is that of WGS84's equator. */
export function metresPerPixel({ lat, zoom }: Camera): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}
