import type { Join } from '../check/join/join.ts';
import type { Lie } from '../check/join/lie.ts';
import { ledger } from '../check/report.ts';
import { shapeOf } from '../check/shape/shape.ts';
import { columnsBuilder } from '../check/sums/columns.ts';
import type { Projector } from '../place/projector.ts';
import { classify } from '../recognise/classify.ts';
import type { Decisions } from '../record/decisions.ts';
import type { Progressed } from '../record/desk.ts';
import type { Hazard } from '../record/hazard.ts';
import type { Problem, Row } from '../record/row.ts';
import { indexHazards } from '../tiles/tile-index.ts';
import { breaths } from './breath.ts';
import type { Read } from './layer.ts';
import { placed } from './placed.ts';

interface Reading {
  readonly name: string;
  readonly rows: AsyncIterable<readonly Row[]>;
  /** How many there will be, where that is known. */
  readonly count: number | null;
  readonly decisions: Decisions;
  readonly projector: Projector;
  readonly join: Join;
  readonly progressed: (of: Progressed) => void;
  readonly signal: AbortSignal;
}

/** What was read, and what the checks go on with. */
export interface Begun extends Read {
  readonly ledger: ReturnType<typeof ledger>;
  readonly lies: readonly Lie[];
}

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
  let read = 0;
  for await (const batch of reading.rows)
    for (const row of batch) {
      const hazard = enter(row, hazards.length, reading, book);
      if (hazard !== null) hazards.push(hazard);
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
  return { hazards, index: indexHazards(hazards), columns: columns.columns(), ledger: book, lies };
}

/** A reader's reason that the checks give too, by the name under which such rows are counted. */
const isNone = ({ code }: Problem) => code === 'read.geometry.none';

/** Enters a row in the report. @returns the record that is drawn of it; null where it is left out. */
function enter(row: Row, n: number, { decisions, projector }: Reading, book: Begun['ledger']): Hazard | null {
  const { geometry, area, findings, ...shaped } = shapeOf(row.geometry && placed(row.geometry, projector.at));
  const { problems: noted, ...said } = classify(row, decisions);
  const told = row.problems.filter((problem) => !isNone(problem));
  const isOut = told.some(({ grade }) => grade === 'left-out');
  /* What its reader left out has its reason already. */
  const problems = [...told, ...noted, ...(isOut ? [] : shaped.problems)];
  const drawn = geometry !== null && !isOut;
  book.enter({ row: row.row, id: said.id, drawn, problems, findings });
  return drawn ? { n, row: row.row, ...said, area, geometry, properties: row.properties, problems } : null;
}
