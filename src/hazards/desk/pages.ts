import type { Hazards } from '../check/rules/kinds.ts';
import type { Hazard } from '../record/hazard.ts';
import type { Value } from '../record/row.ts';

/** How a table is sorted: by a field of the record, or else by a column of the file. */
export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

/** What a record is sorted by. */
function fieldOf(hazard: Hazard, by: string): Value {
  switch (by) {
    case 'problems':
      return hazard.problems.length;
    case 'n':
    case 'row':
    case 'id':
    case 'status':
    case 'progress':
    case 'type':
    case 'date':
    case 'area':
    case 'declared':
    case 'source':
      return hazard[by];
    default:
      return hazard.properties[by] ?? null;
  }
}

/** The places of the records that are shown, sorted; what has no value comes last, equal ones in the file's order. */
export function sorted(hazards: Hazards, shown: Uint8Array, { by, down }: Sort): Uint32Array {
  const places = Uint32Array.from(shown.keys()).filter((n) => shown[n] === 1);
  if (by === 'n' || by === 'row') return down ? places.reverse() : places;
  const values = Array.from(shown, (_, n) => {
    const hazard = hazards.at(n);
    return hazard === undefined ? null : fieldOf(hazard, by);
  });
  const order = new Intl.Collator(undefined, { numeric: true }).compare;
  return places.sort((a, b) => {
    const [one = null, other = null] = [values[a], values[b]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
    const way = typeof one === 'number' && typeof other === 'number' ? one - other : order(String(one), String(other));
    return (down ? -way : way) || a - b;
  });
}
