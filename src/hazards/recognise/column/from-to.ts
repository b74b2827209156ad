import { parsePosition } from '../../place/position.ts';
import type { LonLat, Shape } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import { type Axis, areNumbers, axisFits } from './axis.ts';
import type { Filled } from './columns.ts';
import { enough, share } from './share.ts';

/** What says which end of a line a column is about, in English, Azerbaijani and Russian. */
const ends = [
  'start;begin;beginning;first;from;sp;1;başlanğıc;başlanğıcı;ilk;начало;начала;начальная;начальной;нач;от',
  'end;ending;finish;last;to;ep;2;son;sonu;bitiş;конец;конца;конечная;конечной;кон;до',
].map((words) => words.split(';').map(plainWords));

interface Ended {
  readonly column: Filled;
  readonly end: 0 | 1;
  /** The name without the word that says the end. */
  readonly rest: string;
}

function endOf(column: Filled): Ended | null {
  const words = plainWords(column.name)
    .replace(/(\D)(\d)/g, '$1 $2')
    .split(/\s+/);
  const said = words.flatMap((word, at) =>
    ([0, 1] as const).flatMap((end) => (ends[end]?.includes(word) ? [{ at, end }] : [])),
  );
  const [first, ...more] = said;
  if (first === undefined || more.length > 0) return null;
  return { column, end: first.end, rest: words.filter((_, at) => at !== first.at).join(' ') };
}

const isPosition = ({ column: { all } }: Ended) =>
  all.length > 0 && share(all, (text) => parsePosition(text) !== null) >= enough;
const isOn =
  (axis: Axis) =>
  ({ column, rest }: Ended) =>
    column.filled > 0 && axisFits(rest, axis) > 0 && areNumbers(column, axis);

/** The columns in which a row has the two ends of a line: a latitude and a longitude each, or a whole position; `null` where not each end has them once. */
export function fromToOf(columns: readonly Filled[]): Extract<Shape, { readonly kind: 'across' }> | null {
  const all = columns.flatMap((column) => endOf(column) ?? []);
  const corners = ([0, 1] as const).flatMap((end): readonly LonLat[] => {
    const own = all.filter((each) => each.end === end);
    const [lats, lons] = [own.filter(isOn('lat')), own.filter(isOn('lon'))];
    const [lat, lon] = [lats[0], lons[0]];
    if (lat && lon && lats.length === 1 && lons.length === 1) return [{ lon: lon.column.name, lat: lat.column.name }];
    const [whole, ...others] = own.filter(isPosition);
    return whole && others.length === 0 ? [{ lon: whole.column.name, lat: whole.column.name }] : [];
  });
  return corners.length === 2 ? { kind: 'across', corners } : null;
}
