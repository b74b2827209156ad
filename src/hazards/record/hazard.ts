import type { Geometry } from 'geojson';
import type { Problem, Properties } from './row.ts';

/**
 * What the ground, or the point, is said to be.
 * `hazardous` is a hazardous area whose classification is not given; `unknown` is a record of which nothing is known: it is drawn as what may be dangerous.
 */
export const statuses = [
  'confirmed',
  'suspected',
  'hazardous',
  'unknown',
  'cancelled',
  'reduced',
  'cleared',
  'accident',
  'device',
  'activity',
] as const;

export type Status = (typeof statuses)[number];

/** How far the work on a hazardous area is; `null` where it is not said. */
export const progresses = ['open', 'worked-on', 'closed', 'handed-over'] as const;

export type Progress = (typeof progresses)[number] | null;

/** A day as it was given: `2023`, `2023-04` or `2023-04-28`. */
export type Given = string;

/** One record of an imported or a published layer: placed, understood, measured. */
export interface Hazard {
  /** Its place in the layer, from 0. */
  readonly n: number;
  /** Its row in the file. */
  readonly row: number;
  readonly id: string | null;
  readonly status: Status;
  readonly progress: Progress;
  /** The kind of device or of area in the file's own words. */
  readonly type: string | null;
  readonly date: Given | null;
  /** As the file declares, in m². */
  readonly declared: number | null;
  /** On the ellipsoid, in m²; `null` for what is no area. */
  readonly area: number | null;
  /** Who says so, in the file's own words. */
  readonly source: string | null;
  /** WGS 84, longitude and latitude, rings wound as RFC 7946 has it. */
  readonly geometry: Geometry;
  readonly properties: Properties;
  readonly problems: readonly Problem[];
}
