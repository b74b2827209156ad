import type { Value } from '../../record/row.ts';

/** So many of a column's values are enough to say that it is of a kind. */
export const enough = 0.6;
/** So many of its values are looked at. */
const looked = 200;

/** How many of a column's first values fit. */
export const share = (all: readonly Value[], fits: (text: string) => boolean) => {
  const some = all.slice(0, looked);
  return some.length === 0 ? 0 : some.filter((value) => fits(String(value))).length / some.length;
};
