import type { Row } from '../../record/row.ts';
import { leftOut } from './problems.ts';

/** A row of which nothing could be read. */
export const emptyRow = (row: number, code: string, values?: Readonly<Record<string, string | number>>): Row => ({
  row,
  geometry: null,
  properties: {},
  problems: [leftOut(code, values)],
});
