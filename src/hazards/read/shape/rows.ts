import { columnsOfPosition, type Shape } from '../../record/decisions.ts';
import type { Row, Value } from '../../record/row.ts';
import { leftOut, shown } from '../geometry/problems.ts';
import type { Tidied } from '../geometry/tidy.ts';
import { fromHex } from '../geometry/wkb.ts';
import { fromWkt } from '../geometry/wkt.ts';
import { type Limits, limits as standard } from '../limits.ts';
import { fromAcross } from './across.ts';
import { fromCell } from './cell.ts';
import { type Placed, positionAt, positionIn } from './point.ts';
import { fromVertices } from './vertices.ts';

type OneRow = Exclude<Shape, { readonly kind: 'own' | 'vertices' }>;
type Made = Tidied & { readonly accuracy?: number };

const isBlank = (value: Value | undefined) => value === null || value === undefined || String(value).trim() === '';
const none = (code: string, values?: Readonly<Record<string, string>>): Made => ({
  geometry: null,
  problems: [leftOut(code, values)],
});

const point = ({ at, accuracy }: Placed, text: string): Made =>
  at
    ? { geometry: { type: 'Point', coordinates: at }, problems: [], ...(accuracy === undefined ? {} : { accuracy }) }
    : none('read.position.unread', { text });

function made({ properties }: Row, shape: OneRow, vertices: number): Made {
  if (shape.kind === 'point') {
    const letters = [shape.pieces?.lat.hemisphere, shape.pieces?.lon.hemisphere];
    const columns = columnsOfPosition(shape).filter((column) => !letters.includes(column));
    const column = columns.find((each) => isBlank(properties[each]));
    if (column !== undefined) return none('read.position.missing', { column });
    return point(positionAt(properties, shape), shown(columns.map((each) => properties[each]).join(', ')));
  }
  if (shape.kind === 'across') return fromAcross(properties, shape.corners);
  const cell = properties[shape.column];
  if (isBlank(cell)) return none('read.position.missing', { column: shape.column });
  if (shape.kind === 'position') return point(positionIn(cell), shown(cell));
  const text = String(cell);
  if (shape.kind === 'cell') return fromCell(text, vertices);
  return /^\s*0[01][0-9a-f]{8,}\s*$/i.test(text) ? fromHex(text.trim(), vertices) : fromWkt(text, vertices);
}

/** A row that was left out already keeps its reason. */
function shaped(row: Row, shape: OneRow, vertices: number): Row {
  if (row.problems.some(({ grade }) => grade === 'left-out')) return row;
  const { geometry, problems, accuracy } = made(row, shape, vertices);
  return {
    ...row,
    geometry,
    problems: [...row.problems, ...problems],
    ...(accuracy === undefined ? {} : { accuracy }),
  };
}

/** Makes shapes of the cells of a table as somebody has said that they are meant. With one corner a row, all rows must be given at once. */
export function shapeRows(rows: readonly Row[], shape: Shape, { vertices }: Limits = standard): readonly Row[] {
  if (shape.kind === 'own') return rows;
  if (shape.kind === 'vertices') return fromVertices(rows, shape);
  return rows.map((row) => shaped(row, shape, vertices));
}

/** The same for rows that come in batches; corners are kept until all are there. */
export async function* shapedInOrder(
  batches: AsyncIterable<readonly Row[]>,
  shape: Shape,
  limits: Limits,
): AsyncGenerator<readonly Row[]> {
  if (shape.kind !== 'vertices') {
    for await (const batch of batches) yield shapeRows(batch, shape, limits);
    return;
  }
  const all: Row[] = [];
  for await (const batch of batches) for (const row of batch) all.push(row);
  yield shapeRows(all, shape, limits);
}
