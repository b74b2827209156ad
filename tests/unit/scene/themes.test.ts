import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { rampClass } from '../../../src/design/palette.ts';
import { classify, classOf } from '../../../src/domain/classify.ts';
import { country } from '../../../src/domain/country.ts';
import { areasWithin, type District, type OfficialArea } from '../../../src/domain/district.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { scene } from '../../../src/scene/scene.ts';
import { series } from '../../../src/scene/series.ts';
import { columns, rowsOf, sortRows } from '../../../src/scene/table.ts';
import { themes, years } from '../../../src/view/theme.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, figure } from '../fixtures/atlas.ts';

const { atlas } = await loadAtlas(
  checking((file) => readFile(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8')),
);

test('classes hold every value once, in order, and are at most five', () => {
  const values = [12.8, 360.8, 856.3, 3008.2, 3514.8, 4063.4, 4995.7, 7672.1, 8526.2, 9110.4];
  const classes = classify(values);
  expect(classes.length).toBe(5);
  expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  for (const value of values) expect(classOf(value, classes)).toBeGreaterThanOrEqual(0);
  expect(classes.every(({ from }, index) => index === 0 || from > (classes[index - 1]?.to ?? 0))).toBe(true);
});

test('no value makes no class, and equal values one', () => {
  expect(classify([])).toEqual([]);
  expect(classify([3, 3, 3])).toEqual([{ from: 3, to: 3, count: 3 }]);
});

test('few classes are spread over the whole ramp', () => {
  expect([0, 1].map((index) => rampClass('cleared', index, 2))).toEqual(['cleared-0', 'cleared-4']);
  expect([0, 1, 2, 3, 4].map((index) => rampClass('incidents', index, 5)).at(3)).toBe('incidents-3');
});

test('hectares cleared are those that the record gives for the whole year, and what is not reported is hatched', () => {
  const cleared = scene(atlas, { ...defaultView, theme: 'cleared', year: '2023' });
  const of = (id: string) => cleared.districts.find(({ district }) => district.id === id);
  expect(of('kalbajar')?.themed?.figure).toMatchObject({ id: 'D23-Kalbajar', quantity: { value: 6400.2 } });
  expect(of('dashkasan')).toMatchObject({ themed: null, classId: 'not_reported' });
  expect(of('kalbajar')?.classId).toMatch(/^cleared-[0-4]$/);
});

test('the share of the official area is computed, and only within the boundaries of the hectares', () => {
  const shares = (year: string) => scene(atlas, { ...defaultView, theme: 'cleared-share', year });
  const of = (id: string, year: string) => shares(year).districts.find(({ district }) => district.id === id)?.themed;
  expect(of('kalbajar', '2023')?.figure?.computed).toEqual({ operation: 'share', from: ['D23-Kalbajar'] });
  expect(of('kalbajar', '2023')?.value).toBeCloseTo((100 * 6400.2) / 305_400, 6);
  expect(of('kalbajar', '2023')?.figure?.of).toEqual({ whole: 'territory' });
  for (const id of ['kalbajar', 'tartar']) expect(of(id, '2025')).toBeNull();
  expect(of('aghdara', '2025')?.value).toBeCloseTo((100 * 7893.3) / 166_083, 6);
  expect(shares('2023').theme?.values.size).toBeGreaterThan(4);
  expect(shares('2025').theme?.values.size).toBeGreaterThan(4);
});

test('no share is worked out of an area whose list names no source', () => {
  const { districts } = scene(atlas, { ...defaultView, theme: 'cleared-share', year: '2025' });
  const unsourced = districts.filter(({ district }) => district.officialArea?.unsourced);
  expect(unsourced.length).toBeGreaterThan(0);
  for (const { themed } of unsourced) expect(themed).toBeNull();
});

describe('the areas that hectares may be a share of', () => {
  const area = { km2: 100, source: 'A page' };
  const [first = '', ...later] = country.vintages.map(({ id }) => id);
  const within = (vintage: string | undefined, officialArea: District['officialArea'], ...otherAreas: OfficialArea[]) =>
    areasWithin({ officialArea, otherAreas }, vintage).map(({ km2 }) => km2);

  test('hold within the same boundaries; where nobody says which those are, within all', () => {
    expect(within('unknown', { ...area, vintages: [first] })).toEqual([]);
    expect(within('unknown', { ...area, vintages: [first, ...later] })).toEqual([100]);
    expect(within(undefined, { ...area, vintages: [first, ...later] })).toEqual([100]);
    expect(within(first, { ...area, vintages: later })).toEqual([]);
    expect(within(first, area)).toEqual([]);
    expect(within(first, null)).toEqual([]);
  });

  test('are of lists that name their source', () => {
    expect(within(first, { ...area, vintages: [first], unsourced: true })).toEqual([]);
  });

  test('are all that disagree, the preferred first; one that is another one rounded is none', () => {
    const of = (km2: number, vintages = [first]) => ({ ...area, km2, vintages });
    expect(within(first, of(940), of(970), of(1000), of(922))).toEqual([940, 970, 922]);
    expect(within(first, of(1835), of(1840), of(1835))).toEqual([1835]);
    expect(within(first, of(1076, later), of(1150), of(1094, []))).toEqual([1150]);
  });
});

test('where sources disagree about the area, the share has the ends that they leave it', () => {
  const of = (id: string, year = '2023') =>
    scene(atlas, { ...defaultView, theme: 'cleared-share', year }).districts.find(({ district }) => district.id === id)
      ?.themed?.figure;
  const khojaly = of('khojaly');
  const hectares = atlas.figuresById.get(khojaly?.computed?.from[0] ?? '')?.quantity?.value ?? Number.NaN;
  expect(khojaly?.quantity?.value).toBeCloseTo(hectares / 940, 6);
  expect(khojaly?.computed?.between).toEqual([970, 922].map((km2) => Number((hectares / km2).toFixed(2))));
  /* What Aghdam had before a law of 1992 is no rival of what it had before that of 2023. */
  expect(of('aghdam')?.quantity?.value).toBeCloseTo(7956.1 / 1150, 6);
  expect(of('aghdam')?.computed?.between).toBeUndefined();
});

test('people in a theme are those that the threat rule counted', () => {
  const people = scene(atlas, { ...defaultView, theme: 'casualties' });
  for (const { themed, assessment } of people.districts) if (themed) expect(themed.value).toBe(assessment.people);
});

test('evidence after the chosen day leaves the whole scene', () => {
  const early = scene(atlas, { ...defaultView, asOf: '2021-01-31' });
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  for (const figure of early.figures.values()) {
    const { published, knownBy } = documents.get(figure.document) ?? {};
    if (!figure.computed) expect((published ?? knownBy ?? figure.period.to ?? '9999') <= '2021-01-31').toBe(true);
  }
  expect(early.figures.size).toBeGreaterThan(0);
  expect(early.legend.find(({ level }) => level === 'high')?.count).toBeLessThan(
    scene(atlas, defaultView).legend.find(({ level }) => level === 'high')?.count ?? 0,
  );
});

test('a series runs in the order of time, holds figures as reported, and keeps counts of different operators apart', () => {
  const points = series('cleared', atlas.figures, atlas.documentsById);
  expect(points.length).toBeGreaterThan(10);
  expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).sort());
  expect(points.every(({ value, figure }) => value === figure.quantity?.value)).toBe(true);
  expect(new Set(points.map(({ run }) => run)).size).toBeGreaterThan(1);
  expect(points.find(({ figure }) => figure.id === 'A18')).toMatchObject({
    undated: true,
    date: '2023-05-21',
    run: 'A18',
  });
});

test('the table holds what the filter leaves, and unknown comes last in both directions', () => {
  const filtered = scene(atlas, { ...defaultView, hidden: ['high'] });
  const rows = rowsOf(filtered);
  expect(rows.every(({ item }) => item.assessment.level !== 'high')).toBe(true);
  const all = rowsOf(scene(atlas, defaultView));
  for (const descending of [true, false]) {
    const year = years.at(-1) ?? '';
    const sorted = sortRows(all, { cleared: year }, descending, () => 0).map(({ cleared }) => cleared.get(year));
    const firstUnknown = sorted.indexOf(undefined);
    expect(firstUnknown).toBeGreaterThan(0);
    expect(sorted.slice(firstUnknown).every((figure) => figure === undefined)).toBe(true);
  }
  expect(all.find(({ item }) => item.district.id === 'baku')?.people).toBeNull();
});

test('the table has a column for each year that hectares cleared are reported for, and a row holds them by year', () => {
  const rows = rowsOf(scene(atlas, defaultView));
  const reported = new Set(rows.flatMap(({ cleared }) => [...cleared.keys()]));
  expect(columns.flatMap((column) => (typeof column === 'object' ? column.cleared : []))).toEqual([...reported].sort());
  expect(years.length).toBeGreaterThan(0);
  for (const { cleared } of rows)
    for (const [year, { period }] of cleared)
      expect(period).toMatchObject({ from: `${year}-01-01`, to: `${year}-12-31` });
});

test.each(themes.filter((theme) => theme !== 'level'))(
  'in the theme %s whatever has a number is coloured by it, the least too, and what has none is hatched',
  (theme) => {
    const { districts, theme: numbers } = scene(atlas, { ...defaultView, theme });
    expect(numbers?.values.size).toBeGreaterThan(1);
    for (const { district, classId, themed } of districts)
      expect(classId, district.id).toMatch(themed === null ? /^not_reported$/ : /^(cleared|incidents)-\d$/);
  },
);

test('incidents and people are counted under an id that a link can ask for, from the events that the rule counted', () => {
  const days = ['2023-04-28', '2023-05-02'].map((day) => ({ from: day, to: day }));
  const [first, second] = days.map((period, at) => figure({ id: `F${at}`, period }));
  if (!first || !second) throw new Error('two events');
  const before = figure({ id: 'before', period: { from: '2019', to: '2019' } });
  const of = (theme: 'incidents' | 'casualties', ...figures: readonly Figure[]) =>
    scene(atlasWith(...figures), { ...defaultView, theme }).theme?.values.get('tartar');
  const from = ['F0', 'F1'];
  expect(of('incidents', first, second, before)).toMatchObject({
    value: 2,
    figure: { id: 'incidents-tartar', metric: 'incidents_cumulative', computed: { operation: 'count', from } },
  });
  expect(of('casualties', first, second, before)).toMatchObject({
    value: 6,
    figure: {
      id: 'people-tartar',
      metric: 'incident',
      of: { outcome: 'killed_or_injured' },
      computed: { operation: 'sum', from },
    },
  });
  expect(of('casualties', first)).toEqual({ value: 3, figure: first });
  expect(of('casualties', before)).toBeUndefined();
  expect(of('incidents', before)).toBeUndefined();
});
