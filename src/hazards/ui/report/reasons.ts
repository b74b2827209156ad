import type { Report } from '../../record/report.ts';
import type { Say } from '../../words/words.ts';

/** Rows that were left out, by why; the most frequent first. */
export function whyLeftOut(
  say: Say,
  { rows }: Pick<Report, 'rows'>,
): readonly { readonly reason: string; readonly rows: readonly number[] }[] {
  const found = new Map<string, number[]>();
  for (const { row, problems } of rows)
    for (const problem of problems.filter(({ grade }) => grade === 'left-out')) {
      const reason = say.code(problem);
      const known = found.get(reason);
      if (known) known.push(row);
      else found.set(reason, [row]);
    }
  return [...found].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows.length - a.rows.length);
}

/** So many rows are named. */
const named = 8;

export function rowsNamed(rows: readonly number[]): string {
  return rows.slice(0, named).join(', ') + (rows.length > named ? ' …' : '');
}
