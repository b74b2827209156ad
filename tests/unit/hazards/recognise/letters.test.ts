import { describe, expect, test } from 'vitest';
import { encodingsOf } from '../../../../src/hazards/recognise/text/encodings.ts';
import { districtMended } from '../../../../src/hazards/recognise/text/mended.ts';
import { districts } from '../country.ts';

const mended = districtMended(districts);

describe('a district is known by what is left of its name', () => {
  test.each([
    'Kəlbəcər',
    'K?lb?c?r',
    'K\ufffdlb\ufffdc\ufffdr',
    'Kelbecer',
    'Kalbadzhar',
    'KALBAJAR',
    'Кельбаджар',
    'Kelbadschar',
  ])('%s', (text) => {
    expect(mended(text)?.district).toBe('kalbajar');
  });

  test.each([
    ['La??n', 'lachin'],
    ['C?brayıl', 'jabrayil'],
    ['F?zuli', 'fuzuli'],
    ['Агдам', 'aghdam'],
  ])('%s', (text, id) => {
    expect(mended(text)?.district).toBe(id);
  });

  test.each(['', '???', '?u?a', 'Paris', 'Minefield', '7', 'A?'])('%s names none, or may name two', (text) => {
    expect(mended(text)).toBeNull();
  });
});

/** As a reader that takes every byte for a letter of `set` hands it on. */
const misread = (text: string, by: Readonly<Record<string, number>>, set: string) =>
  new TextDecoder(set).decode(Uint8Array.from([...text].map((letter) => by[letter] ?? letter.charCodeAt(0))));

const cyrillic = (first: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, first + at]),
  );

describe('text of eight bits is shown as each character set has it, the likeliest first', () => {
  test('Russian that was read as Western', () => {
    const read = misread('Подозреваемая опасная зона', cyrillic(0xc0), 'windows-1252');
    const shown = encodingsOf(['id', read], 'windows-1252');
    expect(shown[0]).toEqual({ name: 'windows-1251', sample: 'Подозреваемая опасная зона' });
    expect(shown.map(({ name }) => name)).toContain('windows-1252');
  });

  test('Azerbaijani with the letters of Turkish', () => {
    const turkish = { Ş: 0xde, ş: 0xfe, ı: 0xfd, ğ: 0xf0, ü: 0xfc, ç: 0xe7, ö: 0xf6 };
    const shown = encodingsOf(
      [misread('Laçın rayonu', turkish, 'windows-1251'), misread('Şuşa', turkish, 'windows-1251')],
      'windows-1251',
    );
    expect(shown[0]).toEqual({ name: 'windows-1254', sample: 'Laçın rayonu · Şuşa' });
  });

  test('no two are the same text, none is broken, and plain text has none', () => {
    const shown = encodingsOf([misread('Очищена', cyrillic(0xc0), 'windows-1252')], 'windows-1252');
    expect(new Set(shown.map(({ sample }) => sample)).size).toBe(shown.length);
    expect(shown.some(({ sample }) => /[\ufffd\u0080-\u009f]/.test(sample))).toBe(false);
    expect(encodingsOf(['Kalbajar', 'SHA'], 'windows-1252')).toEqual([]);
    expect(encodingsOf(['Kəlbəcər'], 'utf-8')).toEqual([]);
  });
});
