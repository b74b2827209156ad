import type { Position } from 'geojson';
import { expect, test, vi } from 'vitest';
import { type Care, pairCorners } from '../../../../src/hazards/check/rules/pairs.ts';
import { check, type Step } from '../../../../src/hazards/check/run.ts';
import { shapeOf } from '../../../../src/hazards/check/shape/shape.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';
import { hazard, polygon, square, squareAt } from './hazard.ts';

const inside = { parts: [{ district: 'kalbajar', m2: 0 }], unsure: false };

async function steps(hazards: readonly Hazard[], care?: Care): Promise<readonly Step[]> {
  const all: Step[] = [];
  const setting = { today: '2026-11-26', lieOf: () => inside, accuracy: 5000 };
  for await (const step of check(hazards, care === undefined ? setting : { ...setting, care })) all.push(step);
  return all;
}

const found = async (hazards: readonly Hazard[], care?: Care) =>
  (await steps(hazards, care)).flatMap(({ findings }) => findings);

const told = async (hazards: readonly Hazard[]) =>
  (await found(hazards)).map(({ rule, rows }) => `${rule} ${rows.join(' ')}`);

const moved = (by: number): readonly Position[] => square.map(([lon = 0, lat = 0]) => [lon + by, lat + by]);

/** The polygons of surveyors that made other viewers throw. */
const surveyors = {
  A: polygon(square.flatMap((corner) => [corner, corner])),
  B: polygon([
    [46.01 + 1e-14, 40.1],
    [46.02, 40.1],
    [46.02, 40.11],
    [46.01 + 1e-14, 40.11],
  ]),
  C: polygon(moved(1e-13)),
  D: polygon([square[0], square[2], square[1], square[3]] as Position[]),
  E: polygon([...square].reverse()),
};

test('the surveyors’ polygons end in a report: A, C and E are one, A and B have nothing in common, all of D is in A', async () => {
  const hazards = Object.entries(surveyors).map(([id, geometry], n) => {
    const shaped = shapeOf(geometry);
    return hazard(n, shaped.geometry ?? geometry, { id });
  });
  const all = await steps(hazards);
  expect(all.at(-1)?.part).toBe(1);
  expect(all.flatMap(({ uncomputed }) => uncomputed)).toEqual([]);
  const findings = all.flatMap((step) => step.findings);
  expect(findings.map(({ rule, ids, values }) => [rule, ids.join(''), values?.m2])).toEqual([
    ['duplicate-shape', 'AC', undefined],
    ['duplicate-shape', 'AE', undefined],
    ['overlap', 'AD', 473_365],
  ]);
});

test('two hazardous areas that overlap are told with the ground in common, as our own rule', async () => {
  const [finding, ...more] = await found([hazard(0, squareAt(0)), hazard(1, squareAt(0.5), { status: 'suspected' })]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: 'overlap', authority: 'atlas', grade: 'advisory', rows: [1, 2] });
  expect(finding?.values).toEqual({ m2: 473_365, percent: 50 });
});

test('hazardous ground that is said to be released as well must be looked at, unless the hazard is closed', async () => {
  const hazards = (progress: 'open' | 'closed') => [
    hazard(0, squareAt(0), { progress }),
    hazard(1, squareAt(0), { status: 'cleared' }),
  ];
  expect(await found(hazards('open'))).toMatchObject([
    { rule: 'overlap-released', grade: 'must', values: { percent: 100 } },
  ]);
  expect(await found(hazards('closed'))).toEqual([]);
});

test('neighbours, and areas that share a sliver of less than a square metre, do not overlap', async () => {
  expect(await told([hazard(0, squareAt(0)), hazard(1, squareAt(1)), hazard(2, squareAt(0, 1))])).toEqual([]);
  expect(await told([hazard(0, squareAt(0)), hazard(1, squareAt(1 - 1e-8))])).toEqual([]);
  expect(await told([hazard(0, squareAt(0)), hazard(1, squareAt(1 - 1e-4))])).toEqual(['overlap 1 2']);
});

test('an accident in a hazardous area is no overlap', async () => {
  const point = { type: 'Point', coordinates: [46.005, 40.105] } as const;
  expect(
    await told([
      hazard(0, squareAt(0)),
      hazard(1, { ...point, coordinates: [46.005, 40.105] }, { status: 'accident' }),
    ]),
  ).toEqual([]);
});

test('thousands of equal rows are told once each and are not compared with one another', async () => {
  const hazards = Array.from({ length: 3000 }, (_, n) => hazard(n, squareAt(0)));
  const findings = await found(hazards);
  expect(findings).toHaveLength(2999);
  expect(new Set(findings.map(({ rule, rows }) => `${rule} ${rows[0]}`))).toEqual(new Set(['duplicate-shape 1']));
});

test('devices at one place are told as equal only where all that is known of them is', async () => {
  const point = () => ({ type: 'Point' as const, coordinates: [46, 40.1] });
  const device = (n: number, date: string) => hazard(n, point(), { status: 'device', date });
  expect(await told([device(0, '2023'), device(1, '2024'), device(2, '2023')])).toEqual(['duplicate-shape 1 3']);
});

test('a pair of too many corners is listed and costs no other', async () => {
  const round = (at: number) =>
    polygon(
      Array.from({ length: pairCorners.most / 2 + 1 }, (_, n) => {
        const angle = (2 * Math.PI * n) / (pairCorners.most / 2 + 1);
        return [46 + at + 0.01 * Math.cos(angle), 40.1 + 0.01 * Math.sin(angle)];
      }),
    );
  const all = await steps([
    hazard(0, round(0)),
    hazard(1, round(0.005)),
    hazard(2, squareAt(5)),
    hazard(3, squareAt(5.5)),
  ]);
  expect(all.flatMap(({ uncomputed }) => uncomputed)).toEqual([
    { rule: 'overlap', rows: [1, 2], reason: 'check.uncomputed.corners' },
  ]);
  expect(all.flatMap(({ findings }) => findings)).toMatchObject([{ rule: 'overlap', rows: [3, 4] }]);
});

test('a pair that may take long is announced before it is computed; after a stop every pair is, and the stuck one is left out', async () => {
  const wave = (by: number) =>
    polygon(
      Array.from({ length: 400 }, (_, n) => {
        const [angle, reach] = [(2 * Math.PI * n) / 400, 0.01 * (1 + 0.2 * Math.sin(n))];
        return [46 + by + reach * Math.cos(angle), 40.1 + reach * Math.sin(angle)];
      }),
    );
  const hazards = [hazard(0, wave(0)), hazard(1, wave(0.01)), hazard(2, squareAt(9)), hazard(3, squareAt(9.5))];
  const begun = (all: readonly Step[]) =>
    all.flatMap((step) => (step.begun === null ? [] : [step.begun.rows.join(' ')]));
  const first = await steps(hazards);
  expect(begun(first)).toEqual(['1 2']);
  const announcement = first.findIndex((step) => step.begun !== null);
  expect(first.slice(0, announcement + 1).flatMap(({ findings }) => findings)).toEqual([]);
  const again = await steps(hazards, { each: true, stuck: [{ rule: 'overlap', rows: [1, 2] }] });
  expect(begun(again)).toEqual(['3 4']);
  expect(again.flatMap(({ uncomputed }) => uncomputed)).toEqual([
    { rule: 'overlap', rows: [1, 2], reason: 'check.uncomputed.stuck' },
  ]);
  expect(again.flatMap(({ findings }) => findings)).toMatchObject([{ rule: 'overlap', rows: [3, 4] }]);
});

test('other work goes on between the slices of a long check', async () => {
  const hazards = Array.from({ length: 3000 }, (_, n) => hazard(n, squareAt((n % 80) * 0.9, Math.floor(n / 80) * 0.9)));
  let [now, answered] = [0, 0];
  /* A clock of its own, by which every look at it takes long: how fast the machine is decides nothing. */
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  let other = setImmediate(function answer() {
    answered += 1;
    other = setImmediate(answer);
  });
  const all = await steps(hazards);
  clearImmediate(other);
  clock.mockRestore();
  expect(all.length).toBeGreaterThan(3);
  expect(answered).toBeGreaterThan(all.length / 3);
  const parts = all.map(({ part }) => part);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});

test('a record of more polygons than are compared is listed', async () => {
  const hazards = Array.from({ length: 1001 }, (_, n) =>
    hazard(n, squareAt(n * 2), { id: 'AZ-7', properties: { shape_id: n } }),
  );
  expect((await steps(hazards)).flatMap(({ uncomputed }) => uncomputed)).toMatchObject([
    { rule: 'overlap-within', reason: 'check.uncomputed.polygons' },
  ]);
});
