import { ckmeans } from 'simple-statistics';

/** A class of values: both ends belong to it and occur in the data. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** How many values fall into it. */
  readonly count: number;
}

/** More classes than this could not be told apart on the map. */
const most = 5;

/**
 * Classes that fit the data: natural breaks by ckmeans (Wang and Song 2011, in simple-statistics), which leave the least variance within them.
 * At most five, and no more than there are different values.
 */
export function classify(values: readonly number[]): readonly ValueClass[] {
  const different = new Set(values).size;
  if (different === 0) return [];
  return ckmeans([...values], Math.min(most, different)).map((cluster) => ({
    from: Math.min(...cluster),
    to: Math.max(...cluster),
    count: cluster.length,
  }));
}

/** The index of the class that holds the value; -1 where none does. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => value >= from && value <= to);
}
