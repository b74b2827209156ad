import { describe, expect, test } from 'vitest';
import { isNothing, saysNothing } from '../../../../src/hazards/recognise/value/nothing.ts';
import { decimalMark, readSize, unitIn } from '../../../../src/hazards/recognise/value/size.ts';

describe('an area is read in m²', () => {
  test.each<[string | number, 'm2' | 'ha' | 'km2', number]>([
    [1234.5, 'm2', 1234.5],
    [1.2, 'ha', 12_000],
    ['1.234,5 m²', 'ha', 1234.5],
    ['1,234.5 sq m', 'ha', 1234.5],
    ['1.234,5', 'm2', 1234.5],
    ['1 234,5', 'm2', 1234.5],
    ["1'234.5", 'm2', 1234.5],
    ['1,2 ha', 'm2', 12_000],
    ['0.5 km2', 'm2', 500_000],
    ['0,5 kv.km', 'm2', 500_000],
    ['12 500 кв. м', 'ha', 12_500],
    ['12 500 kv. m', 'ha', 12_500],
    ['1,2 га', 'm2', 12_000],
    ['3 hektar', 'm2', 30_000],
    ['945705.8', 'm2', 945_705.8],
    ['1.234.567', 'm2', 1_234_567],
    ['0,875', 'ha', 8750],
  ])('%s', (value, unit, m2) => {
    expect(readSize(value, unit)).toBeCloseTo(m2, 6);
  });

  test.each(['5 dunam', '3 acres', '12 sotka', '12 сот.', 'large', '-5', '1.2.3', '1,23,4', '', 'NaN', '12 m'])(
    '%s is refused',
    (value) => {
      expect(readSize(value, 'm2')).toBeNull();
    },
  );

  test('1.234 is read only where its column tells what the point means', () => {
    expect(readSize('1.234', 'm2')).toBeNull();
    expect(readSize('1.234', 'm2', '.')).toBe(1.234);
    expect(readSize('1.234', 'm2', ',')).toBe(1234);
    expect(decimalMark(['1.234', '12.5'])).toBe('.');
    expect(decimalMark(['1.234', '1.234,5'])).toBe(',');
    expect(decimalMark(['1.234', '2.345.678'])).toBe(',');
    expect(decimalMark(['1.234', '12.5', '12,5'])).toBeNull();
    expect(decimalMark(['1.234', 5])).toBeNull();
  });

  test.each([
    ['area_ha', 'ha'],
    ['Area (m²)', 'm2'],
    ['Sahə, ha', 'ha'],
    ['Площадь, га', 'ha'],
    ['Площадь, кв. м', 'm2'],
    ['Sahə (kv. m)', 'm2'],
    ['AREA_SQM', 'm2'],
    ['area_km2', 'km2'],
    ['areasize', null],
    ['Alpha', null],
  ])('the unit of %s', (column, unit) => {
    expect(unitIn(column)).toBe(unit);
  });
});

describe('what says that there is nothing', () => {
  test.each([
    '<Null>',
    '<null>',
    'NULL',
    'NA',
    'N/A',
    'n.a',
    'None',
    '-',
    '—',
    '...',
    'no-data',
    'нет данных',
    'yoxdur',
  ])('%s', (value) => {
    expect(saysNothing(value)).toBe(true);
    expect(isNothing(value)).toBe(true);
  });

  test('an empty cell says nothing, but needs no note', () => {
    expect(saysNothing('')).toBe(false);
    expect([isNothing(''), isNothing(' '), isNothing(null), isNothing(undefined)]).toEqual([true, true, true, true]);
  });

  test.each(['0', 'No', 'Naftalan', 'nonexistent', 'A-7', 0, false])('%s is something', (value) => {
    expect(isNothing(value)).toBe(false);
  });
});

test('hectares become whole square metres', () => {
  expect([readSize('94,57', 'ha', ','), readSize(94.57, 'ha')]).toEqual([945_700, 945_700]);
});
