import type { Finding } from '../../record/report.ts';
import type { Say } from '../../words/words.ts';

/** What was found, with the rows that it names. */
export function findingWords(say: Say, { rule, values, rows, ids }: Finding): string {
  const named = rows.map((row, index) => {
    const id = ids[index];
    return id == null
      ? say('hazards.ui.row', { row: String(row) })
      : say('hazards.ui.row.id', { row: String(row), id });
  });
  const what = say.code({ code: `check.${rule}`, values });
  return named.length === 0 ? what : `${named.join(', ')}: ${what}`;
}
