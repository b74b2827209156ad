import { fromSerial } from '../../read/table/serial.ts';
import type { DateOrder } from '../../record/decisions.ts';
import type { Given } from '../../record/hazard.ts';
import type { Value } from '../../record/row.ts';
import { plainWords } from '../text/plain.ts';

/** The months as English, Azerbaijani and Russian write and shorten them, in whatever case, in plain letters. */
const months = [
  /^(?:jan(?:uari)?|ian(?:v(?:ar\w*)?)?)$/,
  /^(?:feb(?:ruari)?|fev(?:ral\w*)?)$/,
  /^mar(?:ch|t\w*)?$/,
  /^apr(?:il|el\w*)?$/,
  /^mai\w{0,3}$/,
  /^(?:june?|iun\w*)$/,
  /^(?:juli?|iul\w*)$/,
  /^(?:aug(?:ust)?|av[gq](?:ust\w*)?)$/,
  /^(?:sept?(?:ember)?|sent?(?:iab\w*)?)$/,
  /^(?:oct(?:ober)?|okt(?:iab\w*)?)$/,
  /^(?:nov(?:ember)?|noi(?:ab\w*)?)$/,
  /^(?:dec(?:ember)?|dek(?:ab\w*)?)$/,
];

const weekDays = new Set(
  plainWords(
    `mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    bazar ertəsi çərşənbə axşamı cümə şənbə b e ç a c ş
    пн понедельник вт вторник ср среда чт четверг пт пятница сб суббота вс воскресенье`,
  ).split(' '),
);
/** What stands around a day and says nothing of it: "28 апреля 2023 г.", "2023-cü il", "28th of April". */
const fillers = new Set(plainWords('of the il ili ilin ci cı cu cü i si г год года году').split(' '));

const pad = (value: number, to = 2) => String(value).padStart(to, '0');

/** What is longer is a remark. */
const longest = 80;

/** Days before the age of landmines are what programs write for no day: 1899-12-30, 0001-01-01. */
const earliest = 1900;
const latest = 2100;

/** A day that there is; a month or a year where no more is given. */
function dayOf(year: number, month?: number, day?: number): Given | null {
  if (year < earliest || year > latest) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${pad(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? null : `${year}-${pad(month)}-${pad(day)}`;
}

/** By universal time, so that it is the same day wherever the page is read. */
function dayOfMilliseconds(value: number): Given | null {
  if (Math.abs(value) < 1e11 || Math.abs(value) > 5e12) return null;
  const date = new Date(value);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function dayOfNumber(value: number): Given | null {
  if (!Number.isInteger(value)) return null;
  if (value >= earliest && value <= latest) return String(value);
  if (value >= 19_000_000 && value < 21_010_000) {
    return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  return dayOfMilliseconds(value);
}

/** Two digits are of the last hundred years: mines were laid in '93 and found in '23. */
const yearOf = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);

/** Day, month and year in numbers. Points part them in one order alone; strokes and hyphens do in two, and are ambiguous unless one cannot be a month. */
function dayOfThree(first: number, second: number, year: number, mark: string, order: DateOrder | null) {
  const asDayMonth = dayOf(year, second, first);
  const asMonthDay = dayOf(year, first, second);
  if (mark === '.' || asMonthDay === null || asDayMonth === asMonthDay) return asDayMonth;
  if (asDayMonth === null) return asMonthDay;
  if (order === null) return 'ambiguous';
  return order === 'day-month' ? asDayMonth : asMonthDay;
}

/** A day whose month is a word. */
function dayInWords(text: string): Given | null {
  const words = plainWords(text)
    .split(' ')
    .filter((word) => !weekDays.has(word) && !fillers.has(word));
  const numbers = words.flatMap((word) => /^(\d+)(?:st|nd|rd|th|i|ci|cu)?$/.exec(word)?.[1] ?? []);
  const named = words.filter((word) => !/^\d/.test(word));
  const month = months.findIndex((pattern) => pattern.test(named[0] ?? '')) + 1;
  if (named.length !== 1 || month === 0 || numbers.length + 1 !== words.length || numbers.length > 2) return null;
  const [first = '', second] = numbers;
  if (second === undefined) return first.length === 4 ? dayOf(Number(first), month) : null;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return day.length > 2 || year.length % 2 === 1 ? null : dayOf(yearOf(year), month, Number(day));
}

const time =
  /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt)?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:\([^)]*\))?$/i;

/** Days from 1954 to 2064 as a workbook counts them: what is left of a date whose cell has no format of dates. */
export const isSerial = (value: Value): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && /^\s*\d{5}\s*$/.test(value))) &&
  Number.isInteger(Number(value)) &&
  Number(value) >= 20_000 &&
  Number(value) <= 60_000;

/**
 * The day that a cell gives, as it was given: in the file's own day, the same in every time zone. A number of days since 1900 is
 * none, for only a reader knows that a cell means one. `ambiguous` where day and month could be exchanged and nobody has said which.
 */
export function readDate(value: Value, order: DateOrder | null): Given | 'ambiguous' | null {
  if (order === 'serial' && isSerial(value)) return fromSerial(Number(value), false);
  if (typeof value === 'number') return dayOfNumber(value);
  if (typeof value !== 'string' || value.length > longest) return null;
  const text = value.trim().replace(time, '').trim();
  const iso = /^(\d{4})(?:[-/](\d{1,2})|[-/.](\d{1,2})[-/.](\d{1,2}))$/.exec(text);
  if (iso)
    return iso[4] === undefined
      ? dayOf(Number(iso[1]), Number(iso[2]))
      : dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const bare = /^(\d[,\s\u00a0]?\d{3})(?:\.0+)?[\s\u00a0]*(?:-?[cç][üuıi]\s*il\p{L}*|г\.?|год\p{L}*)?$/iu.exec(
    text,
  )?.[1];
  if (bare !== undefined) return dayOf(Number(bare.replace(/\D/g, '')));
  if (/^-?\d{8,13}$/.test(text)) return dayOfNumber(Number(text));
  const three = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\s*г\.?)?$/u.exec(text);
  if (three) {
    const [, first = '', mark = '', second = '', last = ''] = three;
    return dayOfThree(Number(first), Number(second), yearOf(last), mark, order);
  }
  return dayInWords(text);
}

/** In which order a column's numbers stand; `ambiguous` where its days can be read in either, `null` where that cannot be asked. */
export function dateOrder(values: readonly Value[]): DateOrder | 'ambiguous' | null {
  if (values.length > 0 && values.every(isSerial)) return 'serial';
  const texts = values.flatMap((value) =>
    typeof value === 'string' && value.length <= longest ? [value.trim().replace(time, '')] : [],
  );
  const pairs = texts.flatMap((text) => {
    const [, first = '', second = ''] =
      /(?:^|\s)(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(?:\d{4}|\d{2})$/.exec(text) ?? [];
    return first === '' || first === second ? [] : [[Number(first), Number(second)] as const];
  });
  const [dayFirst, monthFirst] = [pairs.some(([first]) => first > 12), pairs.some(([, second]) => second > 12)];
  if (pairs.length === 0) return null;
  if (dayFirst === monthFirst) return dayFirst && pairs.every(([a, b]) => a > 12 || b > 12) ? null : 'ambiguous';
  return dayFirst ? 'day-month' : 'month-day';
}
