import type { Geometry } from 'geojson';
import type { Ledger } from '../../check/report.ts';
import { shapeOf } from '../../check/shape/shape.ts';
import type { Projector } from '../../place/projector.ts';
import { classify } from '../../recognise/classify.ts';
import type { Decisions } from '../../record/decisions.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Problem, Row } from '../../record/row.ts';
import { liesAsWritten, placed } from './placed.ts';

/** How the rows of a file are meant. */
export interface Understanding {
  readonly decisions: Decisions;
  readonly projector: Projector;
}

/** A reader's reason that the checks give too, by the name under which such rows are counted. */
const isNone = ({ code }: Problem) => code === 'read.geometry.none';

function laidOut(geometry: Geometry | null, { decisions, projector }: Understanding): Geometry | null {
  const { kind, shift } = projector.system;
  const asIs = kind === 'degrees' && shift === null && !decisions.swapped;
  if (geometry === null || (asIs && liesAsWritten(geometry))) return geometry;
  return placed(geometry, projector.at);
}

const none: readonly never[] = [];

function problemsOf(read: readonly Problem[], said: readonly Problem[], shape: readonly Problem[]): readonly Problem[] {
  if (read.length + said.length + shape.length === 0) return none;
  const told = read.filter((problem) => !isNone(problem));
  /* What its reader left out has its reason already. */
  const isOut = told.some(({ grade }) => grade === 'left-out');
  return [...told, ...said, ...(isOut ? none : shape)];
}

/** Makes a record of a row: placed, understood, measured; and enters it in the report. @returns the record that is drawn of it; null where it is left out. */
export function recordOf(row: Row, n: number, understood: Understanding, ledger: Ledger): Hazard | null {
  const { geometry, area, findings, problems: shape } = shapeOf(laidOut(row.geometry, understood));
  const said = classify(row, understood.decisions);
  const { id, status, progress, type, date, declared, source } = said;
  const problems = problemsOf(row.problems, said.problems, shape);
  const drawn = geometry !== null && !row.problems.some((each) => each.grade === 'left-out' && !isNone(each));
  ledger.enter({ row: row.row, id, drawn, problems, findings });
  if (!drawn) return null;
  const { properties } = row;
  return { n, row: row.row, status, progress, type, date, declared, source, id, area, geometry, properties, problems };
}
