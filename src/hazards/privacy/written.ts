import type { Properties } from '../record/row.ts';

/** What a person writes before a degree. */
const named = String.raw`(?<!\p{L})(lat|lon|lng|enlik|uzunluq|шир|долг|coord|koord|коорд|gps)\p{L}*[^\d\p{L}]{0,6}-?\d{1,3}[.,]\d{3,}`;

/** Degrees, minutes and perhaps seconds, without the signs. */
const parts = String.raw`\d{1,3}[ :-]\d{1,2}([.,]\d+|[ :-]\d{1,2}([.,]\d+)?)`;

/** A position within a text: degrees with minutes; two numbers of degrees with decimals; metres of a grid, two numbers; a square of MGRS; Plus codes; what opens a map. */
const position = new RegExp(
  [
    String.raw`\d{1,3}\s*°\s*\d{1,2}(\s*['′’]|[.,]\d)`,
    String.raw`(?<![\d.,])-?\d{1,2}[.,]\d{4,}\s*°?\s*[\p{L}]?([\s,;/]{1,3}|%2C)[\p{L}]?\s*-?\d{1,3}[.,]\d{4,}(?![.,]?\d)`,
    named,
    String.raw`(?<![\p{L}\d])([NSСШ] ?${parts}|${parts} ?[NSСШ])(?![\p{L}\d])`,
    String.raw`(?<![\d.,])(\d{6,8}([.,]\d+)?[^\d.]{1,6}\d{7}|\d{7}([.,]\d+)?[^\d.]{1,6}\d{6,8})(?!\d)`,
    String.raw`(?<![\p{L}\d])(?=\d*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])`,
    String.raw`(geo:|(goo\.gl|google|yandex|openstreetmap|osm)[^\s]*/)\S*\d`,
    String.raw`(?<![\p{L}\d])\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{3,5}\s?\d{3,5}(?!\d)`,
  ].join('|'),
  'giu',
);

/** So many and more are the corners of an area: of the shape itself, and not of something in it. Degrees are written twice, north and east. */
const corners = 5;

/** The columns in whose text places are written, each with the number of rows: of a device, of a house, finer than the shape beside it may be. */
export function writtenPlaces(all: readonly Properties[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const properties of all)
    for (const [column, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      const found = value.match(position)?.length ?? 0;
      if (found > 0 && found < corners && numbersIn(value) < 2 * corners)
        columns.set(column, (columns.get(column) ?? 0) + 1);
    }
  return columns;
}

/** How many numbers as fine as degrees are; corners may stand so close that no position can be told from the next. */
function numbersIn(text: string): number {
  return text.match(/\d[.,]\d{4,}/g)?.length ?? 0;
}
