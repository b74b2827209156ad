import { parseAngle } from '../../place/notation/degrees.ts';
import { plainWords } from '../text/plain.ts';
import { readNumber } from '../value/size.ts';
import type { Filled } from './columns.ts';
import { tagOf } from './schemas.ts';
import { enough, share } from './share.ts';

export type Axis = 'lat' | 'lon';

/** Names of latitude and northing, of longitude and easting; those of what a person typed before a program converted it come last. */
const axes = {
  lat: 'latitude;lat;lat dd;latitude dd;gps lat;gps latitude;point lat;point latitude;start lat;y;ycoord;y coord;coord y;point y;northing;north;enlik;en;en dairəsi;şimal en dairəsi;şimal;широта;шир;северная широта;y координата;координата y;user entered y;с ш;сш;n',
  lon: 'longitude;lon;long;lng;lon dd;longitude dd;gps lon;gps long;gps longitude;point lon;point longitude;start lon;x;xcoord;x coord;coord x;point x;easting;east;uzunluq;uzunluq dairəsi;şərq uzunluq dairəsi;şərq;долгота;долг;восточная долгота;x координата;координата x;user entered x;в д;вд;e',
} as const;
const called = {
  lat: axes.lat.split(';').map(plainWords),
  lon: axes.lon.split(';').map(plainWords),
};

/** Words that say it among others: `şimal enliyi`, `Географическая широта`, `GPS location Latitude`. */
const within = {
  lat: 'lat latitude northing enlik enliyi широта'.split(' ').map(plainWords),
  lon: 'lon long lng longitude easting uzunluq uzunluğu долгота'.split(' ').map(plainWords),
};
const other = { lat: 'lon', lon: 'lat' } as const;
/** Of a position whose degrees, minutes and seconds stand in columns of their own none is a latitude. */
const pieces =
  'd deg degree degrees m min minute minutes s sec second seconds dərəcə dəqiqə saniyə градусы минуты секунды'
    .split(' ')
    .map(plainWords);

/** How well a column's name says its axis; a name that ends as one does comes after one that is just it. */
export function axisFits(name: string, axis: Axis): number {
  const tag = tagOf(name);
  if (tag?.includes('+')) return /\+(lat|lon)\b/.exec(tag)?.[1] === axis ? 3 : 0;
  const words = plainWords(name);
  const at = called[axis].indexOf(words);
  if (at >= 0) return 2 - at / 100;
  const parts = words.split(' ');
  const says = (of: Axis) => parts.some((part) => within[of].includes(part));
  return parts.length > 1 && !parts.some((part) => pieces.includes(part)) && says(axis) && !says(other[axis]) ? 1 : 0;
}

/** Whether a column holds numbers, or an angle in any notation. */
export const areNumbers = ({ all }: Filled, axis: Axis) =>
  share(
    all,
    (text) =>
      (text.length < 40 && (readNumber(text, '.') ?? readNumber(text, ',')) !== null) ||
      parseAngle(text, axis) !== null,
  ) >= enough;
