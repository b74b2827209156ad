import type { Finding } from '../record/report.ts';
import { breathe } from './breathe.ts';
import type { Lie } from './join/lie.ts';
import { listed } from './report.ts';
import { fields } from './rules/fields.ts';
import type { Begun, Event, Hazards, Uncomputed } from './rules/kinds.ts';
import { type Care, pairs } from './rules/pairs.ts';
import { places } from './rules/places.ts';
import { ids } from './rules/records.ts';
import { sameShapes } from './rules/same.ts';
import { within } from './rules/within.ts';

/** Longer than this in milliseconds the worker is not away: then it answers, and goes on. One pair alone may take longer; it is announced. */
const slice = 40;

export interface Setting {
  /** `YYYY-MM-DD`; what is dated later is told. */
  readonly today: string;
  /** Where each record lies, by its number. */
  readonly lieOf: (n: number) => Lie;
  /** How far a district line may be off, in metres. */
  readonly accuracy: number;
  /** After a pair has stopped the worker: announce each, and leave out those that did. */
  readonly care?: Care;
}

/** What one slice of the checks came to. */
export interface Step {
  readonly findings: readonly Finding[];
  /** What each rule has found besides, beyond as many as are listed. */
  readonly more: ReadonlyMap<string, number>;
  readonly uncomputed: readonly Uncomputed[];
  /** 0 to 1. */
  readonly part: number;
  /** The pair that is computed next and may take long or never end: to be kept outside of the worker before going on. */
  readonly begun: Begun | null;
}

/** The clock is looked at after so many events: most of them are of a few microseconds. */
const perLook = 8;

/** All rules but those that were applied to each shape as it was read (`shapeOf`), in slices, in an order that is always the same. */
export async function* check(hazards: Hazards, { today, lieOf, accuracy, care }: Setting): AsyncGenerator<Step> {
  const careful: Care = care ?? { each: false, stuck: [] };
  const copies = new Set<number>();
  const counts = new Map<string, number>();
  const isFull = (rule: string): boolean => (counts.get(rule) ?? 0) >= listed;
  const stages: readonly (() => Generator<Event>)[] = [
    () => fields(hazards, today, isFull),
    () => places(hazards, lieOf, accuracy, isFull),
    () => ids(hazards),
    () => sameShapes(hazards, copies),
    () => within(hazards, careful),
    () => pairs(hazards, copies, careful, isFull),
  ];
  const all = Math.max(1, stages.length * hazards.length);
  let [findings, more, uncomputed]: [Finding[], Map<string, number>, Uncomputed[]] = [[], new Map(), []];
  let [done, events, since] = [0, 0, performance.now()];
  const step = (begun: Begun | null): Step => {
    const of: Step = { findings, more, uncomputed, part: Math.min(1, done / all), begun };
    [findings, more, uncomputed] = [[], new Map(), []];
    return of;
  };
  const add = (to: Map<string, number>, rule: string) => to.set(rule, (to.get(rule) ?? 0) + 1);
  for (const stage of stages) {
    for (const event of stage()) {
      events++;
      if (event === null) done++;
      else if ('finding' in event) {
        findings.push(event.finding);
        add(counts, event.finding.rule);
      } else if ('more' in event) add(more, event.more);
      else if ('uncomputed' in event) uncomputed.push(event.uncomputed);
      if (event !== null && 'begun' in event) yield step(event.begun);
      else if (events % perLook === 0 && performance.now() - since > slice) yield step(null);
      else continue;
      await breathe();
      since = performance.now();
    }
  }
  done = all;
  yield step(null);
}
