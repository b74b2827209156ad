import type { Lie } from '../join/lie.ts';
import { type Event, finding, groundOf, type Hazards, type IsFull, neverFull } from './kinds.ts';

/** Records outside the country's districts, and areas that a district line cuts: within the lines' accuracy both are left open. */
export function* places(
  hazards: Hazards,
  lieOf: (n: number) => Lie,
  accuracy: number,
  isFull: IsFull = neverFull,
): Generator<Event> {
  const km = accuracy / 1000;
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      const { parts, unsure } = lieOf(n);
      const named = parts.flatMap(({ district }) => district ?? []);
      if (named.length === 0) {
        const rule = unsure ? 'outside-unsure' : 'outside';
        if (isFull(rule)) yield { more: rule };
        else yield finding('atlas', unsure ? 'advisory' : 'must', rule, [hazard], { km });
      } else if (parts.length > 1 && groundOf(hazard.status) !== null) {
        const outside = parts.length > named.length ? 1 : 0;
        yield finding('atlas', 'advisory', 'on-line', [hazard], { districts: named.join(', '), outside, km });
      }
    }
    yield null;
  }
}
