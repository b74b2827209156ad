import type { Join } from '../../check/join/join.ts';
import { keeper } from '../../check/kept.ts';
import { type Ledger, ledger } from '../../check/report.ts';
import { columnsBuilder } from '../../check/sums/columns.ts';
import type { LeftOut, Progressed } from '../../record/desk.ts';
import type { Row } from '../../record/row.ts';
import { indexing } from '../../tiles/tile-index.ts';
import type { Read } from '../layer.ts';
import { breaths } from './breath.ts';
import { placeOf } from './placed.ts';
import { recordOf, type Understanding } from './record-of.ts';

interface Reading extends Understanding {
  readonly name: string;
  readonly rows: AsyncIterable<readonly Row[]>;
  /** How many there will be, where that is known. */
  readonly count: number | null;
  readonly join: Join;
  readonly progressed: (of: Progressed) => void;
  readonly signal: AbortSignal;
}

/** What was read, and what the checks go on with. */
export interface Begun extends Read {
  readonly ledger: Ledger;
}

/** So many rows that are left out can be looked at; a file of which nothing is drawn is not kept twice. */
const mostLeft = 1000;

const leftOutOf = ({ row, properties, geometry }: Row, { at }: Understanding['projector']): LeftOut => ({
  row,
  properties,
  place: geometry && placeOf(geometry, at),
});

/** Makes a layer of rows: placed, understood, measured, told by district, indexed. Every row is entered in the report, drawn or left out. */
export async function readLayer(reading: Reading): Promise<Begun> {
  const { progressed, signal, join, count } = reading;
  const isTime = breaths();
  const pause = async (stage: Progressed['stage'], rows: number, part: number | null, breath: Promise<void>) => {
    progressed({ stage, rows, part });
    await breath;
    signal.throwIfAborted();
  };
  const book = ledger(reading.name);
  const [records, columns] = [keeper(), columnsBuilder()];
  const left: LeftOut[] = [];
  let read = 0;
  for await (const batch of reading.rows)
    for (const row of batch) {
      const hazard = recordOf(row, records.length(), reading, book);
      if (hazard !== null) {
        columns.add(hazard, join(hazard.geometry, hazard.area, records.add(hazard)));
      } else if (left.length < mostLeft) left.push(leftOutOf(row, reading.projector));
      read += 1;
      const breath = isTime();
      if (breath !== undefined) await pause('reading', read, count === null ? null : Math.min(1, read / count), breath);
    }
  const hazards = records.kept();
  const steps = indexing(hazards.shapes, hazards);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { hazards, index: value, columns: columns.columns(), left, ledger: book };
    const breath = isTime();
    if (breath !== undefined) await pause('placing', read, null, breath);
  }
}
