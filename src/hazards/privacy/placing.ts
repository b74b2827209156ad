import type { Geometry } from 'geojson';
import { parsePosition } from '../place/position.ts';
import { projector } from '../place/projector.ts';
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
  const columns = [...new Set(points.flatMap(({ properties }) => Object.keys(properties)))];
  const alone = columns.filter((column) => {
    const filled = points.filter(({ properties }) => (properties[column] ?? '') !== '');
    const told = filled.filter(({ at, properties }) => tells(properties[column] ?? null, at));
    return filled.length > 0 && told.length / filled.length >= share;
  });
  return [...new Set([...alone, ...pairsIn(points, columns)])];
}

interface At {
  readonly at: readonly number[];
  readonly properties: Properties;
}

/** The columns of metres of a grid, two by two, that together say where points lie. */
function pairsIn(points: readonly At[], columns: readonly string[]): readonly string[] {
  const metric = columns.filter((column) => points.some(({ properties }) => isMetres(properties[column] ?? null)));
  return metric.flatMap((x) =>
    metric.flatMap((y) => {
      const filled = someOf(
        points.filter(({ properties }) => isMetres(properties[x] ?? null) && isMetres(properties[y] ?? null)),
      );
      const told = filled.filter(({ at, properties }) => isPlace(at, Number(properties[x]), Number(properties[y])));
      return x !== y && filled.length > 0 && told.length / filled.length >= share ? [x, y] : [];
    }),
  );
}

/** So many of all, from the first to the last: each is tried in every grid that reaches it, with every other column. */
const tried = 200;

function someOf(points: readonly At[]): readonly At[] {
  const step = Math.max(1, points.length / tried);
  return Array.from({ length: Math.min(points.length, tried) }, (_, at) => points[Math.floor(at * step)] as At);
}

function isMetres(value: Value): boolean {
  const number = Number(value ?? Number.NaN);
  return number >= 100_000 && number < 100_000_000;
}

/** Whether two numbers are the metres of a place in a grid that reaches it: of UTM, of Gauss and Krüger, or of maps of the web. */
function isPlace([lon = Number.NaN, lat = Number.NaN]: readonly number[], x: number, y: number): boolean {
  const wide = Math.floor(lon / 6) + 1;
  const slim = Math.round(lon / 3);
  const keys = [
    ...[wide - 1, wide, wide + 1].flatMap((zone) => [32_630 + zone, 28_400 + zone, 2490 + zone]),
    ...[slim - 1, slim, slim + 1].flatMap((zone) => [2516 + zone, 2575 + zone]),
    3857,
  ];
  return keys.some((key) => {
    const place = projector(`EPSG:${key}`, false)?.at(x, y);
    return place != null && Math.abs(place[0] - lon) < near && Math.abs(place[1] - lat) < near;
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
