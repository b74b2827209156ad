import * as v from 'valibot';
import { comparators } from './quantity.ts';

/** A number as its source gives it, in the unit of its metric. Only `exact` ones may enter a sum or a difference. */
export const quantity = v.pipe(
  v.strictObject({
    /** Of a range, its lower end. */
    value: v.pipe(v.number(), v.minValue(0)),
    comparator: v.picklist(comparators),
    /** Of a range, its upper end. */
    high: v.optional(v.number()),
    /** The source's own few words for it, where they say more than the number. */
    printed: v.optional(v.string()),
    /** Not printed: worked out as the sum of the parts that the source does print. */
    summed: v.optional(v.literal(true)),
  }),
  v.check(
    ({ comparator, value, high }) => (comparator === 'range' ? high !== undefined && high > value : high === undefined),
    'a higher end for a range, and for a range alone',
  ),
  v.readonly(),
);
