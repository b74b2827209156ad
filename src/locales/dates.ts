import type { PartialDate } from '../domain/date.ts';
import type { Say } from './messages.ts';

/** What a date follows within a sentence, for languages that change its words after it. */
type After = 'in' | 'since' | 'until';

/** A date as precise as it is known. The months stand in the language's file, so that build and browser never differ. */
export function date(say: Say, partial: PartialDate, after?: After): string {
  const [year = '', month, day] = partial.split('-');
  const form = after === undefined ? '' : (`.${after}` as const);
  if (month === undefined) return say(`date.year${form}`, { year });
  const name = (key: 'date.months' | `date.month${typeof form}`) => say(key).split('|')[Number(month) - 1] ?? '';
  if (day === undefined) return say(`date.ofMonth${form}`, { month: name(`date.month${form}`), year });
  const precise = after === 'since' || after === 'until' ? (`date.day.${after}` as const) : 'date.day';
  return say(precise, { day: String(Number(day)), month: name('date.months'), year });
}
