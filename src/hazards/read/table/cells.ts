import { withoutMidnight } from '../text/day.ts';
import { type Node, textIn } from '../xml/nodes.ts';
import type { Cell } from './heads.ts';
import { fromSerial } from './serial.ts';
import { textOf, unescaped, type Workbook } from './workbook.ts';

export interface SheetRow {
  readonly cells: readonly Cell[];
  /** Errors of the workbook, by column. */
  readonly errors: ReadonlyMap<number, string>;
}

/** The column of a cell's name: of `AB7`, 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function number(text: string, day: boolean, since1904: boolean): Cell {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const date = day ? fromSerial(value, since1904) : null;
  if (date !== null) return date;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

function valueOfCell(node: Node, book: Workbook): Cell {
  const text = textIn(node, 'v');
  switch (node.attributes.t ?? 'n') {
    case 's':
      return book.texts[Number(text)] ?? null;
    case 'inlineStr': {
      const inline = node.children.find(({ name }) => name === 'is');
      return inline ? textOf(inline) : null;
    }
    case 'str':
      return unescaped(node.children.find(({ name }) => name === 'v')?.text ?? '');
    case 'b':
      return text === '' ? null : text === '1' || text === 'true';
    case 'd':
      return withoutMidnight(text);
    case 'e':
      return null;
    default:
      return text === '' ? null : number(text, book.days[Number(node.attributes.s ?? -1)] ?? false, book.since1904);
  }
}

/** The cells of a row in their columns; those beyond the `most` first are passed over but for one, by which it is seen that there are more. */
export function cellsOf(row: Node, book: Workbook, most: number): SheetRow {
  const cells: Cell[] = [];
  const errors = new Map<number, string>();
  let next = 0;
  for (const node of row.children) {
    if (node.name !== 'c') continue;
    const column = Math.min(columnOf(node.attributes.r) ?? next, most);
    next = column + 1;
    while (cells.length < column) cells.push(null);
    cells[column] = valueOfCell(node, book);
    if (node.attributes.t === 'e') errors.set(column, textIn(node, 'v'));
  }
  return { cells, errors };
}
