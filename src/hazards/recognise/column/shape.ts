import { parseAngle } from '../../place/notation/degrees.ts';
import { parsePosition } from '../../place/position.ts';
import type { Shape } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import { readNumber } from '../value/size.ts';
import type { Filled } from './columns.ts';
import { type LonLat, vertices } from './corners.ts';
import { tagOf } from './schemas.ts';
import { enough, share } from './share.ts';

const wkt =
  /^\s*(?:SRID=\d+\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)|^\s*0[01][0-9a-f]{18,}\s*$/i;
/** A shape of ODK, KoBo and their like, GeoJSON or its bare lists in a cell, or positions as KML writes them. */
const cell =
  /^\s*-?\d+(?:\.\d+)?\s+-?\d+(?:\.\d+)?(?:\s+-?[\d.]+){0,2}\s*;|^\s*\{\s*"(?:type|coordinates)"\s*:|^\s*\[\s*\[+\s*-?\d|^\s*(?:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?[\d.]+)?(?:\s+|$)){3}/;

/** Names of latitude and northing, of longitude and easting; those of what a person typed before a program converted it come last. */
const axes = {
  lat: 'latitude;lat;lat dd;latitude dd;gps lat;gps latitude;point lat;point latitude;start lat;y;ycoord;y coord;coord y;point y;northing;north;enlik;en;en dairəsi;şimal;широта;шир;северная широта;y координата;координата y;user entered y',
  lon: 'longitude;lon;long;lng;lon dd;longitude dd;gps lon;gps long;gps longitude;point lon;point longitude;start lon;x;xcoord;x coord;coord x;point x;easting;east;uzunluq;şərq;долгота;долг;восточная долгота;x координата;координата x;user entered x',
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
const pieces = 'deg degree degrees min minute minutes sec second seconds dərəcə dəqiqə saniyə градусы минуты секунды'
  .split(' ')
  .map(plainWords);

/** How well a column's name says its axis; a name that ends as one does comes after one that is just it. */
function axisFits(name: string, axis: 'lat' | 'lon'): number {
  const tag = tagOf(name);
  if (tag?.includes('+')) return /\+(lat|lon)\b/.exec(tag)?.[1] === axis ? 3 : 0;
  const words = plainWords(name);
  const at = called[axis].indexOf(words);
  if (at >= 0) return 2 - at / 100;
  const parts = words.split(' ');
  const says = (of: 'lat' | 'lon') => parts.some((part) => within[of].includes(part));
  return parts.length > 1 && !parts.some((part) => pieces.includes(part)) && says(axis) && !says(other[axis]) ? 1 : 0;
}

function best(columns: readonly Filled[], axis: 'lat' | 'lon'): Filled | undefined {
  const numbers = ({ all }: Filled) =>
    share(
      all,
      (text) =>
        (text.length < 40 && (readNumber(text, '.') ?? readNumber(text, ',')) !== null) ||
        parseAngle(text, axis) !== null,
    ) >= enough;
  return columns
    .map((column) => ({ column, fits: axisFits(column.name, axis) }))
    .filter(({ column, fits }) => fits > 0 && numbers(column))
    .sort((a, b) => b.fits - a.fits)[0]?.column;
}

/** Latitude and longitude; also where a form has given both the same name, so that a reader had to number the second. */
function lonLat(columns: readonly Filled[]): LonLat | null {
  const lat = best(columns, 'lat');
  const others = columns.filter((column) => column !== lat);
  const twice = others.find(({ name }) => lat !== undefined && name === `${lat.name} (2)`);
  const lon = best(others, 'lon') ?? twice;
  return lat && lon ? { lon: lon.name, lat: lat.name } : null;
}

/** How the rows of a table are probably made into shapes: a column of whole shapes before one of positions, and either before two of numbers. `null` where none can be. */
export function shapeOf(columns: readonly Filled[]): Shape | null {
  const whole = (kind: 'wkt' | 'cell', pattern: RegExp): Shape | null => {
    const column = columns.find(({ all }) => share(all, (text) => pattern.test(text)) >= enough);
    return column ? { kind, column: column.name } : null;
  };
  const shapes = whole('wkt', wkt) ?? whole('cell', cell);
  if (shapes) return shapes;
  const at = lonLat(columns);
  if (at) return vertices(columns, at) ?? { kind: 'point', ...at };
  const position = columns.find(({ all }) => share(all, (text) => parsePosition(text) !== null) >= enough);
  if (position === undefined) return null;
  const { name } = position;
  return vertices(columns, { lon: name, lat: name }) ?? { kind: 'position', column: name };
}
