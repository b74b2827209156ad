import type { LonLat, Pieces } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import { readNumber } from '../value/size.ts';
import { type Axis, axisFits } from './axis.ts';
import type { Filled } from './columns.ts';
import { enough, share } from './share.ts';

type Piece = 'degrees' | keyof Pieces;

const formsOf = (words: string) => [...new Set(words.split(';').map(plainWords))].sort((a, b) => b.length - a.length);

/** What stands in a column of one piece of an angle, in English, Azerbaijani and Russian; `dd`, `mm` and `ss` are plainly `d`, `m` and `s`. */
const ofPiece: readonly (readonly [Piece, readonly string[]])[] = [
  ['degrees', formsOf('d;deg;degs;degree;degrees;dər;dərəcə;dərəcəsi;град;градус;градусы')],
  ['minutes', formsOf('m;min;mins;minute;minutes;dəq;dəqiqə;dəqiqəsi;мин;минута;минуты')],
  ['seconds', formsOf('s;sec;secs;second;seconds;san;saniyə;saniyəsi;сек;секунда;секунды')],
  ['hemisphere', formsOf('h;hem;hemi;hemisphere;dir;direction;ns;ew;n s;e w;yarımkürə;полушарие')],
];
const ofAxis: readonly (readonly [Axis, readonly string[]])[] = [
  ['lat', formsOf('lat;latitude;n;north;northing;y;en;enlik;enliyi;şimal;широта;широты;шир;с ш;с')],
  ['lon', formsOf('lon;long;lng;longitude;e;east;easting;x;uzunluq;uzunluğu;şərq;долгота;долготы;долг;в д;в')],
];
const all = <T>(table: readonly (readonly [T, readonly string[]])[]) =>
  table.flatMap(([as, forms]) => forms.map((form) => ({ as, form })));
const [pieceForms, axisForms] = [all(ofPiece), all(ofAxis)];

/** Words that stand around the two. */
const around = /\b(?:gps|cor?d\w*|kordinat\w*|koordinat\w*|point|wgs ?84|\d+)\b/g;

interface Told {
  readonly piece: Piece;
  /** `null` where the name does not say. */
  readonly axis: Axis | null;
}

const signs = { '°': ' deg ', '′': ' min ', "'": ' min ', '″': ' sec ', '"': ' sec ' } as const;

/** What piece of which angle a column's name says that it holds: `lat_d`, `LatDeg`, `Enlik dərəcə`, `Широта, мин.`, `Deg (2)`. */
function told(name: string): Told | null {
  const spelled = name.slice(0, 80).replace(/[°′'″"]/g, (sign) => signs[sign as keyof typeof signs]);
  const words = plainWords(spelled).replace(around, ' ').trim().replace(/\s+/g, ' ');
  if (words === 'n s' || words === 'ns') return { piece: 'hemisphere', axis: 'lat' };
  if (words === 'e w' || words === 'ew') return { piece: 'hemisphere', axis: 'lon' };
  for (const { as: piece, form } of pieceForms) {
    if (words === form) return { piece, axis: null };
    for (const { as: axis, form: word } of axisForms)
      if ([`${word} ${form}`, `${form} ${word}`, word + form, form + word].includes(words)) return { piece, axis };
  }
  return null;
}

const holds = (fits: (value: number) => boolean) => (column: Filled) =>
  share(column.all, (text) => {
    const value = readNumber(text.replace(/[°º'′"″\s]+$/, ''), '.') ?? readNumber(text, ',');
    return value !== null && fits(value);
  }) >= enough;

const isPart = holds((value) => value >= 0 && value < 60);
const fits: Readonly<Record<Piece, (column: Filled) => boolean>> = {
  degrees: holds((value) => Number.isInteger(value) && Math.abs(value) <= 180),
  minutes: isPart,
  seconds: isPart,
  hemisphere: ({ all }) => share(all, (text) => /^\p{L}{1,12}\.?(?:\s?\p{L}{1,12}\.?)?$/u.test(text.trim())) >= enough,
};

/** Under one head that is merged over them: it says the axis, the columns behind it have no heads of their own. */
function merged(columns: readonly Filled[]): ReadonlyMap<Filled, Told> {
  const found = new Map<Filled, Told>();
  for (const [at, column] of columns.entries()) {
    const axis = axisFits(column.name, 'lat') > 0 ? 'lat' : axisFits(column.name, 'lon') > 0 ? 'lon' : null;
    const behind = columns
      .slice(at + 1, at + 3)
      .map((next, nth) => next.name === letterOf(at + 1 + nth) && isPart(next));
    if (axis === null || !fits.degrees(column) || !behind[0]) continue;
    found.set(column, { piece: 'degrees', axis });
    for (const [nth, piece] of (['minutes', 'seconds'] as const).entries()) {
      const next = columns[at + 1 + nth];
      if (next && behind[nth]) found.set(next, { piece, axis });
    }
  }
  return found;
}

/** As a column without a head is named by its place. */
const letterOf = (column: number) => (column < 26 ? String.fromCharCode(65 + column) : '');

/** The columns of degrees, minutes and seconds of a latitude and a longitude, where each has its own. Where no name says the axis, latitude stands first. */
export function piecesOf(columns: readonly Filled[]): (LonLat & Required<Pick<LonLat, 'pieces'>>) | null {
  const byName = columns.flatMap((column): [Filled, Told][] => {
    const said = told(column.name);
    return said && fits[said.piece](column) ? [[column, said]] : [];
  });
  const said = [...(byName.some(([, { piece }]) => piece === 'minutes') ? byName : merged(columns))];
  const columnOf = (axis: Axis, piece: Piece): string => {
    const own = said.find(([, each]) => each.piece === piece && each.axis === axis);
    const silent = said.filter(([, each]) => each.piece === piece && each.axis === null);
    return (own ?? silent[axis === 'lat' ? 0 : 1])?.[0].name ?? '';
  };
  const piecesOn = (axis: Axis): Pieces => ({
    minutes: columnOf(axis, 'minutes'),
    seconds: columnOf(axis, 'seconds'),
    hemisphere: columnOf(axis, 'hemisphere'),
  });
  const pieces = { lat: piecesOn('lat'), lon: piecesOn('lon') };
  const [lat, lon] = [columnOf('lat', 'degrees'), columnOf('lon', 'degrees')];
  const whole = lat !== '' && lon !== '' && pieces.lat.minutes !== '' && pieces.lon.minutes !== '';
  return whole ? { lon, lat, pieces } : null;
}
