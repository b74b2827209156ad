import { type Pair, wgs84 } from '../ellipsoid.ts';
import { transverse } from '../transverse.ts';

/** The bands of latitude, 8° each from 80° S; the last has 12°. */
const bands = 'CDEFGHJKLMNPQRSTUVWX';
const columns = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
const rows = 'ABCDEFGHJKLMNPQRSTUV';
const square = 100_000;
/** After how many metres the rows' letters come again. */
const cycle = rows.length * square;

export interface Grid {
  readonly zone: number;
  readonly band: string;
  readonly east: number;
  readonly north: number;
}

/** A zone of UTM on WGS 84. */
const utmZone = (zone: number, south: boolean) => ({
  ellipsoid: wgs84,
  meridian: zone * 6 - 183,
  scale: 0.9996,
  east: 500_000,
  north: south ? 10_000_000 : 0,
});

const bandOf = (lat: number) => bands[Math.min(Math.floor((lat + 80) / 8), bands.length - 1)] ?? '';

const southern = (band: string) => band < 'N';

/** The zone of a place, with the exceptions of Norway and Svalbard. */
function zoneOf(lon: number, lat: number): number {
  if (lat >= 56 && lat < 64 && lon >= 3 && lon < 12) return 32;
  if (lat >= 72 && lon >= 0 && lon < 42) return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
  return Math.min(Math.floor((lon + 180) / 6) + 1, 60);
}

/** Where a place lies in UTM; `null` near the poles, where there are no zones. */
export function toGrid(lon: number, lat: number): Grid | null {
  if (!(lat >= -80 && lat <= 84 && Math.abs(lon) <= 180)) return null;
  const zone = zoneOf(lon, lat);
  const band = bandOf(lat);
  const at: Pair = [0, 0];
  transverse(utmZone(zone, southern(band))).toMetres(lon, lat, at);
  return { zone, band, east: at[0], north: Math.min(Math.max(at[1], 0), 9_999_999.9) };
}

/** Degrees, longitude first, of metres in a zone; `null` where they lie far outside it. */
export function fromGrid(zone: number, south: boolean, east: number, north: number): Pair | null {
  if (!(zone >= 1 && zone <= 60 && east >= 100_000 && east <= 900_000 && north >= 0 && north <= 10_000_000))
    return null;
  const at: Pair = [0, 0];
  transverse(utmZone(zone, south)).toDegrees(east, north, at);
  return at[1] >= -80.5 && at[1] <= 84.5 ? at : null;
}

/** Whether a latitude lies in a band, or so near that a surveyor on its edge may have named it. */
export function inBand(lat: number, band: string): boolean {
  const from = bands.indexOf(band) * 8 - 80;
  return bands.includes(band) && lat > from - 0.02 && lat < from + (band === 'X' ? 12 : 8) + 0.02;
}

/** The two letters of the square of 100 km. */
export function squareOf({ zone, east, north }: Grid): string {
  const column = columns[zone % 3]?.[Math.floor(east / square) - 1] ?? '';
  const shift = zone % 2 === 0 ? 5 : 0;
  return column + (rows[(Math.floor(north / square) + shift) % rows.length] ?? '');
}

/** Degrees of a place in a square, longitude first; `null` where the zone and band have no such square. */
export function inSquare(zone: number, band: string, letters: string, east: number, north: number): Pair | null {
  const column = columns[zone % 3]?.indexOf(letters.charAt(0)) ?? -1;
  const row = rows.indexOf(letters.charAt(1));
  if (column < 0 || row < 0) return null;
  const shift = zone % 2 === 0 ? 5 : 0;
  const from = ((row - shift + rows.length) % rows.length) * square;
  for (let base = from; base < 10_000_000; base += cycle) {
    const at = fromGrid(zone, southern(band), (column + 1) * square + east, base + north);
    if (at !== null && inBand(at[1], band)) return at;
  }
  return null;
}
