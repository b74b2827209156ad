import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { basemapLayer, districtLayer } from '../../../src/atlas/schema.ts';
import { country } from '../../../src/domain/country.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { type MetricId, metrics } from '../../../src/domain/metric.ts';
import { searchedSchema } from '../../../src/domain/searched.ts';
import { versionId } from '../../../src/domain/version-schema.ts';
import { atlasWith, districts, figure, report } from '../fixtures/atlas.ts';

const { document: _, ...event } = figure({
  id: 'F1',
  period: { from: '2023-04', to: '2023-04-28', toBasis: 'printed' },
});
const document = { ...report, figures: [event] };

const [district] = districts;
const search = { id: 'S1', district: 'tartar', metric: 'funding', note: { en: 'Nowhere.' } };
const atlas = atlasWith();
const head = { type: 'FeatureCollection', name: 'a layer', description: 'of squares', attribution: 'nobody' };
const layer = { ...head, features: [...atlas.shapes.values()].slice(0, 1) };
const ground = { ...head, features: atlas.basemap };

type Json = { [key: string]: Json };

/** The record with the value at the path. */
function altered(record: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(record) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((at, key) => {
    at[key] ??= {};
    return at[key];
  }, copy);
  parent[last] = value as Json;
  return copy;
}

/** Each complaint with its place. */
function complaints(schema: v.GenericSchema, value: unknown): readonly string[] {
  return (v.safeParse(schema, value).issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

test('records that are as they should be are taken', () => {
  const all = [
    [documentSchema, document],
    [districtSchema, district],
    [searchedSchema, search],
    [districtLayer, layer],
    [basemapLayer, ground],
  ] as const;
  for (const [schema, record] of all) expect(complaints(schema, record)).toEqual([]);
});

describe('whatever a field may be is taken', () => {
  const one = { value: 1, comparator: 'exact' };
  test.each([
    ['id', 'report-of-2023-04'],
    ['url', 'http://example.org/'],
    ['url', 'HTTPS://EXAMPLE.ORG/'],
    ['figures.0.id', 'X-D.2023_04-tartar'],
    ['figures.0.period', { from: null, to: '2023' }],
    ['figures.0.period', { from: '2023', to: null }],
    ['figures.0.period', { from: null, to: null }],
    ['figures.0.period', { from: '2023-04-28', to: '2023-04-28' }],
    ['figures.0.quantity', { value: 20, comparator: 'range', high: 25, summed: true }],
    ['figures.0.quantity.value', 0],
    ['figures.0.parts', [{ of: { outcome: 'killed' }, quantity: one }]],
    ['figures.0.beside', [{ metric: 'items_found_flow', of: { item: 'mine' }, quantity: one }]],
    ['figures.0.scope', { kind: 'country' }],
    ['figures.0.scope', { kind: 'region', name: { en: 'A region' } }],
    ['figures.0.scope', { kind: 'line', name: { en: 'A line' } }],
    ['figures.0.scope', { kind: 'unknown' }],
    ['figures.0.scope', { kind: 'rest', besides: ['tartar'] }],
    ['figures.0.scope', { kind: 'transfer', from: ['tartar'], to: 'lankaran-city' }],
    ['figures.0.scope', { kind: 'joint', districts: ['lachin', 'tartar'], unnamedRest: true }],
    ['figures.0.ground', { vintage: 'unknown', now: ['aghdara'] }],
  ])('%s: %j', (path, value) => {
    expect(complaints(documentSchema, altered(document, path, value))).toEqual([]);
  });

  test('an area of a list that names no source', () => {
    const officialArea = { km2: 1, source: 'A list', unsourced: true };
    expect(complaints(districtSchema, altered(district, 'officialArea', officialArea))).toEqual([]);
  });
});

test.each([
  ['title', 'subject', 'a title, or a subject in our own words'],
  ['url', 'note', 'an address, or a note that says why there is none'],
  ['figures.0.quantity', 'figures.0.statement', 'a quantity or a statement'],
])('without %s there must be %s', (field, instead, expected) => {
  const without = altered(document, field, null);
  expect(complaints(documentSchema, without)).toEqual([expect.stringContaining(expected)]);
  expect(complaints(documentSchema, altered(without, instead, { en: 'In our words.' }))).toEqual([]);
});

test('a figure has each attribute that its metric needs, not one of them', () => {
  const metric = (Object.keys(metrics) as MetricId[]).find((id) => metrics[id].needs.length > 1) ?? 'incident';
  const [first = 'item'] = metrics[metric].needs;
  const all = { outcome: 'killed', group: 'all', item: 'mine', operators: 'all', level: 'high', whole: 'territory' };
  const some = {
    ...document,
    figures: [{ ...event, metric, of: { [first]: (all as Record<string, string>)[first] } }],
  };
  expect(complaints(documentSchema, some)).toEqual([expect.stringContaining('every attribute that its metric needs')]);
});

test('a version is called by eight digits', () => {
  expect(complaints(versionId, '0123abcd')).toEqual([]);
  for (const other of ['0123ABCD', '0123abc', '0123abcde'])
    expect(complaints(versionId, other)).toEqual([': a version id: eight hexadecimal digits in lower case']);
});

describe('a value that a field cannot have is refused with what was expected', () => {
  const documentId = 'a document id: lower-case letters, digits and hyphens';
  const figureId = 'a figure id: letters, digits, hyphens, dots and underscores';
  const date = 'a date: YYYY, YYYY-MM or YYYY-MM-DD';
  const address = 'an address that begins with http:// or https://';
  const range = 'a higher end for a range, and for a range alone';
  test.each([
    ['id', 'Report', documentId],
    ['id', 'report-', documentId],
    ['id', '-report', documentId],
    ['id', 'a report', documentId],
    ['url', 'javascript:void("https://example.org")', address],
    ['published', '2023-02-30', date],
    ['knownBy', '28.04.2023', date],
    ['short', {}, '"en"'],
    ['short.en', '', 'text, not an empty string'],
    ['figures.0.id', '-F1', figureId],
    ['figures.0.id', 'F 1', figureId],
    ['figures.0.id', 'F1/', figureId],
    ['figures.0.aliases', ['F1', 'F 2'], figureId],
    ['figures.0.period', { from: '2023-05', to: '2023-04-30' }, 'a period that ends after it begins'],
    ['figures.0.period.to', '2023-04-31', date],
    ['figures.0.quantity.value', -1, '>=0'],
    ['figures.0.quantity.high', 9, range],
    ['figures.0.quantity', { value: 3, comparator: 'range', high: 3 }, range],
    ['figures.0.quantity', { value: 3, comparator: 'range' }, range],
    ['figures.0.quantity.summed', false, 'true'],
    ['figures.0.quantity', null, 'a quantity or a statement'],
    ['figures.0.of', {}, 'every attribute that its metric needs (the table of metrics lists them)'],
    ['figures.0.of.killed', -1, '>=0'],
    ['figures.0.of.killed', 1.5, 'integer'],
    ['figures.0.of.madeYear', 1987.5, 'integer'],
    ['figures.0.scope.district', 'Tartar', 'a district id: lower-case Latin letters and hyphens'],
    ['figures.0.scope', { kind: 'rest', besides: [] }, 'at least one district'],
    ['figures.0.scope', { kind: 'transfer', from: ['lachin', 'lachin'], to: 'tartar' }, 'each district once'],
    [
      'figures.0.scope',
      { kind: 'joint', districts: ['tartar'] },
      'at least two districts in a joint figure (one alone has the scope "district")',
    ],
    [
      'figures.0.ground.vintage',
      'once',
      `one of the vintages in country.json (${[...country.vintages.map(({ id }) => id), 'unknown'].join(', ')})`,
    ],
    ['figures.0.variants', [{ quantity: event.quantity, by: 'X', url: 'ftp://x' }], address],
    ['figures.0.channels', [{ channel: 'X', url: null, published: 'May' }], date],
  ])('%s: %j', (path, value, expected) => {
    const [said = '', ...more] = complaints(documentSchema, altered(document, path, value));
    expect(said).toContain(expected);
    /* What several fields say together is told of the thing that holds them. */
    const [place = ''] = said.split(':');
    expect([path.startsWith(place), place.startsWith(path)]).toContain(true);
    expect(place).not.toBe('');
    expect(more).toEqual([]);
  });

  test.each([
    ['id', 'Tartar', 'a district id: lower-case Latin letters and hyphens'],
    ['id', 'tartar-', 'a district id: lower-case Latin letters and hyphens'],
    ['iso', 'XX-TAR', `an ISO 3166-2 code that begins with ${country.iso}-`],
    ['iso', `${country.iso}-`, `an ISO 3166-2 code that begins with ${country.iso}-`],
    ['iso', `${country.iso}-LONG`, `an ISO 3166-2 code that begins with ${country.iso}-`],
    ['iso', `X${country.iso}-TAR`, `an ISO 3166-2 code that begins with ${country.iso}-`],
    ['name.az', '', 'text, not an empty string'],
    ['aliases', ['Old'], 'a district id: lower-case Latin letters and hyphens'],
    ['officialArea', { km2: 0, source: 'A page' }, '>=1'],
    ['officialArea', { km2: 10, source: 'A page', year: 2020.5 }, 'integer'],
    [
      'otherAreas',
      [{ km2: 10, source: 'A page', vintages: ['once'] }],
      `one of the vintages in country.json (${country.vintages.map(({ id }) => id).join(', ')})`,
    ],
  ])('of a district, %s: %j', (path, value, expected) => {
    const [said = '', ...more] = complaints(districtSchema, altered(district, path, value));
    expect(said).toContain(expected);
    expect(said.startsWith(path)).toBe(true);
    expect(more).toEqual([]);
  });

  const open = [
    [46, 40],
    [46.5, 40],
    [46, 40],
  ];
  test.each([
    [districtLayer, layer, 'features', [], 'at least one district'],
    [districtLayer, layer, 'features.0.geometry.coordinates', [open], 'a closed ring of at least four positions'],
    [districtLayer, layer, 'features.0.geometry.coordinates', [], '>=1'],
    [districtLayer, layer, 'features.0.geometry', { type: 'MultiPolygon', coordinates: [] }, '>=1'],
    [districtLayer, layer, 'features.0.geometry', { type: 'MultiPolygon', coordinates: [[]] }, '>=1'],
    [districtLayer, layer, 'features.0.geometry', { type: 'Point', coordinates: [46, 40] }, '"Polygon"'],
    [districtLayer, layer, 'features.0.bbox', [46, 40, 47], 'number'],
    [
      districtLayer,
      layer,
      'features.0.properties.source.url',
      'data:,x',
      'an address that begins with http:// or https://',
    ],
    [basemapLayer, ground, 'features.0.properties.kind', 'hill', '"town"'],
    [basemapLayer, ground, 'features.0.geometry.type', 'Circle', '"MultiLineString"'],
  ] as const)('of the shapes (%#)', (schema, record, path, value, expected) => {
    const said = complaints(schema, altered(record, path, value));
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toContain(expected);
    expect(said[0]?.startsWith(path)).toBe(true);
  });
});

/** The codes that records may use, as they have stood since the first that uses one; none may be lost, and no other is taken. */
const codes: readonly (readonly [path: string, string])[] = [
  ['kind', 'article news statement report law survey'],
  ['figures.0.confidence', 'high medium low'],
  ['figures.0.check', 'confirmed corrected doubtful not_found_again'],
  ['figures.0.period.toBasis', 'printed published inferred'],
  ['figures.0.quantity.comparator', 'exact at_least at_most about just_under'],
  ['figures.0.of.level', 'high medium low medium_and_low suspected all'],
  ['figures.0.of.item', 'mine ap_mine at_mine uxo cluster_munition all'],
  ['figures.0.of.outcome', 'killed injured killed_or_injured'],
  ['figures.0.of.group', 'all civilians military children women'],
  ['figures.0.of.whole', 'to_be_cleared contaminated territory'],
  ['figures.0.of.devices.0', 'mine ap_mine at_mine cluster_munition ordnance explosion'],
  [
    'figures.0.of.victims.0',
    'civilian herder farmer driver worker construction_worker journalist official emergency_worker deminer mine_action_staff military border_guard police child',
  ],
  [
    'figures.0.of.land.0',
    'road farmland pasture cemetery construction_site house river_bank river_bed former_contact_line said_to_be_cleared',
  ],
  ['figures.0.relations.0.relation', 'confirms contradicts supersedes subset_of same_place'],
  ['figures.0.computed.operation', 'sum share count'],
];

test.each(codes)('%s is one of its codes', (path, list) => {
  const whole = {
    ...document,
    figures: [
      {
        ...event,
        of: { ...event.of, devices: ['mine'], victims: ['child'], land: ['road'] },
        relations: [{ relation: 'confirms', figure: 'F2', why: 'So it is.' }],
        computed: { operation: 'sum', from: ['F2'] },
      },
    ],
  };
  for (const code of list.split(' ')) expect(complaints(documentSchema, altered(whole, path, code)), code).toEqual([]);
  for (const other of ['', 'another'])
    expect(complaints(documentSchema, altered(whole, path, other)).join()).toContain(path);
});
