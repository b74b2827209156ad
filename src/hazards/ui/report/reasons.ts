import type { Report } from '../../record/report.ts';
import type { Say } from '../../words/words.ts';

interface Why {
  readonly reason: string;
  readonly rows: number[];
  readonly ids: (string | null)[];
}

/** Rows that were left out, by why; the most frequent first. */
export function whyLeftOut(say: Say, { rows }: Pick<Report, 'rows'>): readonly Readonly<Why>[] {
  const found = new Map<string, Why>();
  for (const { row, id, problems } of rows)
    for (const problem of problems.filter(({ grade }) => grade === 'left-out')) {
      const reason = say.code(problem);
      const known = found.get(reason) ?? { reason, rows: [], ids: [] };
      known.rows.push(row);
      known.ids.push(id);
      found.set(reason, known);
    }
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** So many rows are named. */
const named = 8;

export function rowsNamed(rows: readonly number[]): string {
  return rows.slice(0, named).join(', ') + (rows.length > named ? ' …' : '');
}
