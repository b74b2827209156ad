import { expect, test } from 'vitest';
import { converted, pitches, shownIn } from '../../../src/domain/area.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { citation } from '../../../src/text/citation.ts';
import { amount, area, asRecorded, isConverted, measured, unit } from '../../../src/text/phrases.ts';
import { fc } from '../../property.ts';
import { exactly, figure, report } from '../fixtures/atlas.ts';

await loadLanguages();

const recorded = translator('en');
const inKm2 = translator('en', 'km2');
const inHa = translator('en', 'ha');
const land = (value: number) => figure({ id: 'F1', metric: 'hazard_area_estimate', quantity: exactly(value), of: {} });

test('no digit is lost or made up on the way to the other unit and back', () => {
  const hundredths = fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(hundredths, (hectares) => {
      const km2 = converted(hectares, 'ha', 'km2');
      expect(converted(km2, 'km2', 'ha')).toBe(hectares);
      const digits = (n: number) =>
        String(n)
          .replace('.', '')
          .replace(/^0+|0+$/g, '');
      expect(digits(km2)).toBe(digits(hectares));
    }),
  );
});

test.each([
  [6400.2, '64.002 km²'],
  [147_988, '1,479.88 km²'],
  [74_600, '746 km²'],
  [12.85, '0.1285 km²'],
  [0.01, '0.0001 km²'],
  [1_166_700, '11,667 km²'],
])('%d ha are %s, to the last digit', (hectares, words) => {
  expect(measured(inKm2, land(hectares))).toBe(words);
});

test('each figure keeps the unit of its record unless the reader asks for another', () => {
  const moved = figure({ id: 'F2', metric: 'admin_change', quantity: exactly(851.25), of: {} });
  expect([measured(recorded, land(6400.2)), measured(recorded, moved)]).toEqual(['6,400.2 ha', '851.25 km²']);
  expect([measured(inHa, land(6400.2)), measured(inHa, moved)]).toEqual(['6,400.2 ha', '85,125 ha']);
  expect([measured(inKm2, land(6400.2)), measured(inKm2, moved)]).toEqual(['64.002 km²', '851.25 km²']);
  expect([area(inHa, 1054.5, 'km2'), area(inKm2, 1054.5, 'km2')]).toEqual(['105,450 ha', '1,054.5 km²']);
  expect([isConverted(inKm2, land(1)), isConverted(inHa, land(1)), isConverted(inHa, moved)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(asRecorded(inKm2, land(6400.2))).toBe('6,400.2 ha');
});

test('words around a number go with it, and both ends of a range', () => {
  const range = figure({
    id: 'F1',
    metric: 'hazard_area_estimate',
    quantity: { value: 5000, comparator: 'range', high: 10_050 },
    of: {},
  });
  expect(amount(inKm2, range)).toBe('50 to 100.5');
  const most = figure({
    id: 'F1',
    metric: 'hazard_area_estimate',
    quantity: { value: 300, comparator: 'at_least' },
    of: {},
  });
  expect(measured(inKm2, most)).toBe('at least 3 km²');
});

test('what is no area is not touched by the choice of units', () => {
  const people = figure({ id: 'F1' });
  const share = figure({ id: 'F1', metric: 'share_cleared', of: {}, quantity: exactly(16.7) });
  for (const t of [recorded, inHa, inKm2]) {
    expect([amount(t, people), unit(t, people), isConverted(t, people)]).toEqual(['3', '', false]);
    expect(measured(t, share)).toBe('16.7%');
  }
});

test('what is copied keeps the unit of the record, with the other in brackets where the reader sees that', () => {
  const first = (t: typeof recorded) => citation(t, land(6400.2), report, 'Tartar', 'link').split('\n')[0];
  expect(first(recorded)).toMatch(/^6,400\.2 ha reported as contaminated/);
  expect(first(inHa)).toBe(first(recorded));
  expect(first(inKm2)).toMatch(/^6,400\.2 ha \(64\.002 km²\) reported as contaminated/);
});

test.each(languages)('in “%s” words that name the unit of land change with it', (language) => {
  for (const key of ['theme.cleared', 'table.cleared', 'land.title', 'timeline.cleared', 'list.clearance'] as const) {
    const words = (units: 'recorded' | 'ha' | 'km2') => translator(language, units)(key, { year: '2025', number: '1' });
    expect(words('ha')).toBe(words('recorded'));
    expect(words('km2')).not.toBe(words('ha'));
  }
});

test('football pitches are told of what can be imagined, and of nothing else', () => {
  expect([0.49, 0.5, 1, 7.14, 12.8, 100, 100.1, 6400.2].map(pitches)).toEqual([
    null,
    0.7,
    1.4,
    10,
    18,
    140,
    null,
    null,
  ]);
});

test('a unit that is recorded is shown so, unless all are to be in one', () => {
  expect((['recorded', 'ha', 'km2'] as const).map((units) => [shownIn('ha', units), shownIn('km2', units)])).toEqual([
    ['ha', 'km2'],
    ['ha', 'ha'],
    ['km2', 'km2'],
  ]);
});
