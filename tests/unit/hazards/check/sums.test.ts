import { expect, test } from 'vitest';
import type { Lie } from '../../../../src/hazards/check/join/lie.ts';
import { type Columns, columnsBuilder } from '../../../../src/hazards/check/sums/columns.ts';
import { shownBy } from '../../../../src/hazards/check/sums/shown.ts';
import { totalsOf } from '../../../../src/hazards/check/sums/totals.ts';
import type { Filter } from '../../../../src/hazards/record/filter.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';
import { hazard, squareAt } from './hazard.ts';

const point = { type: 'Point' as const, coordinates: [46, 40.1] };
const in1 = (district: string | null, m2: number): Lie => ({ parts: [{ district, m2 }], unsure: false });

const records: readonly (readonly [Partial<Hazard>, Lie])[] = [
  [{ area: 1000, date: '2023-04-28', properties: { village: 'Kəlbəcər', n: 7 } }, in1('kalbajar', 1000)],
  [
    { area: 3000, status: 'suspected', progress: null, type: null, date: '2023', id: 'İST-9' },
    {
      parts: [
        { district: 'kalbajar', m2: 1000 },
        { district: 'lachin', m2: 2000 },
      ],
      unsure: true,
    },
  ],
  [{ area: 500, status: 'cleared', progress: 'closed', date: '2021-12' }, in1('lachin', 500)],
  [{ geometry: point, area: null, status: 'accident', date: null, type: 'ПМН-2' }, in1(null, 0)],
];

function columns(): Columns {
  const builder = columnsBuilder();
  for (const [n, [more, lie]] of records.entries()) builder.add(hazard(n, squareAt(n), more), lie);
  return builder.columns();
}

const shown = (filter: Filter) => [...shownBy(columns(), filter)].flatMap((one, n) => (one === 1 ? [n] : []));

test('without a filter all are shown, with records and square metres by status', () => {
  const all = columns();
  const totals = totalsOf(all, shownBy(all, {}));
  expect(totals).toMatchObject({ shown: 4, of: 4 });
  expect(totals.byStatus).toEqual({
    confirmed: { records: 1, m2: 1000 },
    suspected: { records: 1, m2: 3000 },
    cleared: { records: 1, m2: 500 },
    accident: { records: 1, m2: 0 },
  });
});

test('an area counts in each district with the part that lies there; what is on a line says so', () => {
  const all = columns();
  expect(totalsOf(all, shownBy(all, {})).byDistrict).toEqual([
    {
      district: 'kalbajar',
      unsure: 1,
      byStatus: { confirmed: { records: 1, m2: 1000 }, suspected: { records: 1, m2: 1000 } },
    },
    {
      district: 'lachin',
      unsure: 1,
      byStatus: { suspected: { records: 1, m2: 2000 }, cleared: { records: 1, m2: 500 } },
    },
    { district: null, unsure: 0, byStatus: { accident: { records: 1, m2: 0 } } },
  ]);
});

test('years and types are told, those of records without one apart', () => {
  const all = columns();
  const totals = totalsOf(all, shownBy(all, {}));
  expect(totals.byYear.map(({ year, byStatus }) => [year, Object.keys(byStatus)])).toEqual([
    [null, ['accident']],
    [2021, ['cleared']],
    [2023, ['confirmed', 'suspected']],
  ]);
  expect(totals.byType).toEqual([
    { type: 'Minefield', records: 2, m2: 1500 },
    { type: null, records: 1, m2: 3000 },
    { type: 'ПМН-2', records: 1, m2: 0 },
  ]);
});

test.each<[Filter, readonly number[]]>([
  [{ statuses: ['suspected', 'accident'] }, [1, 3]],
  [{ statuses: [] }, []],
  [{ progresses: ['closed'] }, [2]],
  [{ progresses: [null] }, [1]],
  [{ types: ['ПМН-2'] }, [3]],
  [{ types: [''] }, [1]],
  [{ from: '2023-01-01', to: '2023-12-31' }, [0, 1]],
  [{ from: '2023-05-01' }, [1]],
  [{ to: '2021-12-15' }, [2]],
  [{ to: '2021-11-30' }, []],
  [{ smallest: 1000 }, [0, 1]],
  [{ largest: 1000 }, [0, 2]],
  [{ district: 'lachin' }, [1, 2]],
  [{ district: 'nowhere' }, []],
  [{ text: ' KELBECER ' }, [0]],
  [{ text: 'ist-9' }, [1]],
  [{ text: 'az-' }, [0, 2, 3]],
  [{ text: 'rk' }, []],
  [{ text: ' ' }, [0, 1, 2, 3]],
  [{ statuses: ['confirmed', 'suspected'], district: 'kalbajar', smallest: 2000 }, [1]],
])('the filter %j shows %j', (filter, expected) => {
  expect(shown(filter)).toEqual(expected);
});

test('words are found in any of many thousand records, in each once and not across two', () => {
  const builder = columnsBuilder();
  const [lie, geometry] = [in1('kalbajar', 1), squareAt(0)];
  for (let n = 0; n < 9000; n++)
    builder.add(hazard(n, geometry, { id: `r${n}x`, properties: { a: `ab${n % 3}`, b: 'ab' } }), lie);
  const all = builder.columns();
  const count = (text: string) => shownBy(all, { text }).reduce((sum, one) => sum + one, 0);
  expect(count('ab')).toBe(9000);
  expect(count('ab1')).toBe(3000);
  expect(count('r4096x')).toBe(1);
  expect(count('r8999x')).toBe(1);
  expect(count('ab1ab')).toBe(0);
  expect(count('abr1')).toBe(0);
});

test('each of a hundred thousand records is filtered and summed', () => {
  const builder = columnsBuilder();
  const [lie, geometry] = [in1('kalbajar', 1), squareAt(0)];
  const one = hazard(0, geometry);
  for (let n = 0; n < 100_000; n++) builder.add(one, lie);
  const all = builder.columns();
  const totals = totalsOf(
    all,
    shownBy(all, { statuses: ['confirmed'], from: '2020', smallest: 1, district: 'kalbajar' }),
  );
  expect(totals.shown).toBe(100_000);
});
