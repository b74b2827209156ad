import type { Position } from 'geojson';
import type { Shape } from '../../record/decisions.ts';
import type { Problem, Row, Value } from '../../record/row.ts';
import { leftOut, noted } from '../geometry/problems.ts';
import { positionOf } from './point.ts';

type Vertices = Extract<Shape, { readonly kind: 'vertices' }>;

const byText = new Intl.Collator('en', { numeric: true }).compare;

function byOrder(a: Value | undefined, b: Value | undefined): number {
  return byText(String(a ?? ''), String(b ?? ''));
}

/** One record of the rows that are its corners; `rows` are in the file's order. */
function grouped(rows: readonly Row[], shape: Vertices): Row {
  const first = rows[0] as Row;
  const sorted = rows.toSorted((a, b) => byOrder(a.properties[shape.order], b.properties[shape.order]));
  const read = sorted.map((row) => ({ row, ...positionOf(row.properties[shape.lat], row.properties[shape.lon]) }));
  const broken = read.filter(({ at }) => at === null);
  const common = Object.fromEntries(
    Object.entries(first.properties).filter(([name]) => ![shape.order, shape.lon, shape.lat].includes(name)),
  );
  const made = { row: first.row, properties: common };
  if (broken.length > 0) {
    const lines = broken.slice(0, 10).map(({ row }) => row.row);
    return {
      ...made,
      geometry: null,
      problems: [leftOut('read.vertices.broken', { rows: lines.sort((a, b) => a - b).join(', ') })],
    };
  }
  const positions = read.map(({ at }) => at as Position);
  const orders = new Set(rows.map(({ properties }) => String(properties[shape.order] ?? '')));
  const problems: Problem[] = orders.size < rows.length ? [noted('read.vertices.order')] : [];
  const [start] = positions as [Position];
  if (positions.length === 1)
    return {
      ...made,
      geometry: { type: 'Point', coordinates: start },
      problems: [...problems, noted('read.vertices.one')],
    };
  return { ...made, geometry: { type: 'Polygon', coordinates: [[...positions, start]] }, problems };
}

/** Areas out of corners that stand one a row: those of the same group, in their order. A row that names no group is a record of its own that cannot be drawn. */
export function fromVertices(rows: readonly Row[], shape: Vertices): Row[] {
  const groups = new Map<string, Row[]>();
  const alone: Row[] = [];
  for (const row of rows) {
    const key = shape.group.map((column) => String(row.properties[column] ?? '').trim());
    if (row.problems.some(({ grade }) => grade === 'left-out')) alone.push(row);
    else if (key.every((part) => part === ''))
      alone.push({ ...row, problems: [...row.problems, leftOut('read.vertices.group')] });
    else {
      const name = JSON.stringify(key);
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  const made = [...[...groups.values()].map((group) => grouped(group, shape)), ...alone];
  return made.sort((a, b) => a.row - b.row);
}
