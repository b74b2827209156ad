import type { Problem } from './row.ts';

/** Where a rule comes from. */
export type Authority = 'geocheck' | 'atlas';

/** One finding of the checks. */
export interface Finding {
  /** Its rule, and its sentence: `hazards.check.` and this is its key among the words. */
  readonly rule: string;
  readonly authority: Authority;
  readonly grade: 'must' | 'advisory';
  /** The rows that it names, one or two; none where it speaks of the whole file. */
  readonly rows: readonly number[];
  readonly ids: readonly (string | null)[];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What came of a file: `read = drawn + leftOut`, always. */
export interface Report {
  readonly name: string;
  readonly read: number;
  readonly drawn: number;
  readonly leftOut: number;
  readonly repaired: number;
  /** Of those left out: rows whose geometry is null or missing. */
  readonly nulls: number;
  /** Each row with a problem, in the file's order. */
  readonly rows: readonly { readonly row: number; readonly id: string | null; readonly problems: readonly Problem[] }[];
  readonly findings: readonly Finding[];
  /** Findings of a rule beyond those that are listed: of each rule, a stated number is listed and all are counted. */
  readonly unlisted?: Readonly<Record<string, number>>;
  /** What could not be computed: pairs or records, each named; it costs no other. */
  readonly uncomputed: readonly { readonly rows: readonly number[]; readonly rule: string; readonly reason: string }[];
  /** Whether every check has run. */
  readonly complete: boolean;
}
