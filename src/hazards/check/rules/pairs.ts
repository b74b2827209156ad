import Flatbush from 'flatbush';
import type { Hazard } from '../../record/hazard.ts';
import { boxOf, polygonsOf } from '../measure/box.ts';
import { overlapOfAll } from '../measure/overlap.ts';
import { type Begun, type Event, finding, groundOf, type Hazards } from './kinds.ts';
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

const cornersOf = (hazard: Hazard): number =>
  polygonsOf(hazard.geometry).reduce((sum, rings) => sum + rings.reduce((inner, ring) => inner + ring.length, 0), 0);

/** Whether ground of a record is to be compared with others'. A closed or handed-over area may well lie under what released it. */
const concerns = (a: Hazard, b: Hazard): 'overlap' | 'overlap-released' | null => {
  const [one, other] = [groundOf(a.status), groundOf(b.status)];
  if (one === other) return 'overlap';
  const { progress } = one === 'hazardous' ? a : b;
  return progress === 'closed' || progress === 'handed-over' ? null : 'overlap-released';
};

function* compared(rule: string, a: Hazard, b: Hazard, care: Care): Generator<Event> {
  const rows = [a.row, b.row];
  const corners = cornersOf(a) + cornersOf(b);
  const failed = (reason: string): Event => ({ uncomputed: { rows, rule, reason } });
  if (corners > pairCorners.most) return yield failed('check.uncomputed.corners');
  if (isStuck(care, rule, rows)) return yield failed('check.uncomputed.stuck');
  const [one, other] = [polygonsOf(a.geometry), polygonsOf(b.geometry)];
  if (care.each || corners > pairCorners.quick) yield { begun: { rule, rows } };
  let m2 = 0;
  try {
    m2 = overlapOfAll(one, other);
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
  const boxes: { readonly n: number; readonly box: readonly [number, number, number, number] }[] = [];
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined || hazard.area === null || groundOf(hazard.status) === null || copies.has(n)) yield null;
    else boxes.push({ n, box: boxOf(hazard.geometry) });
  }
  if (boxes.length === 0) return;
  const index = new Flatbush(boxes.length);
  for (const { box } of boxes) index.add(...box);
  index.finish();
  let count = 0;
  for (const [at, { n, box }] of boxes.entries()) {
    const hazard = hazards.at(n) as Hazard;
    const record = records.shape(hazard) === null ? null : records.of(hazard);
    for (const near of index.search(...box, (other) => other > at)) {
      const other = hazards.at(boxes[near]?.n ?? n) as Hazard;
      const rule = concerns(hazard, other);
      if (rule === null || (record !== null && records.of(other) === record)) continue;
      if (++count > mostPairs)
        return yield { uncomputed: { rows: [hazard.row], rule, reason: 'check.uncomputed.pairs' } };
      yield* compared(rule, hazard, other, care);
    }
    yield null;
  }
}
