import type { Status } from '../record/hazard.ts';

/**
 * What a tile of hazards holds, of an imported layer and of a published archive alike.
 * - `points`: one a record, in the tile that its representative point lies in.
 * - `counts`: in the place of points where they would be too many, one a cell and status, with the number of records.
 * - `areas`: the shapes of what can be seen as itself; they come besides, and are counted nowhere.
 *
 * So at each zoom the points and the counts of all tiles together are the records shown, each once.
 */
export type TileLayer = 'areas' | 'points' | 'counts';

/** What a feature of `areas` and of `points` says. What is not known is not there. */
export interface RecordTags {
  /** The record's place in the layer. */
  readonly n: number;
  readonly id?: string;
  readonly status: Status;
  readonly progress?: string;
  readonly year?: number;
  readonly type?: string;
  readonly m2?: number;
}

/** What a feature of `counts` says: how many records of one status the cell holds, and how many m² these have. */
export interface CountTags {
  readonly status: Status;
  readonly count: number;
  readonly m2: number;
}

/** The statuses by what must be seen before the others, what may be dangerous first. What nothing is known of comes before what is said to be released. */
export const byDanger = [
  'confirmed',
  'suspected',
  'hazardous',
  'unknown',
  'device',
  'accident',
  'activity',
  'reduced',
  'cleared',
  'cancelled',
] as const satisfies readonly Status[];

/** Units across a tile, and how far beyond it shapes go on, so that no stroke shows where two tiles meet. */
export const extent = 4096;
export const buffer = 64;

/** CSS px across a tile, as MapLibre draws it. */
export const tilePx = 512;

/** So many points a tile carries at most, some 100 kB, and as many shapes; where there are more records, they are counted. */
export const most = 3000;

/** So many vertices the shapes of a tile have at most. */
export const mostVertices = 250_000;

/** Cells across a tile in which records are counted: 16 px, the least that symbols need beside each other. */
export const cells = 32;

/** The deepest tile: its units are 0.1 m here; closer up, MapLibre enlarges it. */
export const deepest = 16;
