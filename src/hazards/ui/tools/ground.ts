import type { Camera } from '../../../domain/camera.ts';
import { project, unproject, worldSize } from '../../../map/camera/mercator.ts';
import { insetsOf } from '../../../map/camera/visible.ts';

/** A place on WGS 84: longitude, latitude. */
export type Place = readonly [lon: number, lat: number];

/** A point in px from the map's corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the camera's centre stands on the screen: in the middle of what nothing covers. */
export function middleOf(map: HTMLElement): Point {
  const { top, right, bottom, left } = insetsOf(map);
  return { x: (left + map.clientWidth - right) / 2, y: (top + map.clientHeight - bottom) / 2 };
}

export function placeAt({ lon, lat, zoom }: Camera, middle: Point, { x, y }: Point): Place {
  const [cx, cy] = project(lon, lat);
  const size = worldSize(zoom);
  return unproject([cx + (x - middle.x) / size, cy + (y - middle.y) / size]);
}

export function pointOf({ lon, lat, zoom }: Camera, middle: Point, place: Place): Point {
  const [cx, cy] = project(lon, lat);
  const [x, y] = project(...place);
  const size = worldSize(zoom);
  return { x: middle.x + (x - cx) * size, y: middle.y + (y - cy) * size };
}
