import type { Geometry } from 'geojson';

/** What stands in a cell. Text stays text ("007", "1E5"); a typed date is written `YYYY-MM-DD` (or with its time, ISO 8601) by the reader, in the file's own day. */
export type Value = string | number | boolean | null;

export type Properties = Readonly<Record<string, Value>>;

/**
 * What befell a row, or is to be known of it.
 * - `left-out`: it is not drawn.
 * - `repaired`: it is drawn otherwise than it was written.
 * - `noted`: it is drawn as written, and somebody should look at it.
 */
export interface Problem {
  /** What it is, and the sentence that says it: `hazards.` and this is its key among the words. */
  readonly code: string;
  readonly grade: 'left-out' | 'repaired' | 'noted';
  /** What its sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One feature of a file as its reader found it. Every feature gives exactly one row, also one that cannot be read. */
export interface Row {
  /** As a person would count in the file's own program, from 1: the line of a CSV (its head is line 1), the row of a sheet, else the feature. */
  readonly row: number;
  /** In the file's own system; easting or longitude first; finite numbers only. `null` where there is none, or none that can be read. */
  readonly geometry: Geometry | null;
  readonly properties: Properties;
  /** The feature's own id, as text. */
  readonly id?: string;
  /** In metres, where the file gives one. */
  readonly accuracy?: number;
  readonly problems: readonly Problem[];
}
