import type { Geometry, Position } from 'geojson';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { Lie } from '../../../../src/hazards/check/join/lie.ts';
import { ledger } from '../../../../src/hazards/check/report.ts';
import { check } from '../../../../src/hazards/check/run.ts';
import { shapeOf } from '../../../../src/hazards/check/shape/shape.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';
import az from '../../../../src/hazards/words/az/check.ts';
import en from '../../../../src/hazards/words/en/check.ts';
import ru from '../../../../src/hazards/words/ru/check.ts';
import { hazard, polygon, square, squareAt } from './hazard.ts';

type Values = Readonly<Record<string, string | number>>;

const raw = (type: string, coordinates: unknown): Geometry => ({ type, coordinates }) as unknown as Geometry;
const closed: Position[] = [...square, [46, 40.1]];
const small = (by: number): Position[] => [
  [46.002 + by, 40.102 + by],
  [46.002 + by, 40.106 + by],
  [46.006 + by, 40.106 + by],
  [46.006 + by, 40.102 + by],
  [46.002 + by, 40.102 + by],
];
const zigzag = Array.from({ length: 1200 }, (_, at) => [46 + (at % 2) * 0.01, 40 + at * 1e-5]);
const round = (count: number) =>
  polygon(
    Array.from({ length: count }, (_, at) => [46 + Math.cos((at * 6.2) / count), 40 + Math.sin((at * 6.2) / count)]),
  );

/** One geometry for each thing that can befall one. */
const shapes: readonly (Geometry | null)[] = [
  null,
  raw('Polygon', []),
  raw('LineString', 'here'),
  raw('Point', [null, 40]),
  raw('Point', [585235, 4439335]),
  polygon(square.slice(0, 2)),
  raw('Polygon', [square]),
  raw('Point', ['46', '40']),
  raw('Point', [46, 40, 1, 2]),
  raw('Polygon', [closed, [[46, 40]]]),
  raw('MultiPolygon', [[closed], []]),
  raw('Polygon', [closed, small(1)]),
  { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [46, 40] }, polygon(square)] },
  polygon([square[0], square[2], square[1], square[3]] as Position[]),
  polygon([...zigzag, [46.02, 39.99], [46.005, 40.02]]),
  round(200_001),
  polygon(square.flatMap((corner) => [corner, corner])),
  squareAt(0, 0),
  polygon([
    [46, 40],
    [46.06, 40],
    [46.06, 40.001],
    [46, 40.001],
  ]),
];

/** Records in which each rule finds something. */
const records: readonly (readonly [Geometry, Partial<Hazard>, Lie['parts']?, boolean?])[] = [
  [squareAt(0), { id: 'a' }],
  [squareAt(0), { id: 'a' }],
  [squareAt(0.5), { id: 'a', status: 'cleared' }],
  [squareAt(0.7), { id: 'b', status: 'confirmed' }],
  [squareAt(9), { id: 'c', properties: { shape_id: '1' } }],
  [squareAt(11), { id: 'c', properties: { shape_id: '1' } }],
  [squareAt(13), { id: 'd', declared: 500_000 }],
  [squareAt(15), { id: 'e', declared: 94.67 }],
  [squareAt(17), { id: null, status: 'unknown', progress: null, type: null, date: null }],
  [
    { type: 'Point', coordinates: [46, 41] },
    { id: 'f', area: null, date: '2999' },
  ],
  [
    { type: 'Point', coordinates: [46, 42] },
    { id: 'g', area: null, status: 'accident', date: null },
  ],
  [
    { type: 'Point', coordinates: [46, 43] },
    { id: 'g2', area: null, status: 'accident' },
  ],
  [squareAt(19), { id: 'h' }, [{ district: null, m2: 1 }]],
  [squareAt(21), { id: 'i' }, [{ district: null, m2: 1 }], true],
  [
    squareAt(23),
    { id: 'j' },
    [
      { district: 'west', m2: 1 },
      { district: null, m2: 1 },
    ],
    true,
  ],
  [{ type: 'MultiPolygon', coordinates: [squareAt(25).coordinates, squareAt(25).coordinates] }, { id: 'k' }],
  ...[1, 2].map(
    (n) =>
      [
        { type: 'Point', coordinates: [46, 44 + n] },
        { id: 'l', area: null, status: 'device', properties: { pointlocal_id: 'P' } },
      ] as const,
  ),
  ...[1, 2].map(
    (n) =>
      [
        { type: 'Point', coordinates: [47, 44 + n] },
        { id: 'm', area: null, status: 'device', properties: { model: 'PMN', qty: 1 } },
      ] as const,
  ),
] as readonly (readonly [Geometry, Partial<Hazard>, Lie['parts']?, boolean?])[];

async function said(): Promise<ReadonlyMap<string, Values>> {
  const book = ledger('x');
  for (const [at, geometry] of shapes.entries()) {
    const { geometry: drawn, problems, findings } = shapeOf(geometry);
    book.enter({ row: at, id: null, drawn: drawn !== null, problems, findings });
  }
  const hazards = records.map(([geometry, more], n) => hazard(n, geometry, more));
  const lieOf = (n: number): Lie => ({
    parts: records[n]?.[2] ?? [{ district: 'west', m2: 1 }],
    unsure: records[n]?.[3] ?? false,
  });
  for await (const { findings } of check(hazards, { today: '2026-11-26', lieOf, accuracy: 5000 })) book.find(findings);
  const report = book.report(true);
  return new Map([
    ...report.rows.flatMap(({ problems }) => problems.map(({ code, values = {} }) => [code, values] as const)),
    ...report.findings.map(({ rule, values = {} }) => [`check.${rule}`, values] as const),
  ]);
}

const all = await said();
const languages = { en, az, ru } as const;

test('every problem and every finding has its sentence, and every sentence its problem or finding', () => {
  const others = /\.name$|^hazards\.check\.(?:uncomputed\.|sums$|unsure$)/;
  const sentences = Object.keys(en).filter((key) => !others.test(key));
  expect([...all.keys()].map((code) => `hazards.${code}`).sort()).toEqual(sentences.sort());
});

test.each(Object.entries(languages))(
  'in %s each says what it has to say with the values that it is given',
  (language, words) => {
    for (const [code, values] of all) {
      const text = new IntlMessageFormat((words as Record<string, string>)[`hazards.${code}`] ?? '', language).format(
        values,
      );
      expect(String(text), code).toMatch(/^[^{}]{15,}[.!]$/u);
    }
  },
);

test.each(Object.entries(languages))(
  'in %s a rule has a name, and a field that the whole file lacks is told with its number',
  (language, words) => {
    const of = words as Record<string, string>;
    for (const code of all.keys())
      if (of[`hazards.${code}.name`] === undefined)
        expect(code, language).toMatch(/^check\.(?!no-(?:id|class|progress|type|perimeter|date)$|undated)/);
    for (const rule of ['no-id', 'no-class', 'no-progress', 'no-type', 'no-perimeter', 'no-date', 'undated']) {
      const text = new IntlMessageFormat(of[`hazards.check.${rule}`] ?? '', language).format({ count: 345 });
      expect(String(text)).toContain('345');
    }
  },
);
