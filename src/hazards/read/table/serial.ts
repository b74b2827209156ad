import { isoOf } from '../text/day.ts';

/** Formats of days and times that a workbook need not spell out. */
const built = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether numbers that are shown in this format are days or times. */
export function isDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return built(id);
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  return /[dmyhs]/i.test(letters) && !/general|#|0\.?0*%|E[+-]/i.test(letters);
}

const day = 86_400_000;
/** The last day of the calendar of a workbook, 31 Dec 9999. */
const last = 2_958_466;

/**
 * A number as the day that it stands for, with its time where it has one; never by a time zone. Before 1 March 1900 the older calendar counts a day
 * that there was not. `null` for a number that is no day.
 */
export function fromSerial(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0) || serial >= last) return null;
  const seconds = Math.round(serial * 86_400);
  if (serial < 1 && seconds > 0) return isoOf(seconds * 1000)?.slice(11, 19) ?? null;
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return isoOf(epoch + Math.floor(seconds / 86_400) * day + (seconds % 86_400) * 1000)?.replace(/Z$/, '') ?? null;
}
