import { about, type Context } from './about.ts';
import { districtTable } from './districts.ts';
import { documentTable } from './documents.ts';
import { figureTable } from './figures.ts';
import { searchTable } from './searches.ts';
import { records } from './table.ts';
import type { Taken } from './take.ts';

/** The tables as JSON: the same names and values as in CSV and XLSX, lists as lists, unknown as null. */
export function json(taken: Taken, context: Context): string {
  const content = {
    metadata: about(taken, context),
    figures: records(figureTable(taken, context.language)),
    documents: records(documentTable(taken.documents, context.language)),
    districts: records(districtTable(taken.districts)),
    searches: records(searchTable(taken.searches, context.language)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
