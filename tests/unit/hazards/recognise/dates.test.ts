import { describe, expect, test } from 'vitest';
import { nameFits } from '../../../../src/hazards/recognise/column/names.ts';
import { dateOrder, readDate } from '../../../../src/hazards/recognise/value/date.ts';
import type { DateOrder } from '../../../../src/hazards/record/decisions.ts';
import { inZones } from '../../../zones.ts';

describe('a day is read as it is given', () => {
  test.each<[string | number, DateOrder | null, string]>([
    ['2023-04-28', null, '2023-04-28'],
    ['2023-04-28T23:59:00+04:00', null, '2023-04-28'],
    ['2023-04-28T00:00:00.000Z', null, '2023-04-28'],
    ['2023/04/28 10:11', null, '2023-04-28'],
    ['2023.4.28', null, '2023-04-28'],
    ['20230428', null, '2023-04-28'],
    [20230428, null, '2023-04-28'],
    ['2023-04', null, '2023-04'],
    ['2023', null, '2023'],
    [2023, null, '2023'],
    ['2,006', null, '2006'],
    ['2 006', null, '2006'],
    ['2006.0', null, '2006'],
    ['2023-cü il', null, '2023'],
    ['2023 г.', null, '2023'],
    ['28.04.2023', null, '2023-04-28'],
    ['28.4.23', null, '2023-04-28'],
    ['04.05.2023', null, '2023-05-04'],
    ['28.04.2023 г.', null, '2023-04-28'],
    ['28.04.2023 10:11:12', null, '2023-04-28'],
    ['12.11.93', null, '1993-11-12'],
    ['28/04/2023', null, '2023-04-28'],
    ['4/28/2023', null, '2023-04-28'],
    ['4/28/2023 12:00:00 AM', null, '2023-04-28'],
    ['04/04/2023', null, '2023-04-04'],
    ['04/05/2023', 'day-month', '2023-05-04'],
    ['04/05/2023', 'month-day', '2023-04-05'],
    ['28/04/2023', 'month-day', '2023-04-28'],
    ['28 April 2023', null, '2023-04-28'],
    ['April 28, 2023', null, '2023-04-28'],
    ['28-Apr-2023', null, '2023-04-28'],
    ['28-Apr-23', null, '2023-04-28'],
    ['28th of April 2023', null, '2023-04-28'],
    ['Friday, 28 April 2023', null, '2023-04-28'],
    ['Fri, 28 Apr 2023 00:00:00 GMT', null, '2023-04-28'],
    ['Fri Apr 28 2023', null, '2023-04-28'],
    ['Пт, 28.04.2023', null, '2023-04-28'],
    ['28 апреля 2023 г.', null, '2023-04-28'],
    ['пятница, 28 апреля 2023 года', null, '2023-04-28'],
    ['май 2021', null, '2021-05'],
    ['7 мая 2021', null, '2021-05-07'],
    ['1 июля 2021', null, '2021-07-01'],
    ['28 aprel 2023-cü il', null, '2023-04-28'],
    ['2023-cü il 28 aprel', null, '2023-04-28'],
    ['Cümə, 28 aprel 2023', null, '2023-04-28'],
    ['1 iyul 2021', null, '2021-07-01'],
    ['1 iyun 2021', null, '2021-06-01'],
    ['sentyabr 2020', null, '2020-09'],
    ['10 NOYABR 2020', null, '2020-11-10'],
    ['29.02.2024', null, '2024-02-29'],
    [Date.UTC(2023, 3, 28), null, '2023-04-28'],
    [Date.UTC(2023, 3, 28, 23, 59), null, '2023-04-28'],
    [String(Date.UTC(2023, 3, 28)), null, '2023-04-28'],
  ])('%s', (value, order, day) => {
    expect(readDate(value, order)).toBe(day);
  });

  test.each(['04/05/2023', '4-5-2023', '04/05/06'])('%s can be two days', (value) => {
    expect(readDate(value, null)).toBe('ambiguous');
  });

  test.each([
    45044,
    '45044',
    12.5,
    '1899-12-30',
    '0001-01-01',
    '29.02.2023',
    '31.04.2023',
    '2023-13-01',
    '2020-2021',
    'spring 2023',
    'marker 2023',
    'today',
    '28 April',
    '28 April 2023 29',
    '',
    true,
    null,
    Number.NaN,
    `${'28 '.repeat(100)}April 2023`,
  ])('%s is no day', (value) => {
    expect(readDate(value, 'day-month')).toBeNull();
  });

  test('it is the same in every time zone', () => {
    const values = ['2023-04-28', '28.04.2023', Date.UTC(2023, 3, 28), '2023-04-28T20:30:00Z'];
    const read = `${JSON.stringify(values)}.map((value) => it.readDate(value, null))`;
    const said = inZones(
      ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Baku'],
      'src/hazards/recognise/value/date.ts',
      read,
    );
    expect(said).toEqual(Array(3).fill(values.map(() => '2023-04-28')));
  });

  test('a column tells its order by one day that can be read in one order only', () => {
    expect(dateOrder(['04/05/2023', '28/04/2023'])).toBe('day-month');
    expect(dateOrder(['04/05/2023', '04/28/2023'])).toBe('month-day');
    expect(dateOrder(['04/05/2023', '06/07/2023'])).toBe('ambiguous');
    expect(dateOrder(['04/05/2023', '28/04/2023', '04/28/2023'])).toBe('ambiguous');
    expect(dateOrder(['28.04.2023', '2023-05-04', '04/04/2023'])).toBeNull();
  });
});

test('a day of birth is never taken for the day of a record, in whatever language it is headed', () => {
  for (const head of ['Doğum tarixi', 'DOGUM_TARI', 'Təvəllüd tarixi', 'Дата рождения', 'Date of birth', 'BIRTH_DATE'])
    expect(nameFits(head, 'date')).toBe(0);
  for (const head of ['survey_dt', 'SURVEY_DAT', 'Tarix']) expect(nameFits(head, 'date')).toBeGreaterThan(0);
});
