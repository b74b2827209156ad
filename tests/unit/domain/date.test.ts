import * as v from 'valibot';
import { expect, test } from 'vitest';
import { firstDay, lastDay, periodsMeet } from '../../../src/domain/date.ts';
import { partialDate } from '../../../src/domain/date-schema.ts';
import { fc } from '../../property.ts';
import { inZones } from '../../zones.ts';

const isDate = (text: string) => v.is(partialDate, text);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });

test.each(['2023', '2023-04', '2023-04-28', '2024-02-29', '1991'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  '',
  '23',
  '2023-4',
  '2023-13',
  '2023-00',
  '2023-04-31',
  '2023-02-29',
  '2023-04-00',
  '2023/04/28',
  '28.04.2023',
  '2023-04-28T00:00:00Z',
  ' 2023',
  '20231',
])('"%s" is no date', (text) => {
  expect(isDate(text)).toBe(false);
});

test('a year, a month and a day reach as far as they can mean', () => {
  expect(['2023', '2023-04', '2023-04-28'].map((date) => [firstDay(date), lastDay(date)])).toEqual([
    ['2023-01-01', '2023-12-31'],
    ['2023-04-01', '2023-04-30'],
    ['2023-04-28', '2023-04-28'],
  ]);
});

test('February ends on the 29th in a leap year alone', () => {
  expect(['2023-02', '2024-02', '2000-02', '1900-02'].map(lastDay)).toEqual([
    '2023-02-28',
    '2024-02-29',
    '2000-02-29',
    '1900-02-28',
  ]);
});

test('a day lies within its month and its year', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
      const whole = date.toISOString().slice(0, 10);
      const partial = whole.slice(0, precision);
      expect(isDate(partial)).toBe(true);
      expect(firstDay(partial) <= whole && whole <= lastDay(partial)).toBe(true);
      expect(isDate(firstDay(partial)) && isDate(lastDay(partial))).toBe(true);
    }),
  );
});

test('the day after the last one has another month or year', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7), (date, precision) => {
      const partial = date.toISOString().slice(0, precision);
      const next = new Date(Date.parse(lastDay(partial)) + 86_400_000).toISOString();
      expect(next.startsWith(partial)).toBe(false);
    }),
  );
});

test.each([
  [['2023-01', '2023-03'], ['2023-03-31', '2023-05'], true],
  [['2023-01', '2023-03'], ['2023-04-01', '2023-05'], false],
  [['2023', '2023'], ['2023-06-01', '2023-06-30'], true],
  [['2022', '2022'], ['2023', '2023'], false],
  [[null, '2023'], ['2023-12-31', null], true],
  [[null, '2022'], ['2023-01-01', null], false],
  [[null, null], ['2023', '2023'], true],
  [['2023', null], [null, null], true],
] as const)('of the periods %j and %j it is %s that they may meet, whichever is asked first', (one, other, meet) => {
  const [first, second] = [one, other].map(([from, to]) => ({ from, to }));
  if (!first || !second) throw new Error('two periods');
  expect([periodsMeet(first, second), periodsMeet(second, first)]).toEqual([meet, meet]);
});

test.each([
  ['Asia/Baku', '2026-11-24T21:30:00Z', '2026-11-25'],
  ['Asia/Baku', '2026-11-24T19:30:00Z', '2026-11-24'],
  ['Pacific/Honolulu', '2026-11-24T09:30:00Z', '2026-11-23'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
])('whoever is in %s at %s makes a file of %s', (zone, moment, day) => {
  expect(inZones([zone], 'src/domain/date.ts', `it.dayAt(new Date('${moment}'))`)).toEqual([day]);
});
