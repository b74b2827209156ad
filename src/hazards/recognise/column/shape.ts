import { parseAngle } from '../../place/notation/degrees.ts';
import { parsePosition } from '../../place/position.ts';
import type { Shape } from '../../record/decisions.ts';
import type { Value } from '../../record/row.ts';
import { plainWords } from '../text/plain.ts';
import { readNumber } from '../value/size.ts';
import type { Filled } from './columns.ts';
import { tagOf } from './schemas.ts';

const wkt =
  /^\s*(?:SRID=\d+\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)|^\s*0[01][0-9a-f]{18,}\s*$/i;
/** A shape of ODK, KoBo and their like, or GeoJSON in a cell. */
const cell = /^\s*-?\d+(?:\.\d+)?\s+-?\d+(?:\.\d+)?(?:\s+-?[\d.]+){0,2}\s*;|^\s*\{\s*"(?:type|coordinates)"\s*:/;

const enough = 0.6;
const looked = 200;

const share = (all: readonly Value[], fits: (text: string) => boolean) => {
  const some = all.slice(0, looked);
  return some.length === 0 ? 0 : some.filter((value) => fits(String(value))).length / some.length;
};

/** Names of latitude and northing, of longitude and easting; those of what a person typed before a program converted it come last. */
const axes = {
  lat: 'latitude;lat;lat dd;latitude dd;gps lat;gps latitude;point lat;point latitude;start lat;y;ycoord;y coord;coord y;point y;northing;north;enlik;en;en dairəsi;şimal;широта;шир;северная широта;y координата;координата y;user entered y',
  lon: 'longitude;lon;long;lng;lon dd;longitude dd;gps lon;gps long;gps longitude;point lon;point longitude;start lon;x;xcoord;x coord;coord x;point x;easting;east;uzunluq;şərq;долгота;долг;восточная долгота;x координата;координата x;user entered x',
} as const;
const called = {
  lat: axes.lat.split(';').map(plainWords),
  lon: axes.lon.split(';').map(plainWords),
};

/** How well a column's name says its axis; a name that ends as one does comes after one that is just it. */
function axisFits(name: string, axis: 'lat' | 'lon'): number {
  const tag = tagOf(name);
  if (tag?.includes('+')) return /\+(lat|lon)\b/.exec(tag)?.[1] === axis ? 3 : 0;
  const words = plainWords(name);
  const at = called[axis].indexOf(words);
  if (at >= 0) return 2 - at / 100;
  const end = words.split(' ').at(-1) ?? '';
  return words.includes(' ') && called[axis].slice(0, 2).includes(end) ? 1 : 0;
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
function lonLat(columns: readonly Filled[]): { readonly lon: string; readonly lat: string } | null {
  const lat = best(columns, 'lat');
  const others = columns.filter((column) => column !== lat);
  const twice = others.find(({ name }) => lat !== undefined && name === `${lat.name} (2)`);
  const lon = best(others, 'lon') ?? twice;
  return lat && lon ? { lon: lon.name, lat: lat.name } : null;
}

const order =
  /^(?:point ?no|point ?num\w*|point ?id|pointlocal id|vertex ?\w*|node ?\w*|seq\w*|order|ord|corner ?\w*|nokte ?\w*|noqte ?\w*|tochka ?\w*|nomer tochki)$/;

/** One vertex a row: a column that counts within each value of another. */
function vertices(columns: readonly Filled[], at: { readonly lon: string; readonly lat: string }): Shape | null {
  const counter = columns.find(
    ({ name, all }) => order.test(plainWords(name)) && share(all, (text) => /\d/.test(text)) >= enough,
  );
  if (counter === undefined) return null;
  const group = columns.filter(
    ({ name, all, filled }) =>
      name !== counter.name &&
      /(?:^| )(?:id|localid|code|name|kod)$|shape|polygon|hazard/.test(plainWords(name)) &&
      !/enum|guid/.test(name) &&
      filled >= counter.filled * enough &&
      new Set(all.map(String)).size * 2.5 < filled,
  );
  const named = group.map(({ name }) => name).slice(0, 2);
  return named.length === 0 ? null : { kind: 'vertices', group: named, order: counter.name, ...at };
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
  return position ? { kind: 'position', column: position.name } : null;
}
