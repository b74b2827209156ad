import * as v from 'valibot';
import { expect, test } from 'vitest';
import { attributes } from '../../../src/domain/attributes.ts';
import { country } from '../../../src/domain/country.ts';
import { isFeatured } from '../../../src/domain/district.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { facts } from '../../../src/domain/facts.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { ground } from '../../../src/domain/scope-schema.ts';
import { unitOf } from '../../../src/domain/unit.ts';
import { isOnNewerGround } from '../../../src/domain/vintage.ts';
import { yearCleared } from '../../../src/domain/year.ts';
import { exactly, figure, report } from '../fixtures/atlas.ts';

const messagesOf = (schema: v.GenericSchema, value: unknown) =>
  v.safeParse(schema, value).issues?.map(({ message }) => message) ?? [];

test.each([
  ['operators', 'operators', country.operators, ['all', 'unknown']],
  ['donor', 'donors', country.donors, []],
  ['topic', 'topics', country.topics, []],
  ['where', 'ground', country.ground, []],
] as const)(
  '%s is a code of the country’s register, or one that every country has',
  (attribute, name, register, always) => {
    for (const code of [...Object.keys(register), ...always])
      expect(messagesOf(attributes, { [attribute]: code })).toEqual([]);
    expect(messagesOf(attributes, { [attribute]: 'nobody' })).toEqual([
      expect.stringContaining(`one of the ${name} in country.json (`),
    ]);
  },
);

test('ground is of a time that the country knows, or unknown', () => {
  for (const vintage of [...country.vintages.map(({ id }) => id), 'unknown'])
    expect(messagesOf(ground, { vintage })).toEqual([]);
  expect(messagesOf(ground, { vintage: 'once' })).toEqual([
    expect.stringContaining('one of the vintages in country.json ('),
  ]);
});

test('ground is newer where its vintage comes after that of the boundaries, and never where it is unknown', () => {
  const drawn = country.vintages.findIndex(({ id }) => id === facts.boundaries.vintage);
  expect(drawn).toBeGreaterThanOrEqual(0);
  expect(country.vintages.map(({ id }) => isOnNewerGround({ ground: { vintage: id } }))).toEqual(
    country.vintages.map((_, index) => index > drawn),
  );
  expect(isOnNewerGround({ ground: { vintage: 'unknown' } })).toBe(false);
  expect(isOnNewerGround({})).toBe(false);
});

test('a code of another country is refused, and so is a field that districts had once', () => {
  const district = {
    id: 'a',
    iso: null,
    kind: 'city',
    name: country.name,
    spellings: [],
    aliases: [],
    officialArea: null,
  };
  expect(messagesOf(districtSchema, { ...district, iso: `${country.iso}-AB1` })).toEqual([]);
  expect(messagesOf(districtSchema, { ...district, iso: 'XX-AB' })).toEqual([
    `an ISO 3166-2 code that begins with ${country.iso}-`,
  ]);
  expect(messagesOf(districtSchema, { ...district, lead: true })).toHaveLength(1);
});

test('the districts that stand first are those that the country’s file names', () => {
  expect(country.featured.map((id) => isFeatured({ id }))).toEqual(country.featured.map(() => true));
  expect(isFeatured({ id: 'atlantis' })).toBe(false);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
  '%s is no address of a document',
  (url) => {
    expect(messagesOf(documentSchema, { ...report, figures: [], url })).toEqual([
      'an address that begins with http:// or https://',
    ]);
    expect(messagesOf(documentSchema, { ...report, figures: [], url: 'https://example.org/' })).toEqual([]);
  },
);

test('money is told to others by its currency, everything else by its unit', () => {
  expect([unitOf('funding'), unitOf('area_cleared_flow')]).toEqual([country.currency, 'ha']);
});

test('a figure speaks of a year where it gives a district’s hectares for the whole of it', () => {
  const flow = figure({
    id: 'F',
    metric: 'area_cleared_flow',
    of: { operators: 'all' },
    period: { from: '2019-01-01', to: '2019-12-31' },
    quantity: exactly(1),
  });
  expect(yearCleared(flow)).toBe('2019');
  expect(yearCleared({ ...flow, period: { from: '2019-01-01', to: '2020-12-31' } })).toBeNull();
  expect(yearCleared({ ...flow, period: { from: null, to: null } })).toBeNull();
});
