import type { CellObject, Sheet } from 'write-excel-file/universal';
import { about, type Context } from './about.ts';
import { districtTable } from './districts.ts';
import { documentTable } from './documents.ts';
import { figureTable } from './figures.ts';
import { searchTable } from './searches.ts';
import { type Cell, type Table, textOf } from './table.ts';
import type { Taken } from './take.ts';

/**
 * A workbook: first what it is and what it is not, then one sheet a table, with names and HXL hashtags frozen on top.
 * Every text is written as a text cell, which no spreadsheet calculates, so it stands as it is recorded even where it begins with `=`.
 * The library is loaded when it is first needed: it is as large as all the other formats together.
 */
export async function xlsx(taken: Taken, context: Context): Promise<Blob> {
  const { default: writeExcel } = await import('write-excel-file/universal');
  const { language } = context;
  return writeExcel([
    aboutSheet(taken, context),
    sheet('Figures', figureTable(taken, language)),
    sheet('Documents', documentTable(taken.documents, language)),
    sheet('Districts', districtTable(taken.districts)),
    sheet('Searches', searchTable(taken.searches, language)),
  ]).toBlob();
}

function aboutSheet(taken: Taken, context: Context): Sheet<Blob> {
  const { sources, ...rest } = about(taken, context);
  const lines = Object.entries(rest).map(([name, value]): CellObject[] => [
    bold(name),
    { ...text(value ?? ''), wrap: true },
  ]);
  const listed = sources.map(({ title, publisher, url }): CellObject[] => [
    bold('source'),
    { ...text([title, publisher, url].filter((part) => part !== null).join('. ')), wrap: true },
  ]);
  return { sheet: 'About', data: [...lines, ...listed], columns: [{ width: 18 }, { width: 110 }] };
}

function sheet(name: string, { columns, rows }: Table): Sheet<Blob> {
  return {
    sheet: name,
    data: [
      columns.map((column) => bold(column.name)),
      columns.map(({ hxl }) => text(hxl)),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: columns.map(({ type }) => ({ width: type === 'string' || type === 'list' ? 24 : 12 })),
    stickyRowsCount: 2,
  };
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || (typeof cell === 'object' && cell.length === 0)) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return typeof cell === 'boolean' ? { value: cell, type: Boolean } : text(textOf(cell));
}

function text(value: string): CellObject {
  return { value, type: String };
}

function bold(value: string): CellObject {
  return { ...text(value), fontWeight: 'bold' };
}
