import type { PartialDate } from '../domain/date.ts';
import type { Say } from './messages.ts';

/** What a date follows within a sentence, for languages that change its words after it. */
type After = 'in' | 'since' | 'until';

/** A day by itself, as short as it can be said without doubt. */
export function shortDay(say: Say, day: PartialDate): string {
  return say('date.day.short', partsOf(say, day));
}

/** A date as precise as it is known. The months stand in the language's file, so that build and browser never differ. */
export function date(say: Say, partial: PartialDate, after?: After): string {
  const [year = '', month, day] = partial.split('-');
  const form = after === undefined ? '' : (`.${after}` as const);
  if (month === undefined) return say(`date.year${form}`, { year });
  if (day === undefined) return say(`date.ofMonth${form}`, { month: nameOf(say, `date.month${form}`, month), year });
  return say(`date.day${form}`, { day: String(Number(day)), month: nameOf(say, 'date.months', month), year });
}

/** From one day to another, with what they share said once, where they are of one year: "1" and "30 Jan 2023". */
export function daysOfYear(
  say: Say,
  from: PartialDate,
  to: PartialDate,
): { readonly from: string; readonly to: string } {
  const first = from.slice(0, 7) === to.slice(0, 7) ? 'date.day.sameMonth' : 'date.day.sameYear';
  return { from: say(first, partsOf(say, from)), to: say('date.day.until.sameYear', partsOf(say, to)) };
}

function partsOf(say: Say, date: PartialDate) {
  const [year = '', month = '', day] = date.split('-');
  return { day: String(Number(day)), month: nameOf(say, 'date.months', month), year };
}

function nameOf(say: Say, months: 'date.months' | `date.month${'' | `.${After}`}`, month: string): string {
  return say(months).split('|')[Number(month) - 1] ?? '';
}
