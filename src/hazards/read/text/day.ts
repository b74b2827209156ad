/** Milliseconds since 1970 as a day, or with its time where it is not midnight; always by universal time, so that no zone moves it. */
export function isoOf(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  const text = new Date(milliseconds).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : text.replace('.000Z', 'Z');
}

/** A day of the calendar, or `null` for one that there is not. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0 && year < 10_000;
  return real
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;
}

/** A day of ISO 8601 without a time that is none. */
export const withoutMidnight = (text: string) => text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
