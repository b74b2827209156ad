import type { Geometry } from 'geojson';
import { type Box, boxOf } from '../../src/hazards/check/measure/box.ts';

/** The box around all that passes by. */
export function boxBuilder() {
  let [west, south, east, north] = [180, 90, -180, -90];
  return {
    add: (geometry: Geometry) => {
      const box = boxOf(geometry);
      west = Math.min(west, box[0]);
      south = Math.min(south, box[1]);
      east = Math.max(east, box[2]);
      north = Math.max(north, box[3]);
    },
    box: (): Box => [west, south, east, north],
  };
}
