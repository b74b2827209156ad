import type { Position } from 'geojson';
import type { Finding } from '../../record/report.ts';
import { sphereDistance } from '../measure/distance.ts';
import type { Fault } from './fault.ts';

/** A finding of one record, whose row is known later. */
export type Found = Pick<Finding, 'rule' | 'authority' | 'grade' | 'values'>;

/** GICHD's thresholds. */
export const geocheck = { edge: 5000, points: 3 } as const;

/** A degree, on the sphere, is never longer than this: what is shorter in degrees needs no sine. */
const longestDegree = 111_400;

/** So many positions are compared with each other; of more, those that were met are looked up. */
const few = 64;

/** Positions that stand in a ring more than once, the closing one apart: how many too many, and the first of them. */
function repeats(ring: readonly Position[]): { readonly count: number; readonly at: Position } | null {
  const { length } = ring;
  if (length <= few) {
    let [count, first]: [number, Position | null] = [0, null];
    for (let at = 1; at < length - 1; at++) {
      const [x, y] = ring[at] as Position;
      for (let before = 0; before < at; before++) {
        if (ring[before]?.[0] !== x || ring[before]?.[1] !== y) continue;
        count++;
        first ??= ring[at] as Position;
        break;
      }
    }
    return first === null ? null : { count, at: first };
  }
  const seen = new Set<string>();
  const again = ring.slice(0, -1).filter(([x, y]) => {
    const known = seen.has(`${x} ${y}`);
    seen.add(`${x} ${y}`);
    return known;
  });
  return again[0] === undefined ? null : { count: again.length, at: again[0] };
}

/** The longest edge beyond the threshold, in metres; the edge that closes the ring is not tested, as there. */
function longEdge(ring: readonly Position[]): { readonly metres: number; readonly at: Position } | null {
  let [metres, from]: [number, Position | null] = [geocheck.edge, null];
  for (let at = 1; at < ring.length - 1; at++) {
    const [a, b] = [ring[at - 1] as Position, ring[at] as Position];
    const rough = Math.abs((a[0] ?? 0) - (b[0] ?? 0)) + Math.abs((a[1] ?? 0) - (b[1] ?? 0));
    if (rough * longestDegree <= metres) continue;
    const length = sphereDistance(a, b);
    if (length > metres) [metres, from] = [length, a];
  }
  return from === null ? null : { metres, at: from };
}

const place = ([lon = 0, lat = 0]: Position): { readonly lon: string; readonly lat: string } => ({
  lon: lon.toFixed(6),
  lat: lat.toFixed(6),
});

/** GICHD's rules of one polygon, on its corners in the order in which they are written. */
export function polygonFindings(rings: readonly (readonly Position[])[], fault: Fault | null): readonly Found[] {
  const found: Found[] = [];
  const must = (rule: string, values: NonNullable<Found['values']>) =>
    found.push({ rule, authority: 'geocheck', grade: 'must', values });
  if (fault !== null) must('invalid', { reason: fault.reason, ...place(fault.at) });
  for (const ring of rings) {
    const again = repeats(ring);
    if (again !== null) must('duplicate-points', { count: again.count, ...place(again.at) });
    const long = longEdge(ring);
    if (long === null) continue;
    const values = { metres: Math.round(long.metres), limit: geocheck.edge, ...place(long.at) };
    found.push({ rule: 'long-edge', authority: 'geocheck', grade: 'advisory', values });
  }
  return found;
}
