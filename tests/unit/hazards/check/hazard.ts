import type { Geometry, Polygon, Position } from 'geojson';
import { areaOf } from '../../../../src/hazards/check/measure/area.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';

/** The test polygon in Kalbajar. */
export const square: readonly Position[] = [
  [46, 40.1],
  [46.01, 40.1],
  [46.01, 40.11],
  [46, 40.11],
];

/** A closed polygon of these corners. */
export const polygon = (corners: readonly Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] ?? []]],
});

/** The test polygon so many of its widths further east and north. */
export const squareAt = (east: number, north = 0): Polygon =>
  polygon(square.map(([lon = 0, lat = 0]) => [lon + 0.01 * east, lat + 0.01 * north]));

/** A complete record: nothing is to be found in it. */
export const hazard = (n: number, geometry: Geometry, more: Partial<Hazard> = {}): Hazard => ({
  n,
  row: n + 1,
  id: `AZ-${n}`,
  status: 'confirmed',
  progress: 'open',
  type: 'Minefield',
  date: '2023-04-28',
  declared: null,
  area: areaOf(geometry),
  source: null,
  geometry,
  properties: {},
  problems: [],
  ...more,
});
