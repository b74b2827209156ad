import type { Begun as BegunPair } from '../../check/rules/kinds.ts';
import type { Care } from '../../check/rules/pairs.ts';
import { check } from '../../check/run.ts';
import { lieAt } from '../../check/sums/columns.ts';
import type { Report } from '../../record/report.ts';
import type { Begun } from './read-layer.ts';

interface Checking {
  readonly accuracy: number;
  readonly care: Care;
  /** Called before each pair that may never end, and with null once it has. */
  readonly begun: (pair: BegunPair | null) => void;
  readonly signal: AbortSignal;
}

/** The checks that go over all records, in slices, while tiles are answered. @returns the finished report; null where nobody wants it any more. */
export async function runChecks({ hazards, columns, ledger }: Begun, checking: Checking): Promise<Report | null> {
  const { accuracy, care, begun, signal } = checking;
  const lieOf = (n: number) => lieAt(columns, n);
  /* The day where the reader is: what was found there this morning is not of the future. */
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  for await (const step of check(hazards, { today, lieOf, accuracy, care })) {
    if (signal.aborted) return null;
    ledger.find(step.findings);
    for (const [rule, count] of step.more) ledger.more(rule, count);
    ledger.miss(step.uncomputed);
    begun(step.begun);
  }
  return ledger.report(true);
}
