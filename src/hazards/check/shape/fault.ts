import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { inRing } from '../measure/inside.ts';
import { contactOf, type Segments, segmentsOf, turnsBack } from './segments.ts';

/** Why a polygon is not valid as OGC's simple features have it, which PostGIS and GICHD's `geocheck` go by. */
export type Reason = 'crosses' | 'touches' | 'turnsBack' | 'holeOutside' | 'holesOverlap' | 'split';

export interface Fault {
  readonly reason: Reason;
  readonly at: Position;
}

/** Above so many corners no polygon is searched for faults; above so many pairs of edges the search ends. */
export const limits = { corners: 200_000, pairs: 4_000_000 } as const;

/** Beyond so many edges an index finds those that can meet. */
const few = 40;

/** Calls for the pairs of edges whose boxes meet, the one with the lower number first, until it is told to stop. */
function eachNearPair({ count, ends }: Segments, stops: (s: number, t: number) => boolean): void {
  if (count <= few) {
    for (let s = 0; s < count; s++) for (let t = s + 1; t < count; t++) if (stops(s, t)) return;
    return;
  }
  const index = new Flatbush(count);
  const box = (s: number): [number, number, number, number] => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ends[4 * s], ends[4 * s + 1], ends[4 * s + 2], ends[4 * s + 3]];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let s = 0; s < count; s++) index.add(...box(s));
  index.finish();
  for (let s = 0; s < count; s++)
    for (const t of index.search(...box(s), (other) => other > s)) if (stops(s, t)) return;
}

/** Of two edges of one ring that follow each other the earlier; -1 of others. */
function earlier({ ring, start }: Segments, s: number, t: number): number {
  const number = ring[s] ?? 0;
  if (number !== ring[t]) return -1;
  if (t === s + 1) return s;
  return s === start[number] && t + 1 === start[number + 1] ? t : -1;
}

function onRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let [ax = 0, ay = 0] = ring[0] ?? [];
  for (const [bx = 0, by = 0] of ring) {
    const level = (bx - ax) * (y - ay) === (by - ay) * (x - ax);
    const beside = x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
    if (level && beside) return true;
    [ax, ay] = [bx, by];
  }
  return false;
}

/** Whether a ring that crosses another nowhere lies in it, told by its first corner, or middle of an edge, that is not on the other's line; `null` where all are. */
export function liesIn(inner: readonly Position[], outer: readonly Position[]): boolean | null {
  const middles = inner.map(([x = 0, y = 0], at) => [
    (x + (inner[at - 1]?.[0] ?? x)) / 2,
    (y + (inner[at - 1]?.[1] ?? y)) / 2,
  ]);
  const found = [...inner, ...middles].find((position) => !onRing(position, outer));
  return found === undefined ? null : inRing(found[0] ?? 0, found[1] ?? 0, outer);
}

/** What is wrong between the edges of a polygon: those of one ring may meet nowhere, those of two at one point. */
function edgeFault(segments: Segments): Fault | null | 'too-many' {
  let touched: Map<string, readonly [number, number]> | null = null;
  let pairs = 0;
  let graver: Fault | 'too-many' | null = null;
  let fault: Fault | null = null;
  const stops = (s: number, t: number): boolean => {
    if (++pairs > limits.pairs) graver = 'too-many';
    else {
      const first = earlier(segments, s, t);
      if (first !== -1) graver = turnedBack(segments, first, first === s ? t : s);
      else {
        const contact = contactOf(segments, s, t);
        if (contact?.kind === 'cross') graver = { reason: 'crosses', at: [...contact.at] };
        else if (contact !== null) fault ??= touching(contact.at, segments.ring[s] ?? 0, segments.ring[t] ?? 0);
      }
    }
    return graver !== null;
  };
  const touching = (at: readonly [number, number], ringS: number, ringT: number): Fault | null => {
    if (ringS === ringT) return { reason: 'touches', at: [...at] };
    const key = `${ringS} ${ringT}`;
    touched ??= new Map();
    const before = touched.get(key);
    if (before === undefined) touched.set(key, at);
    return before === undefined || (before[0] === at[0] && before[1] === at[1])
      ? null
      : { reason: 'split', at: [...at] };
  };
  eachNearPair(segments, stops);
  return graver ?? fault;
}

function turnedBack(segments: Segments, s: number, t: number): Fault | null {
  if (!turnsBack(segments, s, t)) return null;
  return { reason: 'turnsBack', at: [segments.ends[4 * t] ?? 0, segments.ends[4 * t + 1] ?? 0] };
}

/** Whether edges of closed rings cross at more than so many places. */
export function crossesMoreThan(rings: readonly (readonly Position[])[], most: number): boolean {
  const segments = segmentsOf(rings);
  let [count, pairs] = [0, 0];
  eachNearPair(segments, (s, t) => {
    if (earlier(segments, s, t) === -1 && contactOf(segments, s, t)?.kind === 'cross') count++;
    return count > most || ++pairs > limits.pairs;
  });
  return count > most || pairs > limits.pairs;
}

function holeFault([outer = [], ...holes]: readonly (readonly Position[])[]): Fault | null {
  for (const [at, hole] of holes.entries()) {
    const corner = hole[0] ?? [0, 0];
    if (liesIn(hole, outer) !== true) return { reason: 'holeOutside', at: corner };
    const other = holes.slice(0, at).some((before) => liesIn(hole, before) !== false || liesIn(before, hole) !== false);
    if (other) return { reason: 'holesOverlap', at: corner };
  }
  return null;
}

/**
 * The first fault of a polygon whose rings are closed; `too-many` where it has more corners or edges near each other than are searched.
 * A fault that changes what is enclosed (a crossing) is told before one that does not (a touch).
 */
export function faultOf(rings: readonly (readonly Position[])[]): Fault | null | 'too-many' {
  if (rings.reduce((sum, { length }) => sum + length, 0) > limits.corners) return 'too-many';
  return edgeFault(segmentsOf(rings)) ?? (rings.length > 1 ? holeFault(rings) : null);
}
