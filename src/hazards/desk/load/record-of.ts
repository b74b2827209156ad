import type { Geometry } from 'geojson';
import type { Ledger } from '../../check/report.ts';
import { shapeOf } from '../../check/shape/shape.ts';
import type { Projector } from '../../place/projector.ts';
import { classify } from '../../recognise/classify.ts';
import type { Decisions } from '../../record/decisions.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Problem, Row } from '../../record/row.ts';
import { liesAsWritten, nowhere, placed } from './placed.ts';

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

/** What is wrong with a shape; where it is that the system has no place for a position, with that position. */
function shapeless(shape: readonly Problem[], geometry: Geometry | null, { at }: Projector): readonly Problem[] {
  if (geometry === null || !shape.some(({ code }) => code === 'check.no-number')) return shape;
  const [x, y] = nowhere(geometry, at) ?? [];
  if (x === undefined || y === undefined) return shape;
  return [{ code: 'desk.nowhere', grade: 'left-out', values: { x: String(x), y: String(y) } }];
}

const none: readonly never[] = [];

/** Makes a record of a row: placed, understood, measured; and enters it in the report. @returns the record that is drawn of it; null where it is left out. */
export function recordOf(row: Row, n: number, understood: Understanding, ledger: Ledger): Hazard | null {
  const { geometry, area, findings, problems: shape } = shapeOf(laidOut(row.geometry, understood));
  const said = classify(row, understood.decisions);
  const told = row.problems.length === 0 ? none : row.problems.filter((problem) => !isNone(problem));
  const isOut = told.some(({ grade }) => grade === 'left-out');
  const drawn = geometry !== null && !isOut;
  /* What its reader left out has its reason already; and what nothing is drawn of is not drawn as anything. */
  const noted = drawn ? said.problems : none;
  const unshaped = isOut ? none : shapeless(shape, row.geometry, understood.projector);
  const count = told.length + noted.length + unshaped.length;
  const problems = count === 0 ? none : [...told, ...noted, ...unshaped];
  const { id, status, progress, type, date, declared, source } = said;
  ledger.enter({ row: row.row, id, drawn, problems, findings });
  if (!drawn) return null;
  const { properties } = row;
  return { n, row: row.row, status, progress, type, date, declared, source, id, area, geometry, properties, problems };
}
