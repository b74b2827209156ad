import type { Row } from '../../record/row.ts';
import { stemOf } from '../bytes/source.ts';
import type { Found, Reader } from '../format.ts';
import { noted } from '../geometry/problems.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { shapeColumns } from '../shape/columns.ts';
import { shapedInOrder } from '../shape/rows.ts';
import { nodes } from '../xml/nodes.ts';
import { cellsOf, type SheetRow } from './cells.ts';
import { claimOf, columnsOf, headsOf, isBlank, tableRow } from './heads.ts';
import { type Sheet, type Workbook, workbookOf } from './workbook.ts';

/** Rows that the heads are looked for in. */
const firstRows = 30;

interface Numbered extends SheetRow {
  /** As the workbook numbers it. */
  readonly row: number;
}

/** The rows of a sheet that are not blank. */
async function* sheetRows(sheet: Sheet, book: Workbook, limits: Limits): AsyncGenerator<readonly Numbered[]> {
  let row = 0;
  const found = nodes(sheet.source, new Set(['row']), limits);
  let step = await found.next();
  while (!step.done) {
    yield step.value
      .map(({ node }) => {
        const said = Number(node.attributes.r);
        row = Number.isSafeInteger(said) && said > 0 ? said : row + 1;
        return { row, ...cellsOf(node, book, limits.columns) };
      })
      .filter(({ cells, errors }) => errors.size > 0 || !cells.every(isBlank));
    step = await found.next();
  }
  if (step.value.cut) throw new Refusal('read.cut');
  if (step.value.broken) throw new Refusal('read.xml.broken');
}

async function beginning(sheet: Sheet, book: Workbook, limits: Limits): Promise<readonly Numbered[]> {
  const first: Numbered[] = [];
  for await (const batch of sheetRows(sheet, book, limits)) {
    first.push(...batch.slice(0, firstRows - first.length));
    if (first.length >= firstRows) break;
  }
  return first;
}

/** A record; cells that hold an error of the workbook are empty, and named. */
function recordOf(at: Numbered, columns: readonly string[], limits: Limits, whole: ReadonlySet<string>): Row {
  const made = tableRow(at.row, at.cells, columns, limits, whole) ?? {
    row: at.row,
    geometry: null,
    properties: {},
    problems: [],
  };
  const errors = [...at.errors]
    .slice(0, 10)
    .map(([column, error]) => noted('read.xlsx.error', { column: columns[column] ?? '', error }));
  return { ...made, problems: [...made.problems, ...errors] };
}

async function* records(
  sheet: Sheet,
  book: Workbook,
  limits: Limits,
  whole: ReadonlySet<string>,
): AsyncGenerator<readonly Row[]> {
  const first = await beginning(sheet, book, limits);
  const heads = headsOf(
    first.map(({ cells }) => cells),
    limits,
  );
  const columns = columnsOf(heads);
  let passed = 0;
  for await (const batch of sheetRows(sheet, book, limits)) {
    yield batch.flatMap((at) => {
      passed += 1;
      return passed > heads.skip ? [recordOf(at, columns, limits, whole)] : [];
    });
  }
}

/**
 * Workbooks, a layer each sheet; hidden ones are offered and not wanted. Not by `read-excel-file` 9.3 (16.8 kB, against 23.6 kB of our own with
 * what KML and archives need too), which was tried on the same files: it gives hidden sheets like any other, `#DIV/0!` and `#N/A` as an empty
 * cell without a word, texts without their blanks, and all of a workbook at once, where this holds a batch of rows. Days came out alike.
 */
export const xlsx: Reader = {
  async find({ source }, { limits }) {
    const book = await workbookOf(source, limits);
    const found: Found[] = [];
    for (const sheet of book.sheets) {
      const first = (await beginning(sheet, book, limits)).map(({ cells }) => cells);
      if (first.length < 2) continue;
      found.push({
        name: sheet.name,
        format: 'xlsx',
        inner: sheet.name,
        wanted: !sheet.hidden,
        claim: claimOf(first),
      });
    }
    if (found.length === 0) throw new Refusal('read.table.empty');
    const [only] = found;
    return found.length === 1 && only ? [{ ...only, name: stemOf(source.path) }] : found;
  },
  async *rows({ source }, { inner, name }, { limits, shape }) {
    const book = await workbookOf(source, limits);
    const sheet = book.sheets.find((each) => each.name === inner);
    if (!sheet) throw new Refusal('read.gone', { name });
    yield* shapedInOrder(records(sheet, book, limits, shapeColumns(shape)), shape, limits);
  },
};
