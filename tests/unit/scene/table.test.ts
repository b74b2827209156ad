import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import type { ThreatLevel } from '../../../src/domain/level.ts';
import { scene } from '../../../src/scene/scene.ts';
import { type Column, type Row, rowsOf, sortRows } from '../../../src/scene/table.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, exactly, figure } from '../fixtures/atlas.ts';

const [model] = rowsOf(scene(atlasWith(), defaultView));

/** A row whose hectares are those had to be cleared, those left, and their share in percent, all null where nobody says. */
function row(
  id: string,
  level: ThreatLevel,
  people: number | null,
  of: readonly number[] | null,
  ...counts: number[]
): Row {
  if (!model) throw new Error('expected a row to begin from');
  const [own = 0, joint = 0] = counts;
  const [whole, share, left, year] = (of ?? [null, null, null, null]).map((value) =>
    value === null ? null : figure({ id: `${id} ${value}`, quantity: exactly(value) }),
  );
  return {
    item: {
      ...model.item,
      district: { ...model.item.district, id },
      assessment: { ...model.item.assessment, level },
      ground: { ...model.item.ground, whole: whole ?? null, share: share ?? null, left: left ?? null },
    },
    people,
    cleared: new Map(year ? [['2023', year]] : []),
    own,
    joint,
  };
}

const rows = [
  row('b', 'not_reported', null, null, 4, 2),
  row('a', 'high', 3, [10, 30, 7, 20], 1, 5),
  row('c', 'medium', 1, [50, 10, 40, 5], 2, 0),
];
const byName = (one: Row, other: Row) => (one.item.district.id < other.item.district.id ? -1 : 1);
const sorted = (column: Column, descending: boolean, of: readonly Row[] = rows) =>
  sortRows(of, column, descending, byName)
    .map(({ item }) => item.district.id)
    .join('');

test.each([
  ['district', 'abc', 'cba'],
  ['level', 'acb', 'bca'],
  ['people', 'cab', 'acb'],
  ['ground', 'acb', 'cab'],
  ['share', 'cab', 'acb'],
  ['left', 'acb', 'cab'],
  ['own', 'acb', 'bca'],
  ['joint', 'cba', 'abc'],
  [{ cleared: '2023' }, 'cab', 'acb'],
] as const)(
  'the column %j sorts by what it shows, upwards and downwards, and what is not reported comes last',
  (column, up, down) => {
    expect([sorted(column, false), sorted(column, true)]).toEqual([up, down]);
  },
);

test('where two say the same, or neither says anything, their names decide, downwards too', () => {
  const same = rows.map((each) => ({ ...each, own: 1, people: null }));
  for (const column of ['own', 'people', { cleared: '1999' }] as const)
    for (const descending of [false, true]) expect(sorted(column, descending, same)).toBe('abc');
});

test('a row counts what is reported of its district alone, and together with others, and nothing that was worked out here', () => {
  const again = figure({ id: 'again', period: { from: '2023-05-02', to: '2023-05-02' } });
  const joint: Figure = figure({ id: 'joint', scope: { kind: 'joint', districts: ['tartar', 'lachin'] } });
  const elsewhere = figure({
    id: 'elsewhere',
    scope: { kind: 'district', district: 'guba' },
    of: { outcome: 'injured' },
  });
  const seen = scene(atlasWith(figure({ id: 'first' }), again, joint, elsewhere), {
    ...defaultView,
    district: 'tartar',
  });
  expect(seen.figures.has('people-tartar')).toBe(true);
  const of = (id: string) => rowsOf(seen).find(({ item }) => item.district.id === id);
  expect(of('tartar')).toMatchObject({ own: 2, joint: 1, people: 6 });
});
