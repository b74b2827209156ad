import type { AreaUnit } from '../../record/decisions.ts';
import type { Value } from '../../record/row.ts';
import { plainWords } from '../text/plain.ts';

const factors: Readonly<Record<AreaUnit, number>> = { m2: 1, ha: 10_000, km2: 1_000_000 };

export type DecimalMark = '.' | ',';

/** The words and signs of a unit, after a number or in a column's name, in three languages. */
const units: readonly (readonly [AreaUnit, RegExp])[] = [
  [
    'km2',
    /(?:^| )(?:km ?2|sq ?km|sk ?m|kv ?km|square kilomet(?:er|re)s?|kvadrat kilometr\w*|kvadratni\w* kilometr\w*)$/,
  ],
  ['ha', /(?:^| )(?:ha|ga|hectares?|hektar\w*|gektar\w*)$/],
  [
    'm2',
    /(?:^| )(?:m ?2|sq ?m|sqm|kv ?m|square met(?:er|re)s?|sq met(?:er|re)s?|kvadrat metr\w*|kvadratni\w* metr\w*|kv metr\w*)$/,
  ],
];

/** The unit that a text ends with; `null` where it ends with none that is known. */
export function unitIn(text: string): AreaUnit | null {
  const words = plainWords(text.replace(/²/g, '2').replace(/\^2/g, '2').replace(/м2|м²/gi, 'm2'));
  return units.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What is longer is a remark. */
const longest = 80;

const separators = /[\s\u00a0\u202f'’](?=\d{3})/g;

/**
 * A number as it is written in a cell. `1.234` and `1,234` may be a thousand and more, or one and less: that is `null` where the column
 * does not tell by its other numbers which mark begins its decimals.
 */
export function readNumber(text: string, mark: DecimalMark | null): number | null {
  const bare = text.trim().replace(separators, '').replace(/^[−–]/, '-');
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(bare)) return null;
  const [points, commas] = [bare.split('.').length - 1, bare.split(',').length - 1];
  const last = bare.lastIndexOf('.') > bare.lastIndexOf(',') ? '.' : ',';
  const both = points > 0 && commas > 0;
  const single = points + commas === 1;
  if (single && mark === null && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) return null;
  const decimal = both ? last : single ? (mark ?? last) : null;
  const grouped = decimal === null ? bare : (bare.split(decimal)[0] ?? '');
  if (/[.,]/.test(grouped) && !/^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(grouped)) return null;
  if (both && bare.split(last).length > 2) return null;
  const plain =
    decimal === null ? bare.replace(/[.,]/g, '') : `${grouped.replace(/[.,]/g, '')}.${bare.split(decimal)[1] ?? ''}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Which mark begins the decimals of a column, if any of its numbers tells. */
export function decimalMark(values: readonly Value[]): DecimalMark | null {
  const found = values.flatMap((value) => {
    if (typeof value !== 'string' || value.length > longest) return [];
    const bare = value.replace(separators, '').replace(/[^\d.,].*$/s, '');
    if (/^\d+([.,])\d+$/.test(bare))
      return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? [] : [bare.replace(/\d/g, '') as DecimalMark];
    const [, , second] = /^\d{1,3}(?:([.,])\d{3})+(?!\1)([.,])\d+$/.exec(bare) ?? [];
    if (second) return [second as DecimalMark];
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)
      ? [',' as const]
      : /^\d{1,3}(?:,\d{3}){2,}$/.test(bare)
        ? ['.' as const]
        : [];
  });
  const [first] = found;
  return first !== undefined && found.every((mark) => mark === first) ? first : null;
}

/** Without what binary fractions add: 94.57 ha are 945,700 m², not 945,699.9999999999. */
const squareMetres = (value: number, unit: AreaUnit) => Number((value * factors[unit]).toPrecision(15));

/** An area in m²: in the unit that stands beside it, or in that of its column; `null` for what is none, or in a unit that is not known. */
export function readSize(value: Value, unit: AreaUnit, mark: DecimalMark | null = null): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? squareMetres(value, unit) : null;
  if (typeof value !== 'string' || value.length > longest) return null;
  const [, digits = '', beside = ''] = /^\s*([+-]?[\d.,\s\u00a0\u202f'’]*\d)\s*(\D.*)?$/s.exec(value) ?? [];
  const own = beside.trim() === '' ? unit : unitIn(beside);
  const number = readNumber(digits, mark);
  return own === null || number === null || number < 0 ? null : squareMetres(number, own);
}
