import type { Join } from '../../check/join/join.ts';
import type { Lie } from '../../check/join/lie.ts';
import { type Ledger, ledger } from '../../check/report.ts';
import { columnsBuilder } from '../../check/sums/columns.ts';
import type { LeftOut, Progressed } from '../../record/desk.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Row } from '../../record/row.ts';
import { indexHazards } from '../../tiles/tile-index.ts';
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
  readonly lies: readonly Lie[];
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
  const breathe = breaths();
  const pause = async (stage: Progressed['stage'], rows: number, part: number | null) => {
    const breath = breathe();
    if (breath === undefined) return;
    progressed({ stage, rows, part });
    await breath;
    signal.throwIfAborted();
  };
  const book = ledger(reading.name);
  const hazards: Hazard[] = [];
  const left: LeftOut[] = [];
  let read = 0;
  for await (const batch of reading.rows)
    for (const row of batch) {
      const hazard = recordOf(row, hazards.length, reading, book);
      if (hazard !== null) hazards.push(hazard);
      else if (left.length < mostLeft) left.push(leftOutOf(row, reading.projector));
      read += 1;
      await pause('reading', read, count === null ? null : Math.min(1, read / count));
    }
  const columns = columnsBuilder();
  const lies: Lie[] = [];
  for (const hazard of hazards) {
    const lie = join(hazard.geometry, hazard.area);
    lies.push(lie);
    columns.add(hazard, lie);
    await pause('joining', read, lies.length / hazards.length);
  }
  return { hazards, index: indexHazards(hazards), columns: columns.columns(), left, ledger: book, lies };
}
