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

/** The pairs of edges whose boxes meet, the one with the lower number first. */
function* nearPairs({ count, ends }: Segments): Generator<readonly [number, number]> {
  if (count <= few) {
    for (let s = 0; s < count; s++) for (let t = s + 1; t < count; t++) yield [s, t];
    return;
  }
  const index = new Flatbush(count);
  const box = (s: number): [number, number, number, number] => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(4 * s, 4 * s + 4);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  for (let s = 0; s < count; s++) index.add(...box(s));
  index.finish();
  for (let s = 0; s < count; s++) for (const t of index.search(...box(s), (other) => other > s)) yield [s, t];
}

/** Two edges of one ring that follow each other, the earlier first. */
function following({ ring, start }: Segments, s: number, t: number): readonly [number, number] | null {
  const number = ring[s] ?? 0;
  if (number !== ring[t]) return null;
  if (t === s + 1) return [s, t];
  return s === start[number] && t + 1 === start[number + 1] ? [t, s] : null;
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
  const touched = new Map<string, readonly [number, number]>();
  let [fault, pairs]: [Fault | null, number] = [null, 0];
  for (const [s, t] of nearPairs(segments)) {
    if (++pairs > limits.pairs) return 'too-many';
    const next = following(segments, s, t);
    if (next !== null) {
      if (!turnsBack(segments, next[0], next[1])) continue;
      const at = 4 * next[1];
      return { reason: 'turnsBack', at: [segments.ends[at] ?? 0, segments.ends[at + 1] ?? 0] };
    }
    const contact = contactOf(segments, s, t);
    if (contact === null) continue;
    const [ringS = 0, ringT = 0] = [segments.ring[s], segments.ring[t]];
    if (contact.kind === 'cross') return { reason: 'crosses', at: [...contact.at] };
    if (ringS === ringT) fault ??= { reason: 'touches', at: [...contact.at] };
    else {
      const key = `${ringS} ${ringT}`;
      const before = touched.get(key);
      if (before === undefined) touched.set(key, contact.at);
      else if (before[0] !== contact.at[0] || before[1] !== contact.at[1])
        fault ??= { reason: 'split', at: [...contact.at] };
    }
  }
  return fault;
}

/** Whether edges of closed rings cross at more than so many places. */
export function crossesMoreThan(rings: readonly (readonly Position[])[], most: number): boolean {
  const segments = segmentsOf(rings);
  let [count, pairs] = [0, 0];
  for (const [s, t] of nearPairs(segments)) {
    if (following(segments, s, t) === null && contactOf(segments, s, t)?.kind === 'cross') count++;
    if (count > most || ++pairs > limits.pairs) return true;
  }
  return false;
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
