import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Districts } from '../record/desk.ts';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** Tells which district a place lies in. */
export interface Inside {
  /** `null` outside all of them. */
  readonly districtAt: (lon: number, lat: number) => string | null;
  /** Around all of them. */
  readonly box: Box;
}

const nowhere: Box = [Infinity, Infinity, -Infinity, -Infinity];

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const within = ([west, south, east, north]: Box, lon: number, lat: number) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** An index of the districts: boxes first, then their lines. */
export function insideOf({ features }: Districts): Inside {
  const districts = features.map((feature) => {
    const { geometry } = feature;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const box = polygons
      .flatMap(([outer = []]) => outer)
      .reduce((all, [lon = 0, lat = 0]) => around(all, [lon, lat, lon, lat]), nowhere);
    return { id: feature.properties.id, box, geometry };
  });
  return {
    districtAt: (lon, lat) =>
      districts.find(({ box, geometry }) => within(box, lon, lat) && booleanPointInPolygon([lon, lat], geometry))?.id ??
      null,
    box: districts.reduce((all, { box }) => around(all, box), nowhere),
  };
}
