import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { factsOf, yearsOf } from '../../scripts/data/geodata/facts.ts';
import type { Shape } from '../../scripts/data/geodata/geometry.ts';
import { knownReferences, knownVintage } from '../../scripts/data/geodata/references.ts';
import { type Country, country } from '../../src/domain/country.ts';
import { facts } from '../../src/domain/facts.ts';
import { exactly, figure } from '../unit/fixtures/atlas.ts';

const whole = (year: string) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const cleared = (id: string, year: string) =>
  figure({
    id,
    metric: 'area_cleared_flow',
    of: { operators: 'all' },
    period: whole(year),
    quantity: exactly(12),
  });

/** A rectangle from the south-west to the north-east corner. */
const shape = (id: string, west: number, south: number, east: number, north: number): Shape => ({
  id,
  polygons: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

const source = {
  title: 'Squares',
  publisher: 'Nobody',
  licence: 'CC0',
  vintage: '2024',
  accuracy: 'none',
  url: 'https://example.org/squares',
};

/** Two districts beside each other, the second of them featured. */
const parts = (accuracyKm: number | null) => ({
  country: { ...country, featured: ['b'] } satisfies Country,
  figures: [cleared('F1', '2020')],
  shapes: [shape('a', 10, 50, 12, 51), shape('b', 12, 50, 13, 51)],
  boundaries: { source, accuracyKm, vintage: 'unknown' },
  basemap: [],
});

test('the years are those whole ones for which one district’s hectares are given exactly', () => {
  expect(
    yearsOf([
      cleared('F2', '2021'),
      cleared('F1', '2019'),
      cleared('F3', '2019'),
      { ...cleared('F4', '2010'), scope: { kind: 'country' } },
      { ...cleared('F5', '2011'), period: { from: '2011-01-01', to: '2011-06-30' } },
      { ...cleared('F6', '2012'), quantity: { value: 12, comparator: 'about' } },
      { ...cleared('F7', '2013'), metric: 'ap_mined_area_cleared_flow' },
    ]),
  ).toEqual(['2019', '2021']);
});

test('the map fits the featured districts at first, and its centre stays around the country', () => {
  const { start, extent } = factsOf(parts(5));
  expect(start).toEqual([12, 50, 13, 51]);
  expect(extent).toEqual([8.8, 48.8, 14.2, 52.2]);
});

test('a featured district without a shape leaves the whole country to be fitted', () => {
  expect(factsOf({ ...parts(5), country: { ...country, featured: ['c'] } }).start).toEqual([10, 50, 13, 51]);
});

test('finer boundaries can be looked at more closely, coarser ones less; of unknown ones as much is believed as of those of 5 km', () => {
  const most = (accuracyKm: number | null) => factsOf(parts(accuracyKm)).zooms.max;
  expect([most(20), most(5), most(null), most(1.25), most(0.3)]).toEqual([8, 10, 10, 12, 14]);
});

test('the smaller the country, the nearer the smallest zoom, at which all of the extent fits a narrow phone', () => {
  const { zooms, extent } = factsOf(parts(5));
  const world = 512 * 2 ** zooms.min;
  expect(((extent[2] - extent[0]) / 360) * world).toBeLessThanOrEqual(320);
  expect(((extent[2] - extent[0]) / 360) * world * 2).toBeGreaterThan(160);
});

test('every camera that a link of before could carry is one that a link can carry now', () => {
  const [west, south, east, north] = facts.extent;
  expect([west <= 42.5, south <= 37.5, east >= 52, north >= 43.5]).toEqual([true, true, true, true]);
  expect(facts.zooms.min).toBeLessThanOrEqual(4);
  expect(facts.zooms.max).toBeGreaterThanOrEqual(10);
});

test('the committed facts say whose boundaries are drawn as their record does', async () => {
  const sources = JSON.parse(await readFile('geodata/boundaries/sources.json', 'utf8'));
  const { title, publisher, licence, accuracyKm, groundVintage } = sources['districts.geojson'];
  expect(facts.boundaries).toEqual({ title, publisher, licence, accuracyKm, vintage: groundVintage });
});

const known = { districts: [{ id: 'a' }, { id: 'b' }], documents: [{ id: 'one' }], years: ['2019', '2021'] };
const base = country.evidence[0];
const referring = (part: Partial<Country>): Country => ({
  ...country,
  featured: ['a'],
  evidence: [base, { ...base, id: 'alone', documents: ['one'] }],
  yearOfLinks: '2021',
  ...part,
});

test('a country that names only what there is is not refused', () => {
  expect(knownReferences(referring({}), known)).toEqual([]);
  expect(knownReferences(referring({ yearOfLinks: '1999' }), { ...known, years: [] })).toEqual([]);
});

test('a featured district that there is not is refused with the file, the place and what to do', () => {
  expect(knownReferences(referring({ featured: ['a', 'atlantis'] }), known)).toEqual([
    'country.json: at featured.1: expected the id of a district, found "atlantis"; write districts/atlantis.json, or leave it out.',
  ]);
});

test('an evidence base that names no document is refused with the command that adds one', () => {
  const evidence: Country['evidence'] = [base, { ...base, id: 'alone', documents: ['one', 'two'] }];
  expect(knownReferences(referring({ evidence }), known)).toEqual([
    'country.json: at evidence.1.documents.1: expected the id of a document, found "two"; add it with npm run evidence -- new, or leave it out.',
  ]);
});

test('a year of links that no district is cleared in is refused with the years that there are', () => {
  expect(knownReferences(referring({ yearOfLinks: '2020' }), known)).toEqual([
    'country.json: at yearOfLinks: expected a year for which the records give hectares cleared by district (2019, 2021), found "2020".',
  ]);
});

test('boundaries of a time that the country does not know are refused; of an unknown one they are not', () => {
  expect(knownVintage(country, 'unknown', 'sources.json')).toEqual([]);
  for (const { id } of country.vintages) expect(knownVintage(country, id, 'sources.json')).toEqual([]);
  expect(knownVintage({ ...country, vintages: [] }, 'of-1990', 'sources.json: at groundVintage')).toEqual([
    'sources.json: at groundVintage: expected one of the vintages in country.json (there are none), found "of-1990"; correct it, or add the vintage there.',
  ]);
});
