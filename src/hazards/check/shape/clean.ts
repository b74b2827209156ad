import type { Position } from 'geojson';
import type { Problem } from '../../record/row.ts';

/** What was met on the way through a geometry's numbers. */
export interface Met {
  /** Rings that were closed, numbers written as text, positions with a fourth value. */
  closed: number;
  texts: number;
  fourths: number;
  /** Parts and holes that are too small to be any. */
  parts: number;
  holes: number;
  /** Of the parts that are too small, the most corners unlike each other that one has; how few points an outer ring is written with. */
  corners: number;
  points: number;
  /** Why nothing of it can be drawn. */
  fatal: Problem | null;
}

export const met = (): Met => ({
  closed: 0,
  texts: 0,
  fourths: 0,
  parts: 0,
  holes: 0,
  corners: 0,
  points: Number.POSITIVE_INFINITY,
  fatal: null,
});

/** A number, also one that is written as text, with a point or one comma; `NaN` for all else. */
function numberOf(value: unknown, found: Met): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return Number.NaN;
  found.texts++;
  return Number(value.trim().replace(/^([^,.]*),([^,]*)$/, '$1.$2'));
}

const refuse = (found: Met, code: string, values: Record<string, string | number>): null => {
  found.fatal ??= { code, grade: 'left-out', values };
  return null;
};

/** Longitude and latitude alone; the same array where it holds nothing else. */
export function cleanPosition(value: unknown, found: Met): Position | null {
  if (!Array.isArray(value) || value.length < 2) return refuse(found, 'check.no-position', { found: shortly(value) });
  const lon = numberOf(value[0], found);
  const lat = numberOf(value[1], found);
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    return refuse(found, 'check.no-number', { found: shortly(value.slice(0, 2)) });
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return refuse(found, 'check.out-of-range', { lon, lat });
  /* What programs write where nobody entered a position, and no land. */
  if (lon === 0 && lat === 0) return refuse(found, 'check.no-position', { found: '0, 0' });
  if (value.length > 3) found.fourths++;
  return value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number' ? value : [lon, lat];
}

/** Enough of a value that its row can be found by it. */
const shortly = (value: unknown): string => {
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** How many corners are unlike each other, up to three. */
function unlike(ring: readonly Position[]): number {
  const [first] = ring;
  if (first === undefined) return 0;
  const second = ring.find((position) => !same(position, first));
  if (second === undefined) return 1;
  return ring.some((position) => !same(position, first) && !same(position, second)) ? 3 : 2;
}

/** The positions of a list; the same array where each of them was kept as it is. */
export function cleanList(value: unknown, found: Met): readonly Position[] | null {
  if (!Array.isArray(value)) return refuse(found, 'check.no-position', { found: shortly(value) });
  let copy: Position[] | null = null;
  for (let at = 0; at < value.length; at++) {
    const position = cleanPosition(value[at], found);
    if (position === null) return null;
    if (copy === null && position !== value[at]) copy = value.slice(0, at);
    copy?.push(position);
  }
  return copy ?? value;
}

/** A closed ring of three corners or more; `null` with its reason noted, or where it is too small to be one. */
function cleanRing(value: unknown, found: Met, outer: boolean): readonly Position[] | null {
  const ring = cleanList(value, found);
  if (ring === null) return null;
  const closed = ring.length > 1 && same(ring[0], ring.at(-1));
  if (outer) found.points = Math.min(found.points, ring.length - (closed ? 1 : 0));
  const corners = unlike(ring);
  if (corners < 3) {
    if (outer) found.parts++;
    else found.holes++;
    if (outer) found.corners = Math.max(found.corners, corners);
    return null;
  }
  if (closed) return ring;
  found.closed++;
  return [...ring, ring[0] as Position];
}

/** The rings of a polygon; `null` where its outer ring is none. */
export function cleanPolygon(value: unknown, found: Met): readonly (readonly Position[])[] | null {
  if (!Array.isArray(value)) return refuse(found, 'check.no-position', { found: shortly(value) });
  const outer = cleanRing(value[0] ?? [], found, true);
  if (outer === null) return null;
  if (value.length === 1 && outer === value[0]) return value;
  const rings = [outer];
  for (const inner of value.slice(1)) {
    const hole = cleanRing(inner, found, false);
    if (found.fatal !== null) return null;
    if (hole !== null) rings.push(hole);
  }
  return rings;
}
