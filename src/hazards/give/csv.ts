import type { Hazards } from '../check/rules/kinds.ts';
import type { Value } from '../record/row.ts';
import { fieldsOf, type Marks } from './fields.ts';
import { pieces } from './text.ts';
import { wktOf } from './wkt.ts';

/** A cell as RFC 4180 has it; text always in quotes, so that `007` stays text. */
export const csvCell = (value: Value): string =>
  value === null ? '' : typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);

/** Tells programs that the text is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A table with the shapes as well-known text. */
export function csv(hazards: Hazards, marks: Marks): Blob {
  const fields = fieldsOf(hazards, marks);
  const text = pieces();
  text.add(`${byteOrderMark}${['WKT', ...fields.map(({ name }) => name)].map(csvCell).join(',')}\r\n`);
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined) continue;
    const cells = [wktOf(hazard.geometry), ...fields.map(({ of }) => of(hazard))];
    text.add(`${cells.map(csvCell).join(',')}\r\n`);
  }
  return text.blob('text/csv;charset=utf-8');
}
