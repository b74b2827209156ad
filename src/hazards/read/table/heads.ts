import type { Claim } from '../../record/offer.ts';
import type { Problem, Row, Value } from '../../record/row.ts';
import { noted } from '../geometry/problems.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** A cell as its file has it: text, or what a workbook knows the kind of. */
export type Cell = Value;

export interface Heads {
  /** One a column, none twice. */
  readonly names: readonly string[];
  /** Rows before the first record, the heads' own among them. */
  readonly skip: number;
  /** The tags of HXL by column, where a row of them stands under the heads. */
  readonly tags: readonly string[] | null;
}

export const isBlank = (cell: Cell | undefined) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const tag = /^#[a-z][a-z0-9_]*(\s*\+[a-z0-9_]+)*$/i;

const isTags = (row: readonly Cell[]) => {
  const full = row.filter((cell) => !isBlank(cell));
  return full.length > 0 && full.every((cell) => tag.test(String(cell).trim()));
};

const isNumber = (cell: Cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[-+]?[\d\s.,]*\d$/.test(cell.trim()));

/** As a spreadsheet names a column that has no head. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function unlike(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

const isWord = (cell: Cell | undefined) => isBlank(cell) || (typeof cell === 'string' && !isNumber(cell));

/** Whether heads go on in the row below: it has words alone, under heads that are merged over several columns, and nothing under the others. */
function goesOn(row: readonly Cell[], below: readonly Cell[]): boolean {
  const under = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const within = (column: number) => row.findLastIndex((cell, at) => at <= column && !isBlank(cell));
  const merged = under.filter((column) => isBlank(row[column]));
  const heads = new Set(merged.map(within));
  return (
    merged.length > 0 &&
    below.every(isWord) &&
    !isTags(below) &&
    row.some((cell, column) => !isBlank(cell) && isBlank(below[column])) &&
    under.every((column) => heads.has(within(column)))
  );
}

/** One row of heads out of two: what is merged above stands before what is under it. */
function joined(row: readonly Cell[], below: readonly Cell[]): readonly Cell[] {
  let above: Cell = null;
  return Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    const [head, under] = [row[column] ?? null, below[column] ?? null];
    if (!isBlank(head)) above = head;
    return isBlank(under) ? head : `${String(above ?? '').trim()} ${String(under).trim()}`.trim();
  });
}

/** Whether a row is the first record under heads that are not as wide, for some are merged over several columns. */
function isUnderHeads(first: readonly (readonly Cell[])[], at: number, widest: number): boolean {
  const [above, row] = [first[at - 1], first[at]];
  if (!above || !row?.some((cell) => !isBlank(cell) && isNumber(cell))) return false;
  const heads = above.filter((cell) => !isBlank(cell));
  return above.every(isWord) && !isBlank(above[0]) && heads.length >= Math.max(2, widest * 0.4);
}

/**
 * The heads of a row with those that are merged over it, where it has some twice (degrees of a latitude and degrees of a longitude), or where a
 * column has its head in the row above alone, for that is merged over both.
 */
function withThoseAbove(first: readonly (readonly Cell[])[], at: number): readonly Cell[] {
  let row = first[at] ?? [];
  const full = row.filter((cell) => !isBlank(cell)).map(String);
  const twice = new Set(full).size < full.length;
  const lacks = first[at - 1]?.some(
    (cell, column) =>
      !isBlank(cell) && isBlank(row[column]) && first.slice(at + 1).some((record) => !isBlank(record[column])),
  );
  if (!(twice || lacks) || !row.every(isWord)) return row;
  for (let above = first[at - 1], up = at; above && liesOver(above, row); up -= 1, above = first[up - 1])
    row = joined(above, row);
  return row;
}

/** Whether a row holds words of which some reach over several columns of the row below, and which together are no title. */
function liesOver(above: readonly Cell[], row: readonly Cell[]): boolean {
  const heads = above.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    above.every(isWord) && heads.length > 1 && row.some((cell, column) => !isBlank(cell) && isBlank(above[column]))
  );
}

/** Whether a row that would be heads is a record: it has decimals where there are numbers in the rows below. */
function isRecord(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  return row.some(
    (cell, column) =>
      !isBlank(cell) &&
      /^\s*[-+]?\d+[.,]\d{2,}\s*$/.test(String(cell)) &&
      below.some((record) => !isBlank(record[column])) &&
      below.every((record) => isBlank(record[column]) || isNumber(record[column] as Cell)),
  );
}

/**
 * Where the heads stand: in the first row that is about as wide as the table, titles above it passed over. A table whose first row is all
 * numbers, or a record, has none, and its columns are named as a spreadsheet names them.
 */
export function headsOf(first: readonly (readonly Cell[])[], limits: Limits): Heads {
  const widths = first.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(0, ...widths);
  /* A row behind which nothing stands is a record, however wide. */
  const last = widths.findLastIndex((width) => width > 0);
  const wide = widths.findIndex((width) => width >= Math.max(1, widest * 0.6));
  const found = Math.max(0, wide === last ? widths.findLastIndex((width, row) => width > 1 && row < last) : wide);
  const at = isUnderHeads(first, found, widest) ? found - 1 : found;
  const row = withThoseAbove(first, at);
  if (row.length > limits.columns) throw new Refusal('read.columns', { count: row.length, limit: limits.columns });
  const full = row.filter((cell) => !isBlank(cell));
  if (full.length > 0 && (full.every(isNumber) || isRecord(row, first.slice(at + 1))))
    return { names: row.map((_, column) => letters(column)), skip: at, tags: null };
  const below = first[at + 1];
  if (below && goesOn(row, below)) {
    const rest = headsOf([joined(row, below), ...first.slice(at + 2)], limits);
    return { ...rest, skip: rest.skip + at + 1 };
  }
  const names = unlike(row.map((cell, column) => (isBlank(cell) ? letters(column) : String(cell).trim())));
  if (isTags(row)) return { names, skip: at + 1, tags: row.map(String) };
  const under = first[at + 1];
  return under && isTags(under)
    ? {
        names,
        skip: at + 2,
        tags: names.map((_, column) => (isBlank(under[column]) ? '' : String(under[column]).trim())),
      }
    : { names, skip: at + 1, tags: null };
}

/** The name by which a column's cells are kept: its head, with its HXL tag where it has one, so that both can be recognised. */
export const columnsOf = ({ names, tags }: Heads): readonly string[] =>
  names.map((name, at) => (tags?.[at] && tags[at] !== name ? `${name} ${tags[at]}` : name));

function cellOf(cell: Cell | undefined, limits: Limits): Value {
  if (cell === undefined || isBlank(cell)) return null;
  if (typeof cell !== 'string') return cell;
  if (/^\s*<null>\s*$/i.test(cell)) return null;
  return cell.length > limits.text ? cell.slice(0, limits.text) : cell;
}

/** A record of a table; its shape is made later, when somebody has said of which columns. `null` for a blank row. */
export function tableRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly string[],
  limits: Limits,
  whole: ReadonlySet<string>,
): Row | null {
  if (cells.every(isBlank)) return null;
  const problems: Problem[] = [];
  if (cells.slice(columns.length).some((cell) => !isBlank(cell)))
    problems.push(noted('read.table.wide', { cells: cells.length, columns: columns.length }));
  const entries = columns.map((column, at): [string, Value] => {
    const cell = cells[at];
    if (whole.has(column)) return [column, cell === undefined || isBlank(cell) ? null : cell];
    if (typeof cell === 'string' && cell.length > limits.text)
      problems.push(noted('read.text.cut', { limit: limits.text }));
    return [column, cellOf(cell, limits)];
  });
  return { row, geometry: null, properties: Object.fromEntries(entries), problems };
}

/** The system that cells of extended WKT name, where they agree. */
export function claimOf(rows: readonly (readonly Cell[])[]): Claim {
  const codes = new Set(rows.flatMap((cells) => cells.map((cell) => /^\s*SRID=(\d+)\s*;/i.exec(String(cell))?.[1])));
  codes.delete(undefined);
  const [code] = codes;
  return codes.size === 1 && code ? { text: `EPSG:${code}` } : null;
}
