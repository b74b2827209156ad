import type { Hazards } from '../../../src/hazards/check/rules/kinds.ts';
import type { Hazard } from '../../../src/hazards/record/hazard.ts';
import type { Shelf } from '../laid/shelves.ts';

/** Records laid down without what is not asked for, one after another: for rules that go through all in their order, as often as they like. */
export function inTurn({ count, lines }: Shelf): Hazards {
  const unasked: Pick<Hazard, 'geometry' | 'properties'> = {
    geometry: { type: 'GeometryCollection', geometries: [] },
    properties: {},
  };
  let [left, next] = [lines(), 0];
  return {
    length: count,
    at: (n) => {
      if (n === 0) [left, next] = [lines(), 0];
      if (n !== next) throw new Error(`Records are read in turn: expected ${next} to be asked for, found ${n}.`);
      next += 1;
      const { value, done } = left.next();
      if (next === count) left.return(undefined);
      return done ? undefined : ({ ...unasked, ...JSON.parse(value) } as Hazard);
    },
  };
}
