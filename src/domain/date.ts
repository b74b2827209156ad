const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether the text is a real calendar date of year, month or day precision. */
export function isPartialDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const date = new Date(`${firstDay(text)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A calendar date as precise as its source gives it: `2023`, `2023-04` or `2023-04-28` (ISO 8601 reduced precision, UTC).
 * The precision is the length, so a month can never be mistaken for its first day.
 */
export type PartialDate = string;

/** The day of a moment on the calendar of whoever is here: in Baku it is tomorrow while it is still today in UTC. */
export function dayAt(now: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The first day (`YYYY-MM-DD`) that the date can mean. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day (`YYYY-MM-DD`) that the date can mean. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether two periods have a day in common; one that is open or unknown at an end may meet any. */
export function periodsMeet(
  one: { readonly from: PartialDate | null; readonly to: PartialDate | null },
  other: { readonly from: PartialDate | null; readonly to: PartialDate | null },
): boolean {
  const before = (end: PartialDate | null, start: PartialDate | null) =>
    end !== null && start !== null && lastDay(end) < firstDay(start);
  return !before(one.to, other.from) && !before(other.to, one.from);
}
