import { parsePosition } from '../../place/position.ts';
import { columnsOfPosition, type LonLat, type Shape } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import { acrossOf } from './across.ts';
import { type Axis, areNumbers, axisFits } from './axis.ts';
import type { Filled } from './columns.ts';
import { vertices } from './corners.ts';
import { fromToOf } from './from-to.ts';
import { piecesOf } from './pieces.ts';
import { enough, share } from './share.ts';

const wkt =
  /^\s*(?:SRID=\d+\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)|^\s*0[01][0-9a-f]{18,}\s*$/i;
/** A shape of ODK, KoBo and their like, GeoJSON or its bare lists in a cell, or positions as KML writes them. */
const cell =
  /^\s*-?\d+(?:\.\d+)?\s+-?\d+(?:\.\d+)?(?:\s+-?[\d.]+){0,2}\s*;|^\s*\{\s*"(?:type|coordinates)"\s*:|^\s*\[\s*\[+\s*-?\d|^\s*\[\s*\{\s*"(?:lat|lng|lon|latitude|longitude)"\s*:|^\s*(?:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?[\d.]+)?(?:\s+|$)){3}/;

function best(columns: readonly Filled[], axis: Axis): Filled | undefined {
  return columns
    .map((column) => ({ column, fits: axisFits(column.name, axis) }))
    .filter(({ column, fits }) => fits > 0 && areNumbers(column, axis))
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

/** The column that names the zone of UTM of each row, where they are of several: one system would put some rows six degrees from where they lie. */
function zoneOf(columns: readonly Filled[], { lat, lon }: LonLat): Pick<LonLat, 'zone'> {
  const inMetres = [lat, lon].every((name) => {
    const all = columns.find((column) => column.name === name)?.all ?? [];
    return share(all, (text) => Math.abs(Number.parseFloat(text)) > 1000) >= enough;
  });
  const column = columns.find(({ name, all }) => {
    const zones = new Set(all.map((value) => /\d{1,2}/.exec(String(value))?.[0]));
    const isZone = (text: string) => /^\s*(?:utm|zone)?\s*\d{1,2}\s*[c-hj-np-x]?\s*$/i.test(text);
    const said = /utm/i.test(name) || share(all, (text) => /\d\s*[c-x]\s*$/i.test(text)) >= enough;
    return (
      /^(?:utm |grid )?(?:zone|zona\w*)(?: utm)?$/.test(plainWords(name)) &&
      said &&
      zones.size > 1 &&
      share(all, isZone) >= enough
    );
  });
  return inMetres && column ? { zone: column.name } : {};
}

/** How the rows of a table are probably made into shapes: a column of whole shapes before columns of corners, and either before a position. `null` where none can be. */
export function shapeOf(columns: readonly Filled[]): Shape | null {
  const whole = (kind: 'wkt' | 'cell', pattern: RegExp): Shape | null => {
    const column = columns.find(({ all }) => share(all, (text) => pattern.test(text)) >= enough);
    return column ? { kind, column: column.name } : null;
  };
  const shapes = whole('wkt', wkt) ?? whole('cell', cell);
  const areas = shapes ?? acrossOf(columns) ?? fromToOf(columns);
  if (areas) return areas;
  const pieces = piecesOf(columns);
  const inPieces = pieces ? columnsOfPosition(pieces) : [];
  const decimal = lonLat(columns.filter(({ name }) => !inPieces.includes(name)));
  const at = decimal ? { ...decimal, ...zoneOf(columns, decimal) } : pieces;
  if (at) return vertices(columns, at) ?? { kind: 'point', ...at };
  const position = columns.find(({ all }) => share(all, (text) => parsePosition(text) !== null) >= enough);
  if (position === undefined) return null;
  const { name } = position;
  return vertices(columns, { lon: name, lat: name }) ?? { kind: 'position', column: name };
}
