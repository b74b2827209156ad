import type { Geometry, Position } from 'geojson';
import type { Problem } from '../../record/row.ts';
import { leftOut, repaired, shown } from './problems.ts';

/** A shape as it can be used, or none with the reason. */
export interface Tidied {
  readonly geometry: Geometry | null;
  readonly problems: readonly Problem[];
}

/** How deep the lists of each kind's coordinates are. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const none = (problem: Problem): Tidied => ({ geometry: null, problems: [problem] });

/** What was put right on the way, by its key. */
class Amended {
  readonly keys = new Set<string>();
  left = 0;
}

/** Thrown where one position is unusable: the shape without it would be another. */
class Unusable extends Error {}

const numeric = (value: unknown) =>
  typeof value === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : value;

function position(value: unknown, amended: Amended): Position {
  if (!Array.isArray(value) || value.length < 2) throw new Unusable(shown(value));
  amended.left -= 1;
  if (amended.left < 0) throw new RangeError('vertices');
  const [x, y, z] = value;
  if (typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) && value.length === 2)
    return value as Position;
  const [lon, lat, up] = [numeric(x), numeric(y), numeric(z)];
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Unusable(shown(value));
  if (lon !== x || lat !== y) amended.keys.add('read.position.text');
  return Number.isFinite(up) ? [lon as number, lat as number, up as number] : [lon as number, lat as number];
}

/** Lists of lists of positions; an empty list within others is dropped, since it is no part of a shape. */
function nest(value: unknown, depth: number, amended: Amended): unknown {
  if (depth === 0) return position(value, amended);
  if (!Array.isArray(value)) throw new Unusable(shown(value));
  if (depth === 1) {
    for (let at = 0; at < value.length; at += 1) value[at] = position(value[at], amended);
    return value;
  }
  const parts = value.map((part) => nest(part, depth - 1, amended)) as unknown[][];
  const full = parts.filter(({ length }) => length > 0);
  if (full.length < parts.length && full.length > 0) amended.keys.add('read.geometry.part');
  return full;
}

function shape(value: unknown, amended: Amended, depth: number): Geometry | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return leftOut('read.geometry.type', { type: shown(value) });
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometries) || depth > 8) return leftOut('read.geometry.type', { type: 'GeometryCollection' });
    const members = geometries.map((each) => (each === null ? null : shape(each, amended, depth + 1)));
    const kept = members.filter((each): each is Geometry => each !== null && 'type' in each);
    if (kept.length === 0) return leftOut('read.geometry.empty');
    if (kept.length < members.length) amended.keys.add('read.geometry.member');
    return { type, geometries: kept };
  }
  const levels = typeof type === 'string' && Object.hasOwn(depths, type) ? depths[type] : undefined;
  if (levels === undefined) return leftOut('read.geometry.type', { type: shown(type) });
  if (Array.isArray(coordinates) && coordinates.length === 0) return leftOut('read.geometry.empty');
  const tidied = nest(coordinates, levels, amended);
  if ((tidied as unknown[]).length === 0) return leftOut('read.geometry.empty');
  return { type, coordinates: tidied } as Geometry;
}

/**
 * Makes a geometry of whatever stands where one should be. What can be read without doubt is put right and named; one unusable position
 * costs the whole shape, for land without one of its corners is other land. Rings are neither closed nor turned here.
 */
export function tidy(value: unknown, vertices: number): Tidied {
  if (value === null || value === undefined) return none(leftOut('read.geometry.none'));
  const amended = new Amended();
  amended.left = vertices;
  try {
    const made = shape(value, amended, 0);
    if ('grade' in made) return none(made);
    return { geometry: made, problems: [...amended.keys].map((key) => repaired(key)) };
  } catch (error) {
    if (error instanceof Unusable) return none(leftOut('read.position.broken', { position: error.message }));
    if (error instanceof RangeError) return none(leftOut('read.geometry.large', { limit: vertices }));
    throw error;
  }
}
