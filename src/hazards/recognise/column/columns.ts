import type { Column } from '../../record/look.ts';
import type { Row, Value } from '../../record/row.ts';
import { isNothing } from '../value/nothing.ts';

/** A column with more unlike values than this is no list of kinds. */
const mostValues = 60;
const samples = 3;

/** A column with all of its values in the rows looked at, those that say nothing left out. */
export interface Filled extends Column {
  readonly all: readonly Value[];
}

/** The columns of rows, in the order in which they are met. */
export function columnsOf(rows: readonly Row[]): readonly Filled[] {
  const columns = new Map<string, Value[]>();
  for (const { properties } of rows) {
    for (const [name, value] of Object.entries(properties)) {
      const values = columns.get(name);
      const filled = isNothing(value) ? [] : [value];
      if (values) values.push(...filled);
      else columns.set(name, filled);
    }
  }
  return [...columns].map(([name, all]) => {
    const counts = new Map<string, number>();
    for (const value of all) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    const unlike = [...new Map(all.map((value) => [String(value), value])).values()];
    const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    return {
      name,
      filled: all.length,
      samples: unlike.slice(0, samples),
      values: values.length > mostValues ? null : values,
      all,
    };
  });
}
