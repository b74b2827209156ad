import type { Row, Value } from '../record/row.ts';
import { birthDays } from './days.ts';
import { headed, type Kind } from './names.ts';
import { kindsIn } from './values.ts';

/** A column that holds what is a person's own. Its values are never shown. */
export interface Personal {
  readonly column: string;
  readonly kind: Kind;
  readonly by: 'head' | 'values';
  /** Filled cells; of those found by their values, the cells that look like it. */
  readonly count: number;
}

/**
 * The columns of a layer that hold personal data: by their heads, or by what stands in them.
 * @param rows all that would be published.
 */
export function personalColumns(rows: readonly Row[]): readonly Personal[] {
  const cells = new Map<string, Value[]>();
  for (const { properties } of rows)
    for (const [column, value] of Object.entries(properties)) {
      const there = cells.get(column);
      if (there === undefined) cells.set(column, [value]);
      else there.push(value);
    }
  return [...cells].flatMap(([column, values]): readonly Personal[] => {
    const count = values.filter((value) => value !== null && value !== '').length;
    if (count === 0) return [];
    const said = headed(column);
    if (said !== null && !(said.counts && values.every(isCount)))
      return [{ column, kind: said.kind, by: 'head', count }];
    const [found] = kindsIn(values);
    if (found !== undefined) return [{ column, kind: found.kind, by: 'values', count: found.count }];
    const born = birthDays(column, values);
    return born === 0 ? [] : [{ column, kind: 'birth', by: 'values', count: born }];
  });
}

/** Empty, or so many as may be people. */
function isCount(value: Value): boolean {
  return value === null || /^\d{0,4}$/.test(String(value).trim());
}
