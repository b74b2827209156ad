import type { Ledger } from '../../check/report.ts';
import { shapeOf } from '../../check/shape/shape.ts';
import type { Projector } from '../../place/projector.ts';
import { classify } from '../../recognise/classify.ts';
import type { Decisions } from '../../record/decisions.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Problem, Row } from '../../record/row.ts';
import { nowhere, placed } from './placed.ts';

/** How the rows of a file are meant. */
export interface Understanding {
  readonly decisions: Decisions;
  readonly projector: Projector;
}

/** A reader's reason that the checks give too, by the name under which such rows are counted. */
const isNone = ({ code }: Problem) => code === 'read.geometry.none';

/** Makes a record of a row: placed, understood, measured; and enters it in the report. @returns the record that is drawn of it; null where it is left out. */
export function recordOf(row: Row, n: number, { decisions, projector }: Understanding, ledger: Ledger): Hazard | null {
  const { geometry, area, findings, ...shaped } = shapeOf(row.geometry && placed(row.geometry, projector.at));
  const { problems: noted, ...said } = classify(row, decisions);
  const told = row.problems.filter((problem) => !isNone(problem));
  const unplaced = shaped.problems.some(({ code }) => code === 'check.no-number');
  const [x, y] = (unplaced && row.geometry && nowhere(row.geometry, projector.at)) || [];
  const shapeless: readonly Problem[] =
    x === undefined || y === undefined
      ? shaped.problems
      : [{ code: 'desk.nowhere', grade: 'left-out', values: { x: String(x), y: String(y) } }];
  const isOut = told.some(({ grade }) => grade === 'left-out');
  const drawn = geometry !== null && !isOut;
  /* What its reader left out has its reason already; and what nothing is drawn of is not drawn as anything. */
  const problems = [...told, ...(drawn ? noted : []), ...(isOut ? [] : shapeless)];
  ledger.enter({ row: row.row, id: said.id, drawn, problems, findings });
  return drawn ? { n, row: row.row, ...said, area, geometry, properties: row.properties, problems } : null;
}
