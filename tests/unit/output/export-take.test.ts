import { expect, test } from 'vitest';
import { cite } from '../../../src/output/export/cite.ts';
import { exporters } from '../../../src/output/export/index.ts';
import { fileName } from '../../../src/output/export/name.ts';
import { takeEverything, takeView } from '../../../src/output/export/take.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, figure } from '../fixtures/atlas.ts';
import { context, joint, unknown } from '../fixtures/taking.ts';

const tartar = figure({ id: 'TARTAR' });
const country = figure({
  id: 'COUNTRY',
  metric: 'incidents_cumulative',
  of: {},
  scope: { kind: 'country' },
});
const atlas = atlasWith(tartar, joint, unknown, country);
const taking = (part: Partial<View> = {}) => takeView(atlas, scene(atlas, { ...defaultView, ...part }));
const ids = (taken: ReturnType<typeof taking>) => taken.figures.map(({ id }) => id).sort();
const places = (taken: ReturnType<typeof taking>) => taken.districts.map(({ district }) => district.id);

test('the view of a district is that district and all that speaks of it', () => {
  expect(ids(taking({ district: 'lachin' }))).toEqual(['JOINT', 'UNKNOWN']);
  expect(places(taking({ district: 'lachin' }))).toEqual(['lachin']);
});

test('the view of the country has every figure that counts', () => {
  expect(ids(taking())).toEqual(['COUNTRY', 'JOINT', 'TARTAR', 'UNKNOWN']);
  expect(places(taking())).toEqual(['aghdara', 'guba', 'kalbajar', 'lachin', 'tartar']);
});

test('a level that is switched off takes its districts with it, and the figures that speak of them alone', () => {
  const taken = taking({ hidden: ['high'] });
  expect(places(taken)).toEqual(['aghdara', 'guba', 'kalbajar', 'lachin']);
  expect(ids(taken)).toEqual(['COUNTRY', 'JOINT', 'UNKNOWN']);
});

test('what the map is coloured by comes along, as computed', () => {
  const twice = atlasWith(tartar, figure({ id: 'AGAIN', period: { from: '2024-01-02', to: '2024-01-02' } }));
  const { figures } = takeView(twice, scene(twice, { ...defaultView, theme: 'incidents' }));
  expect(figures.find(({ id }) => id === 'incidents-tartar')).toMatchObject({
    quantity: { value: 2 },
    computed: { operation: 'count', from: ['TARTAR', 'AGAIN'] },
  });
});

test('the evidence base decides what counts', () => {
  expect(ids(taking({ evidence: 'official' }))).toEqual([]);
  expect(ids(taking({ evidence: 'article' }))).toEqual([]);
});

test('everything is everything, whatever is looked at', () => {
  expect(ids(takeEverything(atlas))).toEqual(['COUNTRY', 'JOINT', 'TARTAR', 'UNKNOWN']);
});

test('only documents whose figures are taken come with them', () => {
  expect(taking().documents.map(({ id }) => id)).toEqual(['report']);
  expect(taking({ evidence: 'article' }).documents).toEqual([]);
});

test.each([
  [{ district: 'kalbajar' }, 'mine-action-atlas-kalbajar-2026-11-24.csv'],
  [{}, 'mine-action-atlas-azerbaijan-2026-11-24.csv'],
  [{ district: 'kalbajar', evidence: 'article' }, 'mine-action-atlas-kalbajar-article-2026-11-24.csv'],
  [{ asOf: '2023-01-01' }, 'mine-action-atlas-azerbaijan-as-of-2023-01-01-2026-11-24.csv'],
  [{ hidden: ['low'] }, 'mine-action-atlas-azerbaijan-filtered-2026-11-24.csv'],
] as const)('the file of %j says what it holds', (part, name) => {
  expect(fileName(taking(part), context, 'csv')).toBe(name);
});

test('the citation names place, evidence, version, day and link', () => {
  const text = cite(taking({ district: 'kalbajar' }), context);
  for (const part of ['Kalbajar', 'All documents', '00000001', '24 Nov 2026', 'https://example.org/#data=00000001'])
    expect(text).toContain(part);
});

test('every format makes a file with the warning in it', async () => {
  for (const { id, make } of exporters) {
    const file = await make(taking(), context);
    if (typeof file === 'string') expect(file, id).toContain('102');
    else expect(file.size, id).toBeGreaterThan(5000);
  }
});
