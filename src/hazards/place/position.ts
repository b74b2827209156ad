import { parseDegrees } from './notation/degrees.ts';
import { fromGrid, inBand, inSquare, squareOf, toGrid } from './notation/grid.ts';

/** A place on WGS 84, in degrees. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
  /** How far the place may lie from here, in metres, where the notation is coarser than a metre. */
  readonly accuracy?: number;
}

/** What a Cyrillic keyboard gives for the letters of a grid. */
const latin: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

const utm =
  /^(?:UTM\s*)?(?:ZONE\s*)?(\d{1,2})\s*([C-HJ-NP-X])[\s,;:]+E?[\s=:]*(\d{6}(?:\.\d+)?)\s*M?\s*E?[\s,;/]+N?[\s=:]*(\d{1,8}(?:\.\d+)?)\s*M?\s*N?$/;
const mgrs = /^(?:MGRS[\s:]*)?(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z][A-HJ-NP-V])\s*(\d+)(?:\s+(\d+))?$/;

/** The zones in which there is land both where S is a band and where it means south. */
const landTwice = (zone: number) => zone >= 18 && zone <= 25;

/**
 * `38S` is written for the band between 32° and 40° north and for the southern hemisphere alike. The numbers tell: a northing
 * of that band is in the south a place between 50° and 58°, where most zones hold nothing but sea.
 */
function fromUtm(zone: number, letter: string, east: number, north: number): Position | null {
  if (letter === 'S') {
    const band = fromGrid(zone, false, east, north);
    if (band !== null && inBand(band[1], 'S')) return landTwice(zone) ? null : { lon: band[0], lat: band[1] };
  }
  const at = fromGrid(zone, letter < 'N' || letter === 'S', east, north);
  if (at === null || !('NS'.includes(letter) || inBand(at[1], letter))) return null;
  return { lon: at[0], lat: at[1] };
}

/** The middle of the cell that is named; what is coarser than 100 m is no position. */
function fromMgrs(zone: number, band: string, letters: string, digits: string, more: string | undefined) {
  const half = digits.length / 2;
  const [east, north] = more === undefined ? [digits.slice(0, half), digits.slice(half)] : [digits, more];
  if (east.length !== north.length || east.length < 3 || east.length > 5) return null;
  const cell = 10 ** (5 - east.length);
  const at = inSquare(zone, band, letters, (Number(east) + 0.5) * cell, (Number(north) + 0.5) * cell);
  if (at === null) return null;
  const [lon, lat] = at;
  return cell === 1 ? { lon, lat } : { lon, lat, accuracy: cell * Math.SQRT1_2 };
}

/**
 * A position in any notation that people write: decimal degrees, degrees with minutes and seconds in three languages, UTM,
 * MGRS. Latitude comes first unless letters say otherwise. `null` for what is none, lies outside the earth, contradicts
 * itself, or could mean two places.
 */
export function parsePosition(text: string): Position | null {
  if (text.length > 200) return null;
  const grid = text
    .trim()
    .toUpperCase()
    .replace(/[А-Я]/g, (letter) => latin[letter] ?? letter)
    .replace(/(\d),(\d+(?=\s|[A-Z]|$))/g, '$1.$2');
  const [, zone, band = '', ...rest] = utm.exec(grid) ?? [];
  if (zone !== undefined) return fromUtm(Number(zone), band, Number(rest[0]), Number(rest[1]));
  const [, cell, row = '', square = '', digits = '', more] = mgrs.exec(grid) ?? [];
  if (cell !== undefined) return fromMgrs(Number(cell), row, square, digits, more);
  return parseDegrees(text);
}

export type Notation = 'decimal' | 'dms' | 'utm' | 'mgrs';

/** Degrees, minutes and seconds to a tenth (3 m); rounded as a whole, so that no minute has 60 seconds. */
function sexagesimal(degrees: number, letters: string, width: number): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const pad = (value: number | string, to: number) => String(value).padStart(to, '0');
  const parts = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, ((tenths % 600) / 10).toFixed(1)] as const;
  return `${pad(parts[0], width)}°${pad(parts[1], 2)}′${pad(parts[2], 4)}″${letters.charAt(degrees < 0 ? 1 : 0)}`;
}

/**
 * A place as it is read out and typed in again: {@link parsePosition} gives it back, to 0.1 m (decimal), 3 m, 1 m and 1 m.
 * Decimal points in every language, for a comma would part latitude from longitude. `null` where the notation has no such place.
 */
export function formatPosition(lon: number, lat: number, notation: Notation): string | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  if (notation === 'decimal') return `${lat.toFixed(6)}, ${lon.toFixed(6)}`;
  if (notation === 'dms') return `${sexagesimal(lat, 'NS', 2)} ${sexagesimal(lon, 'EW', 3)}`;
  const grid = toGrid(lon, lat);
  if (grid === null) return null;
  /* N says north whether it is read as a hemisphere or as a band; in the south only the band does, for S is one of the north. */
  const letter = lat < 0 ? grid.band : 'N';
  if (notation === 'utm') return `${grid.zone}${letter} ${Math.round(grid.east)} ${Math.round(grid.north)}`;
  const digits = (metres: number) => String(Math.floor(metres) % 100_000).padStart(5, '0');
  return `${grid.zone}${grid.band} ${squareOf(grid)} ${digits(grid.east)} ${digits(grid.north)}`;
}
