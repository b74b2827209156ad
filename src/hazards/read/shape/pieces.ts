import { parseAngle } from '../../place/notation/degrees.ts';
import type { Axis } from '../../place/notation/tokens.ts';
import type { Pieces } from '../../record/decisions.ts';
import type { Properties, Value } from '../../record/row.ts';

/** A number without the sign that may stand behind it; what a workbook has calculated as nearly nothing is nothing, and `40.0` is whole. */
function bare(cell: Value | undefined): string {
  if (typeof cell === 'number') return Math.abs(cell) < 1e-6 ? '0' : String(cell);
  return String(cell ?? '')
    .trim()
    .replace(/\s*[°º˚'′’"″”]+$/, '')
    .replace(/[.,]0+$/, '');
}

/** A letter of its own may be short for two words of Azerbaijani: the column tells which. */
const letter = (cell: Value | undefined, axis: Axis) => {
  const text = String(cell ?? '').trim();
  return /^[şŞ]$/.test(text) ? { lat: 'N', lon: 'E' }[axis] : text;
};

/** Degrees out of the columns of an angle's pieces; `null` where they are none, as with 60 minutes or the letter of the other axis. */
export function fromPieces(
  properties: Properties,
  degrees: string,
  { minutes, seconds, hemisphere }: Pieces,
  axis: Axis,
): number | null {
  const numbers = [
    [degrees, '°'],
    [minutes, "'"],
    [seconds, '"'],
  ].flatMap(([column = '', sign]) => (column === '' ? [] : [`${bare(properties[column])}${sign}`]));
  const text = `${numbers.join(' ')} ${hemisphere === '' ? '' : letter(properties[hemisphere], axis)}`;
  return parseAngle(text.trim(), axis);
}
