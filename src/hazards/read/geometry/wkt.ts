import { wktToGeoJSON } from 'betterknown';
import { leftOut, shown } from './problems.ts';
import { type Tidied, tidy } from './tidy.ts';

const none = (code: string, values?: Readonly<Record<string, string>>): Tidied => ({
  geometry: null,
  problems: [leftOut(code, values)],
});

const kinds = /^(MULTI)?(POINT|LINESTRING|POLYGON)\b|^GEOMETRYCOLLECTION\b/;
const curves = /^(CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE|POLYHEDRALSURFACE|TIN|TRIANGLE)\b/;
const number = /^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?$/;

/** Whether each position is two to four plain numbers: what reads it reads `46,0045 40,1012` as two positions otherwise. */
function isPlain(text: string): boolean {
  const body = text.replace(
    /\b(MULTI)?(POINT|LINESTRING|POLYGON)\b|\bGEOMETRYCOLLECTION\b|\bZM\b|\bZ\b|\bM\b|\bEMPTY\b/g,
    ' ',
  );
  let width = 0;
  return body
    .replace(/[()]/g, ' ')
    .split(',')
    .every((position) => {
      const numbers = position.trim().split(/\s+/).filter(Boolean);
      if (numbers.length === 0) return text.includes('EMPTY');
      width ||= numbers.length;
      return numbers.length === width && width >= 2 && width <= 4 && numbers.every((each) => number.test(each));
    });
}

/** Well-known text, extended or not; the system that it names is for the whole layer to be told by. */
export function fromWkt(text: string, vertices: number): Tidied {
  const plain = text
    .trim()
    .replace(/^SRID=\d+\s*;\s*/i, '')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/^([A-Z]+?)(ZM|Z|M)(?= ?(\(|EMPTY))/, '$1 $2')
    .replace(/ ?([(),]) ?/g, '$1');
  const curve = curves.exec(plain)?.[1];
  if (curve) return none('read.geometry.type', { type: curve });
  if (!kinds.test(plain) || !isPlain(plain)) return none('read.wkt.broken', { text: shown(text) });
  try {
    const dimensioned = plain.replace(/ (ZM|Z|M)\(/g, ' $1 (');
    const geometry = wktToGeoJSON(dimensioned);
    return geometry === null ? none('read.geometry.empty') : tidy(geometry, vertices);
  } catch {
    return none('read.wkt.broken', { text: shown(text) });
  }
}
