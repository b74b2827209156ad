import type { Finding, Report } from '../record/report.ts';
import type { Problem } from '../record/row.ts';
import type { Uncomputed } from './rules/kinds.ts';
import type { Found } from './shape/findings.ts';

/** Of each rule so many findings are listed; all are counted. */
export const listed = 2_000;

/** What became of one row. */
export interface Outcome {
  readonly row: number;
  readonly id: string | null;
  readonly drawn: boolean;
  readonly problems: readonly Problem[];
  readonly findings: readonly Found[];
}

/** Where a layer's report is kept while it comes together. */
export interface Ledger {
  /** Enters a row; throws where what is said of it does not agree with what became of it, for then the sums would lie. */
  readonly enter: (outcome: Outcome) => void;
  readonly find: (findings: readonly Finding[]) => void;
  /** Counts what a rule has found besides what it has told. */
  readonly more: (rule: string, count: number) => void;
  readonly miss: (uncomputed: readonly Uncomputed[]) => void;
  readonly report: (complete: boolean) => Report;
}

/** @param note where rows with problems go instead of into the report, of a layer whose rows are too many to be held. */
export function ledger(name: string, note?: (row: Report['rows'][number]) => void): Ledger {
  let [read, drawn, leftOut, repaired, nulls] = [0, 0, 0, 0, 0];
  const rows: Report['rows'][number][] = [];
  const keep = note ?? ((row) => rows.push(row));
  const findings: Finding[] = [];
  const uncomputed: Uncomputed[] = [];
  const counts = new Map<string, number>();
  const find = (of: readonly Finding[]) => {
    for (const finding of of) {
      const count = (counts.get(finding.rule) ?? 0) + 1;
      counts.set(finding.rule, count);
      if (count <= listed) findings.push(finding);
    }
  };
  return {
    find,
    more: (rule, count) => counts.set(rule, (counts.get(rule) ?? 0) + count),
    miss: (of) => uncomputed.push(...of),
    enter: ({ row, id, drawn: isDrawn, problems, findings: found }) => {
      const out = problems.some(({ grade }) => grade === 'left-out');
      if (out === isDrawn) {
        const said = problems.map(({ code, grade }) => `${code} (${grade})`).join(', ') || 'no problem';
        throw new Error(`Row ${row} is ${isDrawn ? 'drawn' : 'not drawn'}, and its report says: ${said}.`);
      }
      read++;
      if (isDrawn) drawn++;
      else leftOut++;
      if (isDrawn && problems.some(({ grade }) => grade === 'repaired')) repaired++;
      if (problems.some(({ code }) => code === 'check.null')) nulls++;
      if (problems.length > 0) keep({ row, id, problems });
      find(found.map((one) => ({ ...one, rows: [row], ids: [id] })));
    },
    report: (complete) => {
      const beyond = [...counts].filter(([, count]) => count > listed).map(([rule, count]) => [rule, count - listed]);
      const report = {
        name,
        read,
        drawn,
        leftOut,
        repaired,
        nulls,
        rows: [...rows],
        findings: [...findings],
        uncomputed: [...uncomputed],
        complete,
      };
      return beyond.length === 0 ? report : { ...report, unlisted: Object.fromEntries(beyond) };
    },
  };
}
