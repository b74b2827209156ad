import { describe, expect, test } from 'vitest';
import { parseAngle } from '../../../../src/hazards/place/notation/degrees.ts';
import { formatPosition, type Notation, parsePosition } from '../../../../src/hazards/place/position.ts';
import { fc } from '../../../property.ts';

const metres = (a: { lon: number; lat: number }, b: { lon: number; lat: number }) =>
  Math.hypot((a.lon - b.lon) * 111_320 * Math.cos((a.lat * Math.PI) / 180), (a.lat - b.lat) * 111_030);

/** 40°06′04.3″ N, 46°00′16.1″ E. */
const there = { lat: 40 + 6 / 60 + 4.3 / 3600, lon: 46 + 16.1 / 3600 };

describe('a position is read in every notation', () => {
  test.each([
    '40.101194, 46.004472',
    '40.101194 46.004472',
    '40.101194;46.004472',
    '40.101194\t46.004472',
    '40.101194 / 46.004472',
    '(40.101194, 46.004472)',
    '+40.101194, +46.004472',
    '40,101194; 46,004472',
    '40,101194 46,004472',
    '40,101194, 46,004472',
    '40,101194,46,004472',
    '40.101194° N, 46.004472° E',
    '40.101194N 46.004472E',
    'N40.101194 E46.004472',
    '40,101194° с.ш. 46,004472° в.д.',
    '46.004472 E, 40.101194 N',
    '46.004472E 40.101194N',
    'lon: 46.004472 lat: 40.101194',
    'Lat 40.101194 Lon 46.004472',
    'Latitude = 40.101194, Longitude = 46.004472',
    'Широта 40,101194 Долгота 46,004472',
    'Enlik: 40,101194; Uzunluq: 46,004472',
    `40°06'04.3"N 46°00'16.1"E`,
    `40°06'04.3"N, 46°00'16.1"E`,
    `40°06'04.3"N,46°00'16.1"E`,
    `40°06'04,3"N 46°00'16,1"E`,
    `40°06′04.3″N 046°00′16.1″E`,
    '40º06’04.3”N 46º00’16.1”E',
    "40°06'04.3''N 46°00'16.1''E",
    '40˚ 06´ 04.3˝ N 46˚ 00´ 16.1˝ E',
    'N40 06 04.3 E46 00 16.1',
    'N 40° 06 04.3, E 46° 00 16.1',
    '40 06 04.3 46 00 16.1',
    '40 06 04.3N 46 00 16.1E',
    '40-06-04.3 С.Ш. 46-00-16.1 В.Д.',
    '40–06–04,3 с. ш. 46–00–16,1 в. д.',
    '40°06′04,3″ северной широты, 46°00′16,1″ восточной долготы',
    'с.ш. 40°06′04,3″ в.д. 46°00′16,1″',
    'С 40°06′04,3″ В 46°00′16,1″',
    '40° 06′ 04,3″ şm.e. 46° 00′ 16,1″ ş.u.',
    '40° 06′ 04,3″ şm. e., 46° 00′ 16,1″ ş. u.',
    '40° 06′ 04,3″ ŞİMAL ENLİYİ 46° 00′ 16,1″ ŞƏRQ UZUNLUĞU',
    '40 dərəcə 06 dəqiqə 04,3 saniyə şimal enliyi, 46 dərəcə 00 dəqiqə 16,1 saniyə şərq uzunluğu',
    '40 град. 06 мин. 04,3 сек. с.ш., 46 град. 00 мин. 16,1 сек. в.д.',
    '40d6m4.3s, 46d0m16.1s',
    '40d6m4.3sN 46d0m16.1sE',
    '40 deg 6 min 4.3 sec N, 46 deg 0 min 16.1 sec E',
    '40:06:04.3 46:00:16.1',
    '40:06:04.3N 046:00:16.1E',
    '40.101194,46.004472',
    '40 06 04.3 N 046 00 16.1 E',
    '400604.3N0460016.1E',
    '400604.3N 0460016.1E',
    '400604,3 с 0460016,1 в',
    '4006.0717N 04600.2683E',
    `40° 6.0717' N 46° 0.2683' E`,
    '40 06,0717 N; 46 00,2683 E',
    'N 40 06.0717 E 046 00.2683',
    'Latitude: 40°06′04.3″ N Longitude: 46°00′16.1″ E',
  ])('%s', (text) => {
    const at = parsePosition(text);
    expect(at).not.toBeNull();
    expect(metres(at ?? { lon: 0, lat: 0 }, there)).toBeLessThan(0.2);
  });

  test('signs and letters of the other hemispheres', () => {
    expect(parsePosition('−40.5, −46.25')).toEqual({ lat: -40.5, lon: -46.25 });
    expect(parsePosition('40.5 S, 46.25 W')).toEqual({ lat: -40.5, lon: -46.25 });
    expect(parsePosition('40,5 ю.ш. 46,25 з.д.')).toEqual({ lat: -40.5, lon: -46.25 });
    expect(parsePosition('40,5 c.e.; 46,25 q.u.')).toEqual({ lat: -40.5, lon: -46.25 });
    expect(parsePosition('-40-30-00 46-15-00')).toEqual({ lat: -40.5, lon: 46.25 });
  });

  test('minutes below one degree keep their sign', () => {
    expect(parsePosition(`-0°30'00" 46°15'00"`)).toEqual({ lat: -0.5, lon: 46.25 });
  });
});

describe('grids are read, to the metre that GDAL gives', () => {
  const corner = { lon: 46.0, lat: 40.1 };
  test.each([
    '38N 585235.8 4439335.5',
    '38T 585235.8 4439335.5',
    '38T 585235,8 4439335,5',
    '38 N 585236 4439335',
    '38T 585236E 4439335N',
    '38T 585236mE 4439335mN',
    'UTM Zone 38N, E 585236, N 4439335',
    '38N 585236, 4439335',
    '38Т 585236 4439335',
    '38T NK 85235 39335',
    '38TNK8523539335',
    '38T NK 8523539335',
    'MGRS 38TNK 85235 39335',
    '38Т NК 85235 39335',
  ])('%s', (text) => {
    const at = parsePosition(text);
    expect(at).not.toBeNull();
    expect(metres(at ?? { lon: 0, lat: 0 }, corner)).toBeLessThan(0.8);
  });

  test('S is the band of the south of the country, not the southern hemisphere', () => {
    const at = parsePosition('38S 491365 4338976') ?? { lon: 0, lat: 0 };
    expect(metres(at, { lon: 44.9, lat: 39.2 })).toBeLessThan(0.5);
  });

  test('where S may be both, it is neither', () => {
    expect(parsePosition('21S 500000 4300000')).toBeNull();
    expect(parsePosition('36S 450000 9000000')?.lat).toBeLessThan(0);
  });

  test('a coarser cell is its middle, and says how coarse it is', () => {
    const at = parsePosition('38T NK 852 393');
    expect(metres(at ?? there, { lon: 46.0, lat: 40.1 })).toBeLessThan(71);
    expect(at?.accuracy).toBeCloseTo(70.7, 1);
    expect(parsePosition('38T NK 8 3')).toBeNull();
  });
});

describe('what is no position, or two, is refused', () => {
  test.each([
    '',
    'Kəlbəcər',
    '40.1012',
    '40,1012',
    '40,46',
    '40,123',
    '46,004',
    '40 46',
    '40, 46',
    '10/12',
    '055 123 45 67',
    '40 06.07',
    `40°06'04"N`,
    '40 N 46',
    '40 06 46 00 16',
    '91.0, 46.0',
    '40.1, 181',
    '146.0, 40.1',
    `40°60'00"N 46°00'00"E`,
    `40°06'60"N 46°00'00"E`,
    `40.5°06'N 46°00'E`,
    '40.1 N, 46.0 N',
    '40.1 E, 46.0 E',
    '-40.1 S, 46.0 E',
    '40.1 ş, 46.0 ş',
    '40.1 Q, 46.0 R',
    '40.10 46.00 1650.0',
    '40.1-46.0',
    '40.1.2, 46.0',
    '40.1012, 46,0045',
    '1e1, 46.0',
    'NaN, NaN',
    '400604.3 0460016.1',
    '406004.3N0460016.1E',
    '400604.3N460016.1E',
    '61N 585235 4439335',
    '0N 585235 4439335',
    '38N 5235 4439335',
    '38N 585235 14439335',
    '38C 585235 4439335',
    '38I 585235 4439335',
    '38T NK 8523 39335',
    '38T NKK 85235 39335',
    '38T AK 85235 39335',
    '38R NK 85235 39335',
    '585235.8 4439335.5',
    `${'4'.repeat(300)}, 46`,
  ])('%s', (text) => {
    expect(parsePosition(text)).toBeNull();
  });
});

describe('one angle in a column of its own', () => {
  test.each([
    ['40,1012', 'lat', 40.1012],
    ['40.1012', 'lat', 40.1012],
    ['46,0045', 'lon', 46.0045],
    [`40°30'00"N`, 'lat', 40.5],
    ['046 15 00 в.д.', 'lon', 46.25],
    ['40 30', 'lat', 40.5],
    ['-40,5', 'lat', -40.5],
  ] as const)('%s', (text, axis, degrees) => {
    expect(parseAngle(text, axis)).toBeCloseTo(degrees, 9);
  });

  test('one whose letters or size belong to the other axis is refused', () => {
    expect(parseAngle('46.0 E', 'lat')).toBeNull();
    expect(parseAngle('90.5', 'lat')).toBeNull();
    expect(parseAngle('585235.8', 'lon')).toBeNull();
    expect(parseAngle('40.1 46.0', 'lat')).toBeNull();
  });
});

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 84, noNaN: true }),
      (lon, lat) => {
        for (const notation of ['decimal', 'dms', 'utm', 'mgrs'] as const) {
          const at = parsePosition(formatPosition(lon, lat, notation) ?? '');
          expect(at).not.toBeNull();
          expect(
            metres(
              { lon: lon + (at && at.lon - lon > 180 ? 360 : at && lon - at.lon > 180 ? -360 : 0), lat },
              at ?? there,
            ),
          ).toBeLessThan(2.5);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('no text throws, and what is read lies on the earth', () => {
  const piece = fc.constantFrom(
    '40',
    '46',
    '.5',
    ',5',
    '°',
    "'",
    '"',
    ' ',
    ',',
    ';',
    '-',
    'N',
    'E',
    'с.ш.',
    'ş.u.',
    '38T',
    'NK',
    '85235',
    ':',
    '06',
    '60',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const at = parsePosition(pieces.join(''));
      if (at) expect(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('what is written is read again', () => {
  const places = [
    [46, 40.1],
    [45.999999, 39.999999],
    [47.9999999, 38.3910264],
    [50.9999, 41.90999],
    [-0.00001, -0.00001],
    [-58.5, -51.75],
    [5.3, 60.4],
    [15.6, 78.2],
    [179.99999, 12.5],
    [42, -35.2],
    [44.9, -54.3],
  ] as const;
  const within: Readonly<Record<Notation, number>> = { decimal: 0.1, dms: 2.5, utm: 1, mgrs: 1 };

  test.each(places)('%s, %s', (lon, lat) => {
    for (const notation of Object.keys(within) as Notation[]) {
      const text = formatPosition(lon, lat, notation) ?? '';
      const at = parsePosition(text);
      expect(at, text).not.toBeNull();
      expect(metres(at ?? { lon: 0, lat: 0 }, { lon, lat }), text).toBeLessThan(within[notation]);
    }
  });

  test('in the forms of the field', () => {
    expect(formatPosition(46, 40.1, 'decimal')).toBe('40.100000, 46.000000');
    expect(formatPosition(46, 40.1, 'dms')).toBe('40°06′00.0″N 046°00′00.0″E');
    expect(formatPosition(46, 40.1, 'utm')).toBe('38N 585236 4439335');
    expect(formatPosition(46, 40.1, 'mgrs')).toBe('38T NK 85235 39335');
    expect(formatPosition(45.9999999, 39.9999999, 'dms')).toBe('40°00′00.0″N 046°00′00.0″E');
  });

  test('near a pole there is no zone', () => {
    expect(formatPosition(46, 89, 'mgrs')).toBeNull();
    expect(formatPosition(46, 89, 'utm')).toBeNull();
    expect(formatPosition(181, 0, 'decimal')).toBeNull();
  });
});
