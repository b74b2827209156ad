import { translator } from '../../locales/translate.ts';
import type { Context } from './about.ts';
import { csv } from './csv.ts';
import { figureTable } from './figures.ts';
import { withProvenance } from './provenance.ts';
import type { Taken } from './take.ts';

/** The figures as CSV for programs: HXL hashtags under the names, and the mark without which Excel garbles every ə. */
export function figuresCsv(taken: Taken, context: Context): string {
  return csv(withProvenance(figureTable(taken, context.language), taken, context), { hashtags: true, mark: true });
}

/**
 * The same for a double click in a spreadsheet of the reader's language: where that writes 11,6, a file that says 11.6 becomes the eleventh
 * of June, and commas between cells leave all of them in one.
 */
export function figuresCsvForExcel(taken: Taken, context: Context): string {
  const decimal = translator(context.language)('number.sample').at(5) === ',' ? ',' : '.';
  const table = withProvenance(figureTable(taken, context.language), taken, context);
  return csv(table, { hashtags: false, mark: true, decimal });
}
