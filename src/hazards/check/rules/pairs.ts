import Flatbush from 'flatbush';
import type { Hazard } from '../../record/hazard.ts';
import { whole } from '../measure/growing.ts';
import { overlapOfAll } from '../measure/overlap.ts';
import {
  type Begun,
  boxAt,
  cornersAt,
  type Event,
  finding,
  groundOf,
  type Hazards,
  type IsFull,
  neverFull,
  polygonsAt,
} from './kinds.ts';
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

/** Whether ground of a record is to be compared with others'. A closed or handed-over area may well lie under what released it. */
const concerns = (a: Hazard, b: Hazard): 'overlap' | 'overlap-released' | null => {
  const [one, other] = [groundOf(a.status), groundOf(b.status)];
  if (one === other) return 'overlap';
  const { progress } = one === 'hazardous' ? a : b;
  return progress === 'closed' || progress === 'handed-over' ? null : 'overlap-released';
};

/** What two areas have in common, where it is worth telling. */
function common(rule: string, a: Hazard, b: Hazard, m2: number, isFull: IsFull): Event {
  if (m2 < leastOverlap) return null;
  if (isFull(rule)) return { more: rule };
  const smaller = Math.min(a.area ?? 0, b.area ?? 0);
  const values = { m2: Math.round(m2), percent: Math.min(100, Math.round((100 * m2) / smaller)) };
  return finding('atlas', rule === 'overlap' ? 'advisory' : 'must', rule, [a, b], values);
}

/** Why a pair is not computed, or that it is about to be and may take long. */
function* heed(rule: string, rows: readonly number[], corners: number, care: Care): Generator<Event, boolean> {
  const most = corners > pairCorners.most;
  if (most || isStuck(care, rule, rows)) {
    yield { uncomputed: { rows, rule, reason: `check.uncomputed.${most ? 'corners' : 'stuck'}` } };
    return false;
  }
  if (care.each || corners > pairCorners.quick) yield { begun: { rule, rows } };
  return true;
}

/** The places of the records that are areas of some ground and no copies of others. */
function* grounded(hazards: Hazards, copies: ReadonlySet<number>): Generator<Event, Uint32Array> {
  const places = whole();
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined || hazard.area === null || groundOf(hazard.status) === null || copies.has(n)) yield null;
    else places.push(n);
  }
  return places.numbers();
}

/** Areas of different records that overlap: of one kind, or hazardous ground with ground that was released. The index finds boxes that meet, then the shapes are computed. */
export function* pairs(
  hazards: Hazards,
  copies: ReadonlySet<number>,
  care: Care,
  isFull: IsFull = neverFull,
): Generator<Event> {
  const records = recordsOf(hazards);
  const places = yield* grounded(hazards, copies);
  if (places.length === 0) return;
  const boxes = new Float64Array(4 * places.length);
  const index = new Flatbush(places.length);
  for (const [at, n] of places.entries()) {
    const box = boxAt(hazards, n, hazards.at(n) as Hazard);
    boxes.set(box, 4 * at);
    index.add(...box);
  }
  index.finish();
  const side = (at: number, which: number): number => boxes[4 * at + which] as number;
  const near = (at: number): number[] =>
    index.search(side(at, 0), side(at, 1), side(at, 2), side(at, 3), (other) => other > at);
  const isCareful = care.each || care.stuck.length > 0;
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const n = places[at] as number;
    const hazard = hazards.at(n) as Hazard;
    const record = records.shape(hazard) === null ? null : records.of(hazard);
    const ownCorners = cornersAt(hazards, n, hazard);
    let own: ReturnType<typeof polygonsAt> | null = null;
    for (const place of near(at)) {
      const m = places[place] as number;
      const other = hazards.at(m) as Hazard;
      const rule = concerns(hazard, other);
      if (rule === null || (record !== null && records.of(other) === record)) continue;
      if (++count > mostPairs)
        return yield { uncomputed: { rows: [hazard.row], rule, reason: 'check.uncomputed.pairs' } };
      const corners = ownCorners + cornersAt(hazards, m, other);
      const rows = [hazard.row, other.row];
      if ((isCareful || corners > pairCorners.quick) && !(yield* heed(rule, rows, corners, care))) continue;
      let event: Event;
      try {
        own ??= polygonsAt(hazards, n, hazard);
        event = common(rule, hazard, other, overlapOfAll(own, polygonsAt(hazards, m, other)), isFull);
      } catch {
        event = { uncomputed: { rows, rule, reason: 'check.uncomputed.failed' } };
      }
      if (event !== null) yield event;
    }
    yield null;
  }
}
