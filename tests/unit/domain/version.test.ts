import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import {
  canonical,
  canonicalRecords,
  deltasBetween,
  noRecords,
  type Records,
  rebuild,
  undo,
} from '../../../src/domain/version.ts';
import { fc } from '../../property.ts';
import { article, districts, exactly, figure, report } from '../fixtures/atlas.ts';

/** Any of twenty figures in a fixed order, each with one of three numbers. */
const anyFigures: fc.Arbitrary<readonly Figure[]> = fc
  .array(fc.constantFrom(null, 1, 2, 3), { minLength: 20, maxLength: 20 })
  .map((values) =>
    values.flatMap((value, index) => (value === null ? [] : figure({ id: `F${index}`, quantity: exactly(value) }))),
  );

const anyRecords: fc.Arbitrary<Records> = fc.record({
  districts: fc.subarray([...districts]),
  documents: fc.subarray([article, report]),
  figures: anyFigures,
  searches: fc.subarray([
    { id: 'S1', district: 'guba', metric: 'incident' as const, note: { en: 'Nothing.' } },
    { id: 'S2', district: 'lachin', metric: 'threat_level' as const, note: { en: 'Nothing.' } },
  ]),
});

test('changes applied backwards give exactly the records before them', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (before, after) => {
      expect(undo(after, deltasBetween(before, after))).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('any version can be rebuilt from the last one through all that came between', () => {
  fc.assert(
    fc.property(fc.array(anyRecords, { minLength: 1, maxLength: 6 }), fc.nat(), (states, pick) => {
      const asked = pick % states.length;
      const later = states
        .slice(asked + 1)
        .map((state, index) => deltasBetween(states[asked + index] ?? noRecords, state));
      expect(rebuild(states.at(-1) ?? noRecords, later)).toEqual(states[asked]);
    }),
  );
});

test('the first version undone leaves nothing', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      expect(undo(records, deltasBetween(noRecords, records))).toEqual(noRecords);
    }),
  );
});

test('records that were put in another order keep the later order, and nothing else of it', () => {
  const [one, two, three] = ['F1', 'F2', 'F3'].map((id) => figure({ id }));
  if (!one || !two || !three) throw new Error('three figures');
  const before = { ...noRecords, figures: [one, two, three] };
  const after = { ...noRecords, figures: [three, { ...one, confidence: 'low' as const }] };
  const then = undo(after, deltasBetween(before, after));
  expect(canonicalRecords(then)).toBe(canonicalRecords(before));
  expect(then.figures.map(({ id }) => id)).toEqual(['F3', 'F2', 'F1']);
});

test('a change carries the old record alone, an addition no more than its id', () => {
  const old = figure({ id: 'F1' });
  const before = { ...noRecords, figures: [old] };
  const after = { ...noRecords, figures: [{ ...old, quantity: exactly(4) }, figure({ id: 'F2' })] };
  expect(deltasBetween(before, after).figures).toEqual({ added: ['F2'], changed: [old], removed: [] });
});

test('equal records are equal texts, whatever the order of keys and of records', () => {
  expect(canonical({ b: [1, { d: undefined, c: null }], a: 'ə' })).toBe('{"a":"ə","b":[1,{"c":null}]}');
  fc.assert(
    fc.property(anyRecords, (records) => {
      const reversed = { ...records, figures: records.figures.toReversed(), searches: records.searches.toReversed() };
      expect(canonicalRecords(reversed)).toBe(canonicalRecords(records));
    }),
  );
});

test('any value that differs makes another text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
      expect(canonical(plain(a)) === canonical(plain(b))).toBe(
        (() => {
          try {
            expect(plain(a)).toStrictEqual(plain(b));
            return true;
          } catch {
            return false;
          }
        })(),
      );
    }),
  );
});

test('a kind of record of which there are none says nothing', () => {
  expect(canonicalRecords(noRecords)).toBe('{}');
});
