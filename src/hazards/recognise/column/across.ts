import { parsePosition } from '../../place/position.ts';
import type { LonLat, Shape } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import { type Axis, areNumbers, axisFits } from './axis.ts';
import type { Filled } from './columns.ts';
import { enough, share } from './share.ts';

/** So many corners enclose land. */
const fewest = 3;

/** Letters that say the axis where they stand beside a corner's number alone. */
const letters = {
  lat: 'n north y s ş с ш сш şimal'.split(' ').map(plainWords),
  lon: 'e east x в д вд şərq'.split(' ').map(plainWords),
};

interface Numbered {
  readonly column: Filled;
  readonly corner: number;
  /** The name without its number. */
  readonly rest: string;
}

/** The corner that a column's name numbers: `lat1`, `Point 1 Latitude`, `TP1_E`; the first may have no number. */
function numbered(column: Filled): Numbered {
  const words = plainWords(column.name).replace(/\bwgs ?84\b/, ' ');
  const [, before = '', number, after = ''] = /^(\D*)(\d{1,3})(\D*)$/.exec(words) ?? [];
  const rest = (number === undefined ? words : `${before} ${after}`).replace(/\s+/g, ' ').trim();
  return { column, corner: number === undefined ? 1 : Number(number), rest };
}

const says = (rest: string, axis: Axis) =>
  axisFits(rest, axis) > 0 || letters[axis].includes(rest) || letters[axis].includes(rest.split(' ').at(-1) ?? '');

/** Columns by the number of their corner, from the first on as long as none is missing. */
function inOrder(columns: readonly Numbered[]): readonly string[] {
  const byCorner = new Map<number, string>();
  for (const { column, corner } of columns) if (!byCorner.has(corner)) byCorner.set(corner, column.name);
  const first = Math.min(...byCorner.keys());
  const names: string[] = [];
  for (let corner = first; byCorner.has(corner); corner += 1) names.push(byCorner.get(corner) ?? '');
  return names;
}

/** The columns in which a row has all corners of its area: a latitude and a longitude each, or whole positions. */
export function acrossOf(columns: readonly Filled[]): Extract<Shape, { readonly kind: 'across' }> | null {
  const all = columns.map(numbered);
  const [lats, lons] = (['lat', 'lon'] as const).map((axis) =>
    inOrder(all.filter(({ rest, column }) => says(rest, axis) && (column.filled === 0 || areNumbers(column, axis)))),
  ) as [readonly string[], readonly string[]];
  const corners = lats.flatMap((lat, at): LonLat[] => (lons[at] === undefined ? [] : [{ lon: lons[at], lat }]));
  if (corners.length >= fewest && lats.length === lons.length) return { kind: 'across', corners };

  const isPosition = ({ all }: Filled) => share(all, (text) => parsePosition(text) !== null) >= enough;
  for (const { rest } of all) {
    const names = inOrder(
      all.filter((each) => each.rest === rest && (each.column.filled === 0 || isPosition(each.column))),
    );
    if (names.length >= fewest) return { kind: 'across', corners: names.map((name) => ({ lon: name, lat: name })) };
  }
  return null;
}
