import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readRecords, readSearches } from '../../scripts/data/geodata/read.ts';
import { figuresOf } from '../../scripts/data/geodata/records.ts';
import { documentSchema, type Figure } from '../../src/domain/figure.ts';

const documents = await readRecords('geodata/datasets', documentSchema);
const searches = await readSearches('geodata');
const figures = figuresOf(documents);
const byId = new Map(figures.map((figure) => [figure.id, figure]));

/** The tenths of a number that has one decimal at most, so that sums of them are exact. */
function tenths(figure: Figure | undefined): number {
  const value = figure?.quantity?.value ?? Number.NaN;
  expect(Number(value.toFixed(1)), figure?.id).toBe(value);
  return Math.round(value * 10);
}

/** The shares that a document divides a total into, by district or the unnamed rest. */
function shares(document: string): Figure[] {
  return figures.filter(
    (figure) =>
      figure.document === document &&
      figure.metric === 'area_cleared_flow' &&
      (figure.scope.kind === 'district' || figure.scope.kind === 'rest'),
  );
}

function sum(parts: readonly Figure[]): number {
  for (const { id, quantity } of parts) expect(quantity?.comparator, id).toBe('exact');
  return parts.reduce((total, part) => total + tenths(part), 0);
}

const known = new Set([
  ...figures.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
  ...searches.map(({ id }) => id),
]);

/** Districts for which one document gives the hectares cleared and what share they are of the land that has to be cleared. */
const measured = figures.flatMap(({ metric, of, scope, document }) =>
  metric === 'share_cleared' &&
  of.whole === 'to_be_cleared' &&
  scope.kind === 'district' &&
  figures.some(
    (other) =>
      other.document === document &&
      other.metric === 'area_cleared_cumulative' &&
      other.scope.kind === 'district' &&
      other.scope.district === scope.district,
  )
    ? [scope.district]
    : [],
);

test('each of the 347 researched records is a figure, an alias of one, or a search, but for five searches that ended', async () => {
  const records: string[] = JSON.parse(await readFile('tests/data/fixtures/record-ids.json', 'utf8'));
  expect(new Set(records).size).toBe(347);
  expect(records.filter((id) => !known.has(id)).sort()).toEqual([
    'H-Aghdam',
    'H-Fuzuli',
    'H-Khojaly',
    'H-Khojavand',
    'H-Tartar',
  ]);
});

test('each of the 80 later records is a figure or an alias of one, but for the five quotients that no source prints', async () => {
  const records: string[] = JSON.parse(await readFile('tests/data/fixtures/later-record-ids.json', 'utf8'));
  expect(new Set(records).size).toBe(80);
  expect(records.filter((id) => !known.has(id)).sort()).toEqual([
    'X-H-2023-04-aghdam',
    'X-H-2023-04-fuzuli',
    'X-H-2023-04-khojaly',
    'X-H-2023-04-khojavand',
    'X-H-2023-04-tartar',
  ]);
});

test('a search for contaminated hectares ends where they follow from two printed figures, and there alone', () => {
  expect(measured.toSorted()).toEqual(['aghdam', 'fuzuli', 'khojaly', 'khojavand', 'tartar']);
  const sought = searches.filter(({ metric }) => metric === 'hazard_area_estimate').map(({ district }) => district);
  expect(sought.filter((district) => measured.includes(district))).toEqual([]);
  expect(sought).toEqual(expect.arrayContaining(['lachin', 'kalbajar', 'dashkasan', 'aghdara']));
});

test('no quotient is on record as a reported figure', () => {
  const hazards = figures.filter(({ metric, scope }) => metric === 'hazard_area_estimate' && scope.kind === 'district');
  expect(hazards).toEqual([]);
});

test('a plan is in hectares or in settlements, and never reads as the other', () => {
  const plans = (metric: string) => figures.filter((figure) => figure.metric === metric).map(({ id }) => id);
  expect(plans('plan_target')).toEqual(['D-PLAN-83']);
  expect(plans('plan_area').sort()).toEqual(['X-PLAN-2022', 'X-PLAN-2024', 'X-PLAN-2026', 'X-PLAN-GR']);
});

test('the same statement in two records is one figure', () => {
  const aliases = figures.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id]));
  expect(Object.fromEntries(aliases)).toEqual({
    'A-ART': 'A18',
    'N-HIGH-AZ24': 'N-HIGH-2022',
    'X-I-2023-ap_mine': 'I-2023',
    'X-I-2023-at_mine': 'I-2023',
    'X-I-2023-uxo': 'I-2023',
  });
});

test('the twelve shares of 2023 add up to the printed total to the decimal', () => {
  const parts = shares('trend-2024-03-05-cabinet-report');
  expect(parts).toHaveLength(12);
  expect(sum(parts)).toBe(530818);
  expect(tenths(byId.get('D23-total'))).toBe(530818);
});

test('the five operators’ shares of 2023 add up to the same total', () => {
  const parts = figures.filter(({ id }) => id.startsWith('D23-op-'));
  expect(parts).toHaveLength(5);
  expect(sum(parts)).toBe(530818);
});

test('the fourteen shares of 2025 add up to 69,205.7 ha, which its total rounds', () => {
  const parts = shares('report-az-2026-03-13-cabinet-report');
  expect(parts).toHaveLength(14);
  expect(sum(parts)).toBe(692057);
  expect(byId.get('D25-total')?.quantity).toMatchObject({ value: 69200, comparator: 'about' });
});

test('the article’s two estimates add up to 823,558 ha', () => {
  const [high, rest, whole] = ['A05', 'A06', 'A07'].map((id) => byId.get(id)?.quantity?.value ?? Number.NaN);
  expect([high, rest, whole]).toEqual([147988, 675570, 823558]);
  expect((high ?? 0) + (rest ?? 0)).toBe(whole);
});

test('every link between figures stands once and leads to a figure', () => {
  const links = figures.flatMap(({ id, relations }) =>
    relations.map((link) => `${id} ${link.relation} ${link.figure}`),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  for (const { id, relations } of figures) {
    for (const link of relations) {
      expect(byId.has(link.figure), `${id} → ${link.figure}`).toBe(true);
      expect(link.figure, id).not.toBe(id);
    }
  }
});

test('only a figure of one district has a place in it, and none has a position', () => {
  for (const { id, scope, place } of figures) {
    if (place !== undefined) expect(scope.kind, id).toBe('district');
    expect(place ?? '', id).not.toMatch(/\d+[.,]\d+/);
  }
});

test('a figure of several districts, a region, a line or the country has no parts by district', () => {
  const divided = figures.filter(
    ({ scope, parts = [], beside = [] }) =>
      scope.kind !== 'district' && [...parts, ...beside].some((part) => 'scope' in part || 'district' in part.of),
  );
  expect(divided).toEqual([]);
});

test('what is no joint figure does not read as one', () => {
  const kind = (id: string) => byId.get(id)?.scope.kind;
  expect(['D23-other', 'D25-other'].map(kind)).toEqual(['rest', 'rest']);
  expect(['D-KER', 'D-QUAL-LINE', 'I-2023-09-24'].map(kind)).toEqual(['region', 'line', 'unknown']);
  expect(figures.filter(({ id }) => id.startsWith('G-AGHDARA')).map(({ scope }) => scope.kind)).toEqual(
    Array.from({ length: 4 }, () => 'transfer'),
  );
});

test('every figure of a district says on which boundaries it counts', () => {
  const silent = figures.filter(
    ({ scope, ground }) => ['district', 'joint', 'rest'].includes(scope.kind) && ground === undefined,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('no figure that names Aghdara counts on the boundaries before it', () => {
  const named = figures.filter(
    ({ scope }) =>
      (scope.kind === 'district' && scope.district === 'aghdara') ||
      (scope.kind === 'joint' && scope.districts.includes('aghdara')),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const { id, ground } of named) expect(ground?.vintage, id).toBe('since-2023-12');
});

test('no week has more than 5,000 ha cleared: more is a slip of the decimal point', () => {
  const day = 86_400_000;
  const weeks = figures.filter(({ metric, period: { from, to } }) => {
    if (metric !== 'area_cleared_flow' || from?.length !== 10 || to?.length !== 10) return false;
    return Date.parse(to) - Date.parse(from) <= 8 * day;
  });
  expect(weeks.length).toBeGreaterThan(15);
  for (const { id, quantity } of weeks) expect(quantity?.value ?? 0, id).toBeLessThanOrEqual(5000);
});

test('an incident counts as many people as are killed and injured, where both are known', () => {
  for (const { id, metric, of, quantity } of figures) {
    if (metric !== 'incident' || of.killed == null || of.injured == null) continue;
    expect(quantity?.value, id).toBe(of.killed + of.injured);
  }
});

test('claimant and channel are apart: no claimant names its publisher in brackets', () => {
  for (const { id, claimant } of figures)
    expect(claimant ?? '', id).not.toMatch(/Trend|Azernews|Report\.az|MENAFN|Today/);
  for (const { id, channel } of documents) expect(channel, id).not.toMatch(/ANAMA|Defence|MoD|MFA/);
});

test('words of one side are not the atlas’s own', () => {
  const partial = /liberat|terror|aggress|occupier|separatist|illegal armed/i;
  for (const { id, note, statement, relations } of figures) {
    const texts = [note?.en, statement?.en, ...relations.map(({ why }) => why)];
    for (const text of texts) expect(text ?? '', id).not.toMatch(partial);
  }
});

test('a search that found nothing gives no number and stands beside no figure of its kind', () => {
  expect(searches).toHaveLength(28);
  for (const { id, district, metric } of searches) {
    const found = figures.filter(
      (figure) => figure.metric === metric && figure.scope.kind === 'district' && figure.scope.district === district,
    );
    expect(found, id).toEqual([]);
  }
});
