import type { Context } from './about.ts';
import { csv } from './csv.ts';
import { figureTable } from './figures.ts';
import { withProvenance } from './provenance.ts';
import type { Taken } from './take.ts';

/** The figures as CSV for people: HXL hashtags under the names, and the mark without which Excel garbles every ə. */
export function figuresCsv(taken: Taken, context: Context): string {
  return csv(withProvenance(figureTable(taken, context.language), taken, context), { hashtags: true, mark: true });
}
