import { fold } from '../../domain/spelling.ts';
import type { Value } from '../record/row.ts';

/** The years in which those were born who live now, or died of what they found, and in which few surveys were written down by the day. */
const [first, last] = [1900, 1987];

/** So many years lie between the youngest and the oldest of those who are asked; of so many days one in so many is so old. */
const [spread, share] = [15, 0.3];

const day = /^(?:\d{1,2}[./-]\d{1,2}[./-](\d{4})|(\d{4})[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;

/** A sheet counts days from the end of 1899. */
const daysOfYear = 365.25;

/** How many cells of a column are days on which somebody may have been born, written as days or as the numbers that a sheet has of them; 0 where they are none of births. */
export function birthDays(column: string, cells: readonly Value[]): number {
  const isOfDays = /date|dat$|tarix|gun|дата|день|^d?[bd][dtrp]?$/.test(fold(column));
  const texts = cells.map((cell) => String(cell ?? '').trim()).filter((text) => text !== '');
  const years = texts.map((text) => {
    const [, late, early] = day.exec(text) ?? [];
    if (late ?? early) return Number(late ?? early);
    return isOfDays && /^\d{3,5}$/.test(text) ? 1900 + Number(text) / daysOfYear : Number.NaN;
  });
  const old = years.filter((year) => year >= first && year <= last + 1);
  const isSpread = Math.max(...old) - Math.min(...old) >= spread;
  return old.length / texts.length >= share && isSpread ? old.length : 0;
}
