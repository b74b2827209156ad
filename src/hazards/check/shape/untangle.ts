import type { Position } from 'geojson';
import { union } from 'polyclip-ts';
import { polygonArea, ringArea } from '../measure/area.ts';
import { inRing } from '../measure/inside.ts';
import { overlapOf } from '../measure/overlap.ts';
import { crossesMoreThan, faultOf, liesIn } from './fault.ts';

type Rings = readonly (readonly Position[])[];

/** Above so many corners a ring that crosses itself is drawn as it is written: its repair could take minutes. */
export const mostCorners = 1000;

/** So many crossings are repaired, and into so many pieces: what crosses itself more often is no slip of a surveyor. */
const most = { crossings: 50, pieces: 60 } as const;

/** Corners that repeat the one before add nothing. */
const once = (ring: readonly Position[]): Position[] =>
  ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);

/** Cuts a ring at each corner that it comes to twice, into rings that come to each once. */
function loops(ring: readonly Position[]): readonly Position[][] {
  const found: Position[][] = [];
  const way: Position[] = [];
  const seen = new Map<string, number>();
  for (const position of ring) {
    const key = `${position[0]} ${position[1]}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const loop = [...way.slice(before), position];
      for (const left of way.splice(before)) seen.delete(`${left[0]} ${left[1]}`);
      if (loop.length > 3) found.push(loop);
    }
    seen.set(key, way.length);
    way.push(position);
  }
  return found;
}

/** A simple ring out of a tangled one; `apart` where it was cut off at a corner, not at a crossing. */
interface Loop {
  readonly ring: readonly Position[];
  readonly apart: boolean;
}

/**
 * The simple rings that a ring is made of. Of one that crosses itself they are the outlines of all that it encloses: what it goes around
 * twice is a hole to the even-odd rule, and here ground like the rest.
 */
const simple = (ring: readonly Position[]): readonly Loop[] =>
  loops(ring).flatMap((loop): readonly Loop[] =>
    faultOf([loop]) === null
      ? [{ ring: loop, apart: true }]
      : union([loop as [number, number][]]).map(([outer = []]) => ({ ring: outer, apart: false })),
  );

/**
 * Puts simple rings into each other. One that lies within another covers what is covered;
 * but where it hangs on it by a corner and runs the other way round, the line was drawn around a hole.
 */
function nested(simples: readonly Loop[]): readonly Rings[] {
  const bySize = [...simples].sort((a, b) => Math.abs(ringArea(b.ring)) - Math.abs(ringArea(a.ring)));
  const found: (readonly Position[])[][] = [];
  for (const { ring, apart } of bySize) {
    const around = found.find(([outer = []]) => liesIn(ring, outer) === true);
    if (around === undefined) found.push([ring]);
    else if (apart && ringArea(around[0] ?? []) * ringArea(ring) < 0) around.push(ring);
  }
  return found;
}

/** A polygon with more holes than this keeps none of them where one is unsound. */
const mostHoles = 100;

/** A polygon with those of its holes that are any: one that lies elsewhere, or on another, would take ground away that is not its own. */
export function soundHoles([outer = [], ...holes]: Rings): Rings {
  const kept = [outer];
  if (holes.length <= mostHoles) for (const hole of holes) if (faultOf([...kept, hole]) === null) kept.push(hole);
  return kept;
}

/** How near in degrees a point counts as on a line: a tenth of a millimetre. */
const near = 1e-9;

const onLine = (x: number, y: number, ring: readonly Position[]): boolean =>
  ring.some(([bx = 0, by = 0], at) => {
    const [ax = bx, ay = by] = ring[at - 1] ?? [];
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
    const part = Math.max(0, Math.min(1, along));
    return Math.hypot(ax + part * (bx - ax) - x, ay + part * (by - ay) - y) < near;
  });

/** Whether the way of a ring, at eight places of each edge, runs within the pieces or along them. */
const covered = (ring: readonly Position[], pieces: readonly Rings[]): boolean =>
  ring.every(([bx = 0, by = 0], at) => {
    const [ax = bx, ay = by] = ring[at - 1] ?? [];
    return [0, 1, 2, 3, 4, 5, 6, 7].every((eighth) => {
      const [x, y] = [ax + (eighth / 8) * (bx - ax), ay + (eighth / 8) * (by - ay)];
      return pieces.some(([outer = []]) => inRing(x, y, outer) || onLine(x, y, outer));
    });
  });

/** Whether nothing was lost and nothing doubled: the pieces are sound, lie apart, and the ring runs nowhere outside them. */
function holds(ring: readonly Position[], pieces: readonly Rings[]): boolean {
  if (pieces.length === 0 || pieces.length > most.pieces) return false;
  const area = pieces.reduce((sum, rings) => sum + polygonArea(rings), 0);
  const apart = pieces.every((one, at) => pieces.slice(0, at).every((other) => overlapOf(one, other) < 1e-6 * area));
  return area > 0 && apart && pieces.every((rings) => faultOf(rings) === null) && covered(ring, pieces);
}

/**
 * A polygon whose outer ring crosses or touches itself, as sound polygons that cover what its line encloses; `null` where that cannot be had.
 * A hole is kept where it lies in one of them; else the ground stays in: rather too much than too little.
 */
export function untangle([outer = [], ...holes]: Rings): readonly Rings[] | null {
  if (outer.length > mostCorners || crossesMoreThan([outer], most.crossings)) return null;
  const ring = once(outer);
  try {
    const pieces = nested(simple(ring));
    if (!holds(ring, pieces)) return null;
    return pieces.map((rings) => soundHoles([...rings, ...holes]));
  } catch {
    return null;
  }
}
