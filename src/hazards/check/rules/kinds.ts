import type { Geometry } from 'geojson';
import type { Hazard, Status } from '../../record/hazard.ts';
import type { Finding } from '../../record/report.ts';
import { type Box, boxOf, polygonsOf } from '../measure/box.ts';
import { type Boxed, prepared } from '../measure/overlap.ts';

export type Ground = 'hazardous' | 'released' | null;

/** Ground that is or may be dangerous, a record of which nothing is known among it; and ground that was released. */
const grounds: Readonly<Record<Status, Ground>> = {
  confirmed: 'hazardous',
  suspected: 'hazardous',
  hazardous: 'hazardous',
  unknown: 'hazardous',
  cancelled: 'released',
  reduced: 'released',
  cleared: 'released',
  accident: null,
  device: null,
  activity: null,
};

export const groundOf = (status: Status): Ground => grounds[status];

/** IMSMA's kinds of object, within each of which a local id stands once. */
export const objectOf = ({ status }: Hazard): string => groundOf(status) ?? status;

/** Records in the order of their number; a list is one. */
export interface Hazards {
  readonly length: number;
  at(n: number): Hazard | undefined;
  /** Of a record's geometry its box, its kind, its polygons and how many corners it has, where that is known without it. */
  readonly box?: (n: number) => Box;
  readonly kind?: (n: number) => Geometry['type'];
  readonly corners?: (n: number) => number;
  readonly polygons?: (n: number) => readonly Boxed[];
}

/** The box around a record. */
export const boxAt = (hazards: Hazards, n: number, hazard: Hazard): Box =>
  hazards.box === undefined ? boxOf(hazard.geometry) : hazards.box(n);

export const kindAt = (hazards: Hazards, n: number, hazard: Hazard): Geometry['type'] =>
  hazards.kind === undefined ? hazard.geometry.type : hazards.kind(n);

/** The polygons of a record, ready to be held against others. */
export const polygonsAt = (hazards: Hazards, n: number, hazard: Hazard): readonly Boxed[] =>
  hazards.polygons?.(n) ?? prepared(polygonsOf(hazard.geometry));

/** How many corners the rings of an area have. */
export const cornersAt = (hazards: Hazards, n: number, hazard: Hazard): number =>
  hazards.corners?.(n) ??
  polygonsOf(hazard.geometry).reduce((sum, rings) => sum + rings.reduce((inner, ring) => inner + ring.length, 0), 0);

/** What a stage of the checks gives: a finding; one more of a rule that has no room left for it; a pair that could not be computed; a pair that is about to be, for it may never end; or nothing, where a record is done with. */
export type Event =
  | { readonly finding: Finding }
  | { readonly more: string }
  | { readonly uncomputed: Uncomputed }
  | { readonly begun: Begun }
  | null;

/** Whether a rule has found so much that the rest is only counted, and need not be put into words. */
export type IsFull = (rule: string) => boolean;

export const neverFull: IsFull = () => false;

export interface Uncomputed {
  readonly rows: readonly number[];
  readonly rule: string;
  /** Its sentence: `hazards.` and this is its key among the words. */
  readonly reason: string;
}

export interface Begun {
  readonly rule: string;
  readonly rows: readonly number[];
}

export function finding(
  authority: Finding['authority'],
  grade: Finding['grade'],
  rule: string,
  of: readonly Hazard[],
  values?: Finding['values'],
): { readonly finding: Finding } {
  const named = { rule, authority, grade, rows: of.map(({ row }) => row), ids: of.map(({ id }) => id) };
  return { finding: values === undefined ? named : { ...named, values } };
}

/** So many records show which columns a layer has. */
const enough = 200;

/** Reads a column by its name, whatever the case; gives `null` for an empty cell and for a column that the layer has not. */
export function columnOf(hazards: Hazards, names: readonly string[]): (hazard: Hazard) => string | null {
  const found = new Set<string>();
  for (let n = 0; n < Math.min(enough, hazards.length); n++)
    for (const key of Object.keys(hazards.at(n)?.properties ?? {}))
      if (names.includes(key.toLowerCase())) found.add(key);
  if (found.size === 0) return () => null;
  return ({ properties }) => {
    for (const key of found) {
      const value = properties[key] ?? '';
      if (value !== '') return String(value).trim();
    }
    return null;
  };
}
