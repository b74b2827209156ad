import type { District } from './district.ts';
import type { Document, Figure } from './figure.ts';
import type { Searched } from './searched.ts';

/** Stable for ever: links carry it. The first eight hexadecimal digits of the SHA-256 of {@link canonicalRecords}. */
export function isVersionId(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}

/** Which state of the evidence this is. */
export interface Version {
  readonly id: string;
  /** `YYYY-MM-DD`, the day of its release. */
  readonly date: string;
}

/** All that a view can say, but for the shapes. */
export interface Records {
  readonly districts: readonly District[];
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  readonly searches: readonly Searched[];
}

/** The kinds of record, each with its own changes in a version. */
export const collections = [
  'districts',
  'documents',
  'figures',
  'searches',
] as const satisfies readonly (keyof Records)[];

export const noRecords: Records = { districts: [], documents: [], figures: [], searches: [] };

/** The changes to one kind of record, seen from the later version: enough to rebuild the earlier one from it. */
export interface Delta<Of> {
  /** Ids of the records that the earlier version does not have. */
  readonly added: readonly string[];
  /** Records as the earlier version has them. */
  readonly changed: readonly Of[];
  /** Records that only the earlier version has, each with its place in it. */
  readonly removed: readonly { readonly at: number; readonly record: Of }[];
}

export type Deltas = { readonly [Collection in keyof Records]: Delta<Records[Collection][number]> };

/** A released version: its name, its day, and how to get from it back to the one before. */
export interface Release extends Version, Deltas {
  /** Null for the first. */
  readonly previous: string | null;
}

/** The value as JSON whose keys are in order, so that equal records are equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${members.join(',')}}`;
}

/** Whether two records, or parts of them, say anything else; most are the very same object. */
export function differs(before: unknown, after: unknown): boolean {
  return before !== after && canonical([before]) !== canonical([after]);
}

/** The text that names a version. The order of the records says nothing, nor does a kind of which there are none. */
export function canonicalRecords(records: Records): string {
  const inOrder = (list: readonly { readonly id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const some = collections.filter((collection) => records[collection].length > 0);
  return canonical(Object.fromEntries(some.map((collection) => [collection, inOrder(records[collection])])));
}

/** How to get from `after` back to `before`. */
export function deltasBetween(before: Records, after: Records): Deltas {
  return {
    districts: deltaBetween(before.districts, after.districts),
    documents: deltaBetween(before.documents, after.documents),
    figures: deltaBetween(before.figures, after.figures),
    searches: deltaBetween(before.searches, after.searches),
  };
}

/** The records of the version before. Those in both keep their present order. */
export function undo(after: Records, deltas: Deltas): Records {
  return {
    districts: undone(after.districts, deltas.districts),
    documents: undone(after.documents, deltas.documents),
    figures: undone(after.figures, deltas.figures),
    searches: undone(after.searches, deltas.searches),
  };
}

/**
 * The records as they were in an earlier version.
 * @param now the records of the last of `later`.
 * @param later the releases that came after the version asked for, the oldest first.
 */
export function rebuild(now: Records, later: readonly Deltas[]): Records {
  return later.reduceRight(undo, now);
}

function deltaBetween<Of extends { readonly id: string }>(before: readonly Of[], after: readonly Of[]): Delta<Of> {
  const then = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  const isChanged = (record: Of) => {
    const other = now.get(record.id);
    return other !== undefined && differs(other, record);
  };
  return {
    added: after.filter(({ id }) => !then.has(id)).map(({ id }) => id),
    changed: before.filter(isChanged),
    removed: before.flatMap((record, at) => (now.has(record.id) ? [] : [{ at, record }])),
  };
}

function undone<Of extends { readonly id: string }>(after: readonly Of[], delta: Delta<Of>): readonly Of[] {
  const added = new Set(delta.added);
  const changed = new Map(delta.changed.map((record) => [record.id, record]));
  const kept = after.filter(({ id }) => !added.has(id)).map((record) => changed.get(record.id) ?? record);
  for (const { at, record } of delta.removed) kept.splice(at, 0, record);
  return kept;
}
