import type { Geometry } from 'geojson';
import { parsePosition } from '../place/position.ts';
import type { Properties, Value } from '../record/row.ts';

/** A point as it is published, with what stands beside it. */
export interface Pointed {
  readonly geometry: Geometry | null;
  readonly properties: Properties;
}

/** So near to the point, in degrees, a number in a column is its coordinate. */
const near = 0.002;

/** Of so many points one in so many must be given away by a column before it is taken for one that does. */
const share = 0.5;

/**
 * The columns that say again where points lie: coordinates beside them, positions in any notation, cells that shapes were made of. Where
 * points are coarsened, these would give the fine place away.
 */
export function placingColumns(all: readonly Pointed[]): readonly string[] {
  const points = all.flatMap(({ geometry, properties }) =>
    geometry?.type === 'Point' ? [{ at: geometry.coordinates, properties }] : [],
  );
  const columns = new Set(points.flatMap(({ properties }) => Object.keys(properties)));
  return [...columns].filter((column) => {
    const filled = points.filter(({ properties }) => (properties[column] ?? '') !== '');
    const told = filled.filter(({ at, properties }) => tells(properties[column] ?? null, at));
    return filled.length > 0 && told.length / filled.length >= share;
  });
}

function tells(value: Value, [lon = Number.NaN, lat = Number.NaN]: readonly number[]): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < near;
  const number = Number(typeof value === 'string' ? value.trim().replace(',', '.') : value);
  if (Number.isFinite(number)) return !Number.isInteger(number) && (isNear(number, lon) || isNear(number, lat));
  const numbers = String(value)
    .match(/-?\d+\.\d+/g)
    ?.map(Number);
  if (numbers?.some((one) => isNear(one, lon)) && numbers.some((one) => isNear(one, lat))) return true;
  const place = parsePosition(String(value));
  return place !== null && isNear(place.lon, lon) && isNear(place.lat, lat);
}
