import Flatbush from 'flatbush';
import type { Hazard } from '../../record/hazard.ts';
import { type Box, polygonsOf } from '../measure/box.ts';
import { real, whole } from '../measure/growing.ts';
import { type Boxed, overlapOfAll, prepared } from '../measure/overlap.ts';
import { type Begun, boxAt, cornersAt, type Event, finding, groundOf, type Hazards } from './kinds.ts';
import { recordsOf } from './records.ts';

/** Below this many m² an overlap is none: it comes of rounding. */
export const leastOverlap = 1;

/** Two areas that have more corners than this together are not compared; two that have no more than the other number are not announced. */
export const pairCorners = { most: 20_000, quick: 500 } as const;

/** After so many pairs the rest is not compared. */
const mostPairs = 2_000_000;

/** How a run of the checks goes about pairs. */
export interface Care {
  /** Announce every pair before it is computed: after one has stopped the worker, to learn which. */
  readonly each: boolean;
  /** Pairs that have stopped it. */
  readonly stuck: readonly Begun[];
}

const sameRows = (a: readonly number[], b: readonly number[]): boolean => a.every((row, at) => row === b[at]);

export const isStuck = ({ stuck }: Care, rule: string, rows: readonly number[]): boolean =>
  stuck.some((begun) => begun.rule === rule && sameRows(begun.rows, rows));

/** A record of a pair; its shape is made when it is asked for, and once. */
interface One {
  readonly hazard: Hazard;
  readonly corners: number;
  readonly polygons: () => readonly Boxed[];
}

function one(hazards: Hazards, n: number, hazard: Hazard): One {
  let polygons: readonly Boxed[] | null = null;
  return {
    hazard,
    corners: cornersAt(hazards, n, hazard),
    polygons: () => {
      polygons ??= prepared(polygonsOf(hazard.geometry));
      return polygons;
    },
  };
}

/** Whether ground of a record is to be compared with others'. A closed or handed-over area may well lie under what released it. */
const concerns = (a: Hazard, b: Hazard): 'overlap' | 'overlap-released' | null => {
  const [one, other] = [groundOf(a.status), groundOf(b.status)];
  if (one === other) return 'overlap';
  const { progress } = one === 'hazardous' ? a : b;
  return progress === 'closed' || progress === 'handed-over' ? null : 'overlap-released';
};

function* compared(rule: string, first: One, second: One, care: Care): Generator<Event> {
  const [a, b] = [first.hazard, second.hazard];
  const rows = [a.row, b.row];
  const corners = first.corners + second.corners;
  const failed = (reason: string): Event => ({ uncomputed: { rows, rule, reason } });
  if (corners > pairCorners.most) return yield failed('check.uncomputed.corners');
  if (isStuck(care, rule, rows)) return yield failed('check.uncomputed.stuck');
  if (care.each || corners > pairCorners.quick) yield { begun: { rule, rows } };
  let m2 = 0;
  try {
    m2 = overlapOfAll(first.polygons(), second.polygons());
  } catch {
    return yield failed('check.uncomputed.failed');
  }
  if (m2 < leastOverlap) return;
  const smaller = Math.min(a.area ?? 0, b.area ?? 0);
  const values = { m2: Math.round(m2), percent: Math.min(100, Math.round((100 * m2) / smaller)) };
  yield finding('atlas', rule === 'overlap' ? 'advisory' : 'must', rule, [a, b], values);
}

/** Areas of different records that overlap: of one kind, or hazardous ground with ground that was released. The index finds boxes that meet, then the shapes are computed. */
export function* pairs(hazards: Hazards, copies: ReadonlySet<number>, care: Care): Generator<Event> {
  const records = recordsOf(hazards);
  const [numbers, sides] = [whole(), real()];
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined || hazard.area === null || groundOf(hazard.status) === null || copies.has(n)) yield null;
    else {
      numbers.push(n);
      for (const side of boxAt(hazards, n, hazard)) sides.push(side);
    }
  }
  const [places, boxes] = [numbers.numbers(), sides.numbers()];
  if (places.length === 0) return;
  const boxOfPlace = (at: number): Box => [
    boxes[4 * at] as number,
    boxes[4 * at + 1] as number,
    boxes[4 * at + 2] as number,
    boxes[4 * at + 3] as number,
  ];
  const index = new Flatbush(places.length);
  for (let at = 0; at < places.length; at++) index.add(...boxOfPlace(at));
  index.finish();
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const n = places[at] as number;
    const hazard = hazards.at(n) as Hazard;
    const own = one(hazards, n, hazard);
    const record = records.shape(hazard) === null ? null : records.of(hazard);
    for (const near of index.search(...boxOfPlace(at), (other) => other > at)) {
      const m = places[near] as number;
      const other = hazards.at(m) as Hazard;
      const rule = concerns(hazard, other);
      if (rule === null || (record !== null && records.of(other) === record)) continue;
      if (++count > mostPairs)
        return yield { uncomputed: { rows: [hazard.row], rule, reason: 'check.uncomputed.pairs' } };
      yield* compared(rule, own, one(hazards, m, other), care);
    }
    yield null;
  }
}
