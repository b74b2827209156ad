import type { Finding } from '../record/report.ts';
import type { Lie } from './join/lie.ts';
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
  readonly uncomputed: readonly Uncomputed[];
  /** 0 to 1. */
  readonly part: number;
  /** The pair that is computed next and may take long or never end: to be kept outside of the worker before going on. */
  readonly begun: Begun | null;
}

/** Lets waiting messages through. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** All rules but those that were applied to each shape as it was read (`shapeOf`), in slices, in an order that is always the same. */
export async function* check(hazards: Hazards, { today, lieOf, accuracy, care }: Setting): AsyncGenerator<Step> {
  const careful: Care = care ?? { each: false, stuck: [] };
  const copies = new Set<number>();
  const stages: readonly (() => Generator<Event>)[] = [
    () => fields(hazards, today),
    () => places(hazards, lieOf, accuracy),
    () => ids(hazards),
    () => sameShapes(hazards, copies),
    () => within(hazards, careful),
    () => pairs(hazards, copies, careful),
  ];
  const all = Math.max(1, stages.length * hazards.length);
  let [findings, uncomputed, done, since]: [Finding[], Uncomputed[], number, number] = [[], [], 0, performance.now()];
  const step = (begun: Begun | null): Step => {
    const of: Step = { findings, uncomputed, part: Math.min(1, done / all), begun };
    [findings, uncomputed] = [[], []];
    return of;
  };
  for (const stage of stages) {
    for (const event of stage()) {
      if (event === null) done++;
      else if ('finding' in event) findings.push(event.finding);
      else if ('uncomputed' in event) uncomputed.push(event.uncomputed);
      if (event !== null && 'begun' in event) yield step(event.begun);
      else if (performance.now() - since > slice) yield step(null);
      else continue;
      await breathe();
      since = performance.now();
    }
  }
  done = all;
  yield step(null);
}
