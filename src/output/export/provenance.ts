import { type About, about, type Context } from './about.ts';
import { type Column, datePattern, type Table, tableOf } from './table.ts';
import type { Taken } from './take.ts';

/**
 * Version, licence and warning as the last columns of every row, the same in each. Lines before or after a table would break
 * its readers, and are lost when it is sorted, split or filtered; a column goes wherever its row goes.
 */
const columns: readonly Column<About>[] = [
  {
    name: 'warning',
    hxl: '#description+warning',
    type: 'string',
    description: 'What this file must not be used for.',
    constraints: { required: true },
    of: ({ warning_short }) => warning_short,
  },
  {
    name: 'licence',
    hxl: '#meta+licence',
    type: 'string',
    description: 'Terms of use.',
    constraints: { required: true },
    of: ({ licence }) => licence,
  },
  {
    name: 'atlas_version',
    hxl: '#meta+version',
    type: 'string',
    description: 'The version of the evidence.',
    constraints: { required: true },
    of: ({ version }) => version,
  },
  {
    name: 'atlas_version_date',
    hxl: '#date+version',
    type: 'string',
    description: 'The day that this version was released.',
    constraints: { required: true, pattern: datePattern },
    of: ({ version_date }) => version_date,
  },
  {
    name: 'made',
    hxl: '#date+made',
    type: 'string',
    description: 'The day that the file was made.',
    constraints: { required: true, pattern: datePattern },
    of: ({ made }) => made,
  },
  {
    name: 'atlas_link',
    hxl: '#meta+url+atlas',
    type: 'string',
    description: 'The address of the view in the atlas; empty where it was not known.',
    of: ({ link }) => link,
  },
];

/**
 * The table with its provenance in each row.
 * Without rows there would be no cell to carry it, so then one row carries it alone; its key column is empty.
 */
export function withProvenance(table: Table, taken: Taken, context: Context): Table {
  const own = tableOf(columns, [about(taken, context)]);
  const values = own.rows[0] ?? [];
  const rows = table.rows.length === 0 ? [table.columns.map(() => null)] : table.rows;
  return { columns: [...table.columns, ...own.columns], rows: rows.map((row) => [...row, ...values]) };
}
