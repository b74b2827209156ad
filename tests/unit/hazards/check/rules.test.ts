import { expect, test } from 'vitest';
import type { Lie } from '../../../../src/hazards/check/join/lie.ts';
import { listed } from '../../../../src/hazards/check/report.ts';
import { mostWithin } from '../../../../src/hazards/check/rules/within.ts';
import { check } from '../../../../src/hazards/check/run.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';
import { hazard, squareAt } from './hazard.ts';

const within: Lie = { parts: [{ district: 'kalbajar', m2: 1 }], unsure: false };

async function found(hazards: readonly Hazard[], lie = within) {
  const all = [];
  for await (const { findings } of check(hazards, { today: '2026-11-26', lieOf: () => lie, accuracy: 5000 }))
    all.push(...findings);
  return all;
}

const told = async (hazards: readonly Hazard[]) =>
  (await found(hazards)).map(({ rule, rows }) => [rule, ...rows].join(' '));

const point = { type: 'Point' as const, coordinates: [46, 40.1] };

test('a complete record has no finding', async () => {
  expect(await found([hazard(0, squareAt(0))])).toEqual([]);
});

test.each([
  ['no-id', { id: ' ' }],
  ['no-class', { status: 'unknown' as const }],
  ['no-class', { status: 'hazardous' as const }],
  ['no-progress', { progress: null }],
  ['no-type', { type: null }],
  ['undated', { date: null }],
  ['no-perimeter', { geometry: point, area: null }],
  ['no-type', { geometry: point, area: null, status: 'accident' as const, type: null }],
  ['no-date', { geometry: point, area: null, status: 'accident' as const, date: null }],
])('a missing minimum field is told of its row: %s', async (rule, more) => {
  expect(await found([hazard(0, squareAt(0), more)])).toMatchObject([
    { rule, authority: 'atlas', grade: 'advisory', rows: [1] },
  ]);
});

test('a field that no record has is said once, of the file', async () => {
  const hazards = [0, 1, 2].map((n) => hazard(n, squareAt(2 * n), { date: null }));
  expect(await found(hazards)).toMatchObject([{ rule: 'undated', rows: [], values: { count: 3 } }]);
  expect(await told([...hazards, hazard(3, squareAt(9))])).toEqual(['undated 1', 'undated 2', 'undated 3']);
});

test('a date in the future is told; a year or a month that has begun is not', async () => {
  const dated = (date: string) => told([hazard(0, squareAt(0), { date })]);
  expect(await dated('2026-11-27')).toEqual(['future 1']);
  expect(await dated('2027')).toEqual(['future 1']);
  expect(await dated('2026-12')).toEqual(['future 1']);
  expect(await dated('2026')).toEqual([]);
  expect(await dated('2026-11')).toEqual([]);
});

test('a declared area is held against the measured one, with the tolerance said', async () => {
  const declared = (m2: number) => found([hazard(0, squareAt(0), { declared: m2 })]);
  expect(await declared(946_731)).toEqual([]);
  expect(await declared(946_731 * 1.049)).toEqual([]);
  expect(await declared(946_731 * 1.06)).toMatchObject([
    { rule: 'declared-area', grade: 'advisory', values: { measured: 946_731, percent: 6, tolerance: 5 } },
  ]);
});

test('a declared area that is right in another unit says which', async () => {
  for (const [m2, times] of [
    [94.7, 10_000],
    [0.947, 1_000_000],
    [946_731 * 10_000, 10_000],
  ] as const)
    expect(await found([hazard(0, squareAt(0), { declared: m2 })])).toMatchObject([
      { rule: 'declared-unit', grade: 'must', values: { times } },
    ]);
});

test('a local id stands once within a kind of object, blanks apart; another kind may be asked about', async () => {
  const at = (n: number, more: Partial<Hazard>) => hazard(n, squareAt(2 * n), more);
  expect(await found([at(0, { id: 'AZ-7' }), at(1, { id: 'AZ-7 ' })])).toMatchObject([
    { rule: 'duplicate-id', authority: 'geocheck', grade: 'must', rows: [1, 2] },
  ]);
  expect(await found([at(0, { id: 'AZ-7' }), at(1, { id: 'AZ-7', status: 'cleared' })])).toMatchObject([
    { rule: 'same-id', authority: 'atlas', grade: 'advisory' },
  ]);
  expect(await told([at(0, { id: null, type: 'x' }), at(1, { id: null })])).toEqual(
    ['no-id 0'].slice(1).concat('no-id'),
  );
});

test('rows with their shapes’ ids are one record: a shape’s id stands once in it', async () => {
  const shape = (n: number, shape_id: string) =>
    hazard(n, squareAt(2 * n), { id: 'AZ-7', properties: { Shape_ID: shape_id } });
  expect(await told([shape(0, '1'), shape(1, '2')])).toEqual([]);
  expect(await told([shape(0, '1'), shape(1, '1 ')])).toEqual(['duplicate-shape-id 1 2']);
});

test('points and devices of one record stand once', async () => {
  const at = (n: number, properties: Hazard['properties']) =>
    hazard(n, { type: 'Point', coordinates: [46 + n / 10, 40.1] }, { id: 'AZ-7', status: 'device', properties });
  expect(
    await told([at(0, { pointlocal_id: 'P1' }), at(1, { pointlocal_id: 'P1 ' }), at(2, { pointlocal_id: 'P2' })]),
  ).toEqual(['duplicate-point-id 1 2']);
  const mine = { ordcategory_enum: 'Mine', ordsubcategory_enum: 'AP', model: 'PMN-2', qty: 1 };
  expect(await told([at(0, mine), at(1, { ...mine, qty: 2 }), at(2, mine)])).toEqual(['duplicate-devices 1 3']);
});

test('polygons of one record are held to GICHD’s 0.9 %, in EPSG:3395, and to be unlike each other', async () => {
  const multi = (by: number) =>
    hazard(0, { type: 'MultiPolygon', coordinates: [squareAt(0).coordinates, squareAt(by).coordinates] });
  expect(await found([multi(1)])).toEqual([]);
  /* (sum − union) / union of two squares that share s of their width is s / (2 − s). */
  const shared = (percent: number) => (2 * percent) / (100 + percent);
  expect(await found([multi(1 - shared(mostWithin - 0.02))])).toEqual([]);
  expect(await found([multi(1 - shared(mostWithin + 0.02))])).toMatchObject([
    { rule: 'overlap-within', authority: 'geocheck', grade: 'advisory', values: { percent: 0.92, limit: 0.9 } },
  ]);
  expect((await found([multi(0)])).map(({ rule }) => rule)).toEqual(['duplicate-polygons', 'overlap-within']);
});

test('rows of one record are compared by GICHD’s rule and not by ours', async () => {
  const shape = (n: number, east: number) =>
    hazard(n, squareAt(east), { id: 'AZ-7', properties: { shape_id: `${n}` } });
  expect(await told([shape(0, 0), shape(1, 0.5)])).toEqual(['overlap-within 1 2']);
  expect(await told([hazard(0, squareAt(0)), hazard(1, squareAt(0.5))])).toEqual(['overlap 1 2']);
});

test('a record outside every district is told, and near the border is left open', async () => {
  const nowhere = { parts: [{ district: null, m2: 1 }], unsure: false };
  expect(await found([hazard(0, squareAt(0))], nowhere)).toMatchObject([{ rule: 'outside', grade: 'must' }]);
  expect(await found([hazard(0, squareAt(0))], { ...nowhere, unsure: true })).toMatchObject([
    { rule: 'outside-unsure', grade: 'advisory', values: { km: 5 } },
  ]);
});

test('an area that a district boundary cuts is told with its districts', async () => {
  const two = {
    parts: [
      { district: 'kalbajar', m2: 1 },
      { district: 'lachin', m2: 1 },
    ],
    unsure: true,
  };
  expect(await found([hazard(0, squareAt(0))], two)).toMatchObject([
    { rule: 'on-line', values: { districts: 'kalbajar, lachin', outside: 0, km: 5 } },
  ]);
});

test('of a rule that has found as much as is listed the rest is counted', async () => {
  const hazards = Array.from({ length: listed + 3 }, (_, n) => hazard(n, squareAt(2 * (n % 50), n), { declared: 1 }));
  const told = new Map<string, number>();
  const counted = new Map<string, number>();
  for await (const step of check(hazards, { today: '2026-11-26', lieOf: () => within, accuracy: 5000 })) {
    for (const { rule } of step.findings) told.set(rule, (told.get(rule) ?? 0) + 1);
    for (const [rule, count] of step.more) counted.set(rule, (counted.get(rule) ?? 0) + count);
  }
  expect(told.get('declared-area')).toBe(listed);
  expect(Object.fromEntries(counted)).toMatchObject({ 'declared-area': 3 });
});
