import { checkedColumns } from '../../../src/hazards/check/rules/records.ts';
import type { Hazard } from '../../../src/hazards/record/hazard.ts';
import type { Properties } from '../../../src/hazards/record/row.ts';

/** A record as it is laid down: with the layer that it is of, and without the columns that nothing asks for any more. */
export interface Laid extends Hazard {
  readonly layer: number;
}

export function laidOf(hazard: Hazard, layer: number): Laid {
  const kept = Object.entries(hazard.properties).filter(([name]) => checkedColumns.includes(name.toLowerCase()));
  const properties: Properties = Object.fromEntries(kept);
  return { ...hazard, properties, problems: [], layer };
}

/** As many records at a time as are quickly read and indexed together. */
const batch = 2000;

export function* batchesOf(lines: Iterable<string>): Generator<readonly Laid[]> {
  let records: Laid[] = [];
  for (const line of lines) {
    records.push(JSON.parse(line) as Laid);
    if (records.length < batch) continue;
    yield records;
    records = [];
  }
  if (records.length > 0) yield records;
}
