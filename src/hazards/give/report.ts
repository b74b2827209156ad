import type { Report } from '../record/report.ts';
import { byteOrderMark, csvCell } from './csv.ts';
import { pieces } from './text.ts';

/** Says a message of the words in the reader's language. */
export type SayKey = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A line of the report: what befell a row, what was found in one or two, or what could not be computed. */
interface Line {
  readonly rows: readonly number[];
  readonly ids: readonly (string | null)[];
  readonly what: 'left-out' | 'repaired' | 'noted' | 'must' | 'advisory' | 'uncomputed';
  readonly rule: string;
  /** Who says so: the import itself, GICHD's rules, or ours. */
  readonly by: 'import' | 'geocheck' | 'atlas';
  readonly sentence: string;
}

function linesOf(report: Report, say: SayKey): readonly Line[] {
  const befell = report.rows.flatMap(({ row, id, problems }) =>
    problems.map(({ code, grade, values }): Line => {
      const sentence = say(`hazards.${code}`, values);
      return { rows: [row], ids: [id], what: grade, rule: code, by: 'import', sentence };
    }),
  );
  const found = report.findings.map(
    ({ rule, rows, ids, grade, authority, values }): Line => ({
      rows,
      ids,
      what: grade,
      rule,
      by: authority,
      sentence: say(`hazards.check.${rule}`, values),
    }),
  );
  const missed = report.uncomputed.map(({ rows, rule, reason }): Line => {
    const sentence = `${say(`hazards.check.${rule}.name`)}: ${say(`hazards.${reason}`)}`;
    return { rows, ids: [], what: 'uncomputed', rule, by: 'atlas', sentence };
  });
  return [...befell, ...found, ...missed];
}

const counts = ['read', 'drawn', 'leftOut', 'repaired', 'nulls'] as const;

/** The report as a table: its sums, then a line for each thing that befell a row or was found. */
export function reportCsv(report: Report, mark: string, say: SayKey): Blob {
  const text = pieces();
  const line = (cells: readonly (string | number)[]) => text.add(`${cells.map(csvCell).join(',')}\r\n`);
  text.add(byteOrderMark);
  line([report.name, mark]);
  for (const count of counts) line([say(`hazards.give.report.${count}`), report[count]]);
  if (!report.complete) line([say('hazards.give.report.incomplete')]);
  for (const [rule, count] of Object.entries(report.unlisted ?? {}))
    line([say('hazards.give.report.unlisted', { rule: say(`hazards.check.${rule}.name`), count })]);
  line([]);
  line(['rows', 'ids', 'what', 'rule', 'by', 'sentence'].map((column) => say(`hazards.give.report.${column}`)));
  for (const { rows, ids, what, rule, by, sentence } of linesOf(report, say))
    line([
      rows.join(' '),
      ids.map((id) => id ?? '').join(' | '),
      say(`hazards.give.what.${what}`),
      rule,
      say(`hazards.give.by.${by}`),
      sentence,
    ]);
  return text.blob('text/csv;charset=utf-8');
}

/** The report for other programs, each problem and finding with its sentence. */
export function reportJson(report: Report, mark: string, say: SayKey): Blob {
  const { rows: _, findings: __, uncomputed: ___, ...sums } = report;
  return new Blob([JSON.stringify({ mark, ...sums, lines: linesOf(report, say) }, null, 1)], {
    type: 'application/json',
  });
}
