import type { Position } from 'geojson';
import { columnsOfPosition, type LonLat } from '../../record/decisions.ts';
import type { Properties, Value } from '../../record/row.ts';
import { leftOut, noted } from '../geometry/problems.ts';
import type { Tidied } from '../geometry/tidy.ts';
import { positionAt } from './point.ts';

const isNothing = (cell: Value | undefined) => /^\s*(?:[-–—]+|n\/?a|null|<null>)?\s*$/i.test(String(cell ?? ''));

/** Whether a row has no such corner: its cells are empty, or the zeros with which a program fills them. */
const isUnused = (properties: Properties, corner: LonLat) => {
  const cells = columnsOfPosition(corner).map((column) => properties[column]);
  return cells.every(isNothing) || cells.every((cell) => Number(cell) === 0);
};

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** An area whose corners all stand in its row, or a line, where its columns are of its two ends. A row may have fewer than there are columns for, but none may be missing between two. */
export function fromAcross(properties: Properties, corners: readonly LonLat[]): Tidied {
  const used = corners.slice(0, corners.findLastIndex((corner) => !isUnused(properties, corner)) + 1);
  const [first] = used;
  if (first === undefined)
    return { geometry: null, problems: [leftOut('read.position.missing', { column: corners[0]?.lat ?? '' })] };
  const positions = used.map((corner) => positionAt(properties, corner).at);
  const broken = used.filter((_, at) => positions[at] === null).flatMap(columnsOfPosition);
  if (broken.length > 0)
    return {
      geometry: null,
      problems: [leftOut('read.across.broken', { columns: broken.slice(0, 12).join(', ') })],
    };
  const [start, ...rest] = positions as [Position, ...Position[]];
  if (rest.length === 0)
    return { geometry: { type: 'Point', coordinates: start }, problems: [noted('read.vertices.one')] };
  if (corners.length === 2) return lineOf(start, rest);
  const closed = same(start, rest.at(-1) as Position) ? rest.slice(0, -1) : rest;
  return { geometry: { type: 'Polygon', coordinates: [[start, ...closed, start]] }, problems: [] };
}

/** What lies between its ends the row does not say, and that is told of each. */
function lineOf(start: Position, rest: readonly Position[]): Tidied {
  if (rest.every((each) => same(each, start)))
    return { geometry: { type: 'Point', coordinates: start }, problems: [noted('read.vertices.one')] };
  return { geometry: { type: 'LineString', coordinates: [start, ...rest] }, problems: [noted('read.across.line')] };
}
