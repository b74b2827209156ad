import type * as v from 'valibot';
import type { quantity } from './quantity-schema.ts';

/** How a source qualifies its number. "More than" and "over" are `at_least`, "nearly" and "almost" `just_under`. */
export const comparators = ['exact', 'at_least', 'at_most', 'about', 'just_under', 'range'] as const;

export type Quantity = v.InferOutput<typeof quantity>;

export function lowest(quantity: Quantity | null): number | null {
  const open = quantity === null || ['at_most', 'about', 'just_under'].includes(quantity.comparator);
  return open ? null : quantity.value;
}

export function highest(quantity: Quantity | null): number | null {
  if (quantity === null || ['at_least', 'about'].includes(quantity.comparator)) return null;
  return quantity.high ?? quantity.value;
}
