import * as v from 'valibot';

/** How a source qualifies its number. "More than" and "over" are `at_least`, "nearly" and "almost" `just_under`. */
export const comparators = ['exact', 'at_least', 'at_most', 'about', 'just_under', 'range'] as const;

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

export type Quantity = v.InferOutput<typeof quantity>;

export function lowest(quantity: Quantity | null): number | null {
  const open = quantity === null || ['at_most', 'about', 'just_under'].includes(quantity.comparator);
  return open ? null : quantity.value;
}

export function highest(quantity: Quantity | null): number | null {
  if (quantity === null || ['at_least', 'about'].includes(quantity.comparator)) return null;
  return quantity.high ?? quantity.value;
}
