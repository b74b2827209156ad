import type { Position } from 'geojson';
import { parsePosition } from '../../place/position.ts';
import type { LonLat } from '../../record/decisions.ts';
import type { Properties, Value } from '../../record/row.ts';
import { decimal } from '../text/decimal.ts';
import { fromPieces } from './pieces.ts';

export interface Placed {
  /** `null` where the cells are no position. */
  readonly at: Position | null;
  readonly accuracy?: number;
}

const numberOf = (cell: Value | undefined) =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? decimal(cell) : null;

/** A position of two cells: numbers, in degrees or metres, or any notation that a person writes in two parts. */
function positionOf(lat: Value | undefined, lon: Value | undefined): Placed {
  const [x, y] = [numberOf(lon), numberOf(lat)];
  if (x !== null && y !== null) return { at: [x, y] };
  const read = typeof lat === 'string' && typeof lon === 'string' ? parsePosition(`${lat}, ${lon}`) : null;
  return placed(read);
}

/** A position of one cell. */
export const positionIn = (cell: Value | undefined): Placed =>
  placed(typeof cell === 'string' ? parsePosition(cell) : null);

/** A position in the zone that its row names, with its band or hemisphere; `38` alone is of the north. */
function inZone(zone: Value | undefined, east: Value | undefined, north: Value | undefined): Placed {
  const named = String(zone ?? '')
    .replace(/^\D+/, '')
    .trim();
  const [x, y] = [numberOf(east), numberOf(north)];
  return placed(parsePosition(`${/^\d+$/.test(named) ? `${named}N` : named} ${x} ${y}`));
}

/** The position that a row's columns give. */
export function positionAt(properties: Properties, { lat, lon, pieces, zone }: LonLat): Placed {
  if (zone) return inZone(properties[zone], properties[lon], properties[lat]);
  if (pieces) {
    const [y, x] = [fromPieces(properties, lat, pieces.lat, 'lat'), fromPieces(properties, lon, pieces.lon, 'lon')];
    return { at: x === null || y === null ? null : [x, y] };
  }
  return lat === lon ? positionIn(properties[lat]) : positionOf(properties[lat], properties[lon]);
}

const placed = (read: ReturnType<typeof parsePosition>): Placed =>
  read === null
    ? { at: null }
    : { at: [read.lon, read.lat], ...(read.accuracy === undefined ? {} : { accuracy: read.accuracy }) };
