import type { Position } from 'geojson';
import { columnsOfPosition, type Shape } from '../../record/decisions.ts';
import type { Problem, Row } from '../../record/row.ts';
import { leftOut, noted } from '../geometry/problems.ts';
import { byCorner, isBeside } from './corner.ts';
import { positionAt } from './point.ts';

type Vertices = Extract<Shape, { readonly kind: 'vertices' }>;

/** IMSMA's own ids of corners that stand more than once, blanks around them apart, as GICHD's geocheck compares them; a last corner that closes the ring is the first one. */
function idsAgain(corners: readonly Row[], closes: boolean): number {
  const [first] = corners;
  const column = Object.keys(first?.properties ?? {}).find((name) => name.toLowerCase() === 'pointlocal_id');
  if (column === undefined) return 0;
  const ids = (closes ? corners.slice(0, -1) : corners)
    .map(({ properties }) => String(properties[column] ?? '').trim())
    .filter((id) => id !== '');
  return ids.length - new Set(ids).size;
}

/** What befell the corners, besides that one of them cannot be read. */
function remarks(rows: readonly Row[], corners: readonly Row[], { order }: Vertices, closes: boolean): Problem[] {
  const orders = new Set(corners.map(({ properties }) => String(properties[order] ?? '')));
  const beside = rows.length - corners.length;
  const again = idsAgain(corners, closes);
  return [
    ...(order !== '' && orders.size < corners.length ? [noted('read.vertices.order')] : []),
    ...(again > 0 ? [noted('read.vertices.again', { count: again })] : []),
    ...(beside > 0 ? [noted('read.vertices.beside', { count: beside })] : []),
  ];
}

/** One record of the rows that are its corners; `rows` are in the file's order. */
function grouped(rows: readonly Row[], shape: Vertices): Row {
  const first = rows[0] as Row;
  const corners = rows.filter(({ properties }) => !isBeside(properties[shape.order]));
  const sorted = corners.toSorted((a, b) => byCorner(a.properties[shape.order], b.properties[shape.order]));
  const read = sorted.map((row) => ({ row, ...positionAt(row.properties, shape) }));
  const broken = read.filter(({ at }) => at === null);
  const ofCorner = [shape.order, ...columnsOfPosition(shape)];
  const common = Object.fromEntries(Object.entries(first.properties).filter(([name]) => !ofCorner.includes(name)));
  const made = { row: first.row, properties: common };
  if (broken.length > 0 || read.length === 0) {
    const lines = (read.length === 0 ? rows : broken.map(({ row }) => row)).slice(0, 10).map(({ row }) => row);
    return {
      ...made,
      geometry: null,
      problems: [leftOut('read.vertices.broken', { rows: lines.sort((a, b) => a - b).join(', ') })],
    };
  }
  const positions = read.map(({ at }) => at as Position);
  const [start, end] = [positions[0], positions.at(-1)] as [Position, Position];
  const closes = positions.length > 1 && start[0] === end[0] && start[1] === end[1];
  const problems = remarks(rows, sorted, shape, closes);
  if (positions.length === 1)
    return {
      ...made,
      geometry: { type: 'Point', coordinates: start },
      problems: [...problems, noted('read.vertices.one')],
    };
  return { ...made, geometry: { type: 'Polygon', coordinates: [[...positions, start]] }, problems };
}

/**
 * The name of each row's area, '' where it has none. In a sheet whose cells were merged only the first corner of an area has it: where most
 * rows have none, each goes on with the area above, as long as its corners count on.
 */
function names(rows: readonly Row[], { group, order }: Vertices): readonly string[] {
  const own = rows.map(({ properties }) => group.map((column) => String(properties[column] ?? '').trim()));
  const isBlank = (parts: readonly string[]) => parts.every((part) => part === '');
  const merged = own.filter(isBlank).length * 2 > rows.length;
  let above = '';
  return own.map((parts, at) => {
    const [before, here] = [rows[at - 1]?.properties[order], rows[at]?.properties[order]];
    if (!isBlank(parts)) above = JSON.stringify(parts);
    else if (!merged || byCorner(before, here) >= 0) above = '';
    return above;
  });
}

/** Areas out of corners that stand one a row: those of the same group, in their order. A row that names no group is a record of its own that cannot be drawn. */
export function fromVertices(rows: readonly Row[], shape: Vertices): Row[] {
  const groups = new Map<string, Row[]>();
  const alone: Row[] = [];
  const named = names(rows, shape);
  for (const [at, row] of rows.entries()) {
    const name = named[at] ?? '';
    const group = groups.get(name);
    if (row.problems.some(({ grade }) => grade === 'left-out')) alone.push(row);
    else if (name === '') alone.push({ ...row, problems: [...row.problems, leftOut('read.vertices.group')] });
    else if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const made = [...[...groups.values()].map((group) => grouped(group, shape)), ...alone];
  return made.sort((a, b) => a.row - b.row);
}
