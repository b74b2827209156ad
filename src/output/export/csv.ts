import { harmless, type Table, textOf } from './table.ts';

interface Dialect {
  /** The row of HXL hashtags under the names. */
  readonly hashtags: boolean;
  /** The mark by which Excel knows UTF-8, and without which it garbles every ə. */
  readonly mark: boolean;
  /** How numbers are written where the file will be opened; a point unless given. Where it is a comma, a semicolon stands between cells. */
  readonly decimal?: ',' | '.';
}

/** Comma-separated values by RFC 4180: lines end in CRLF, and a cell is quoted where it must be. */
export function csv({ columns, rows }: Table, { hashtags, mark, decimal = '.' }: Dialect): string {
  const between = decimal === ',' ? ';' : ',';
  const quoted = (text: string) => (/[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const heads = [columns.map(({ name }) => name), ...(hashtags ? [columns.map(({ hxl }) => hxl)] : [])];
  const body = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? textOf(cell).replace('.', decimal) : harmless(textOf(cell)))),
  );
  return (mark ? '\uFEFF' : '') + [...heads, ...body].map((row) => `${row.map(quoted).join(between)}\r\n`).join('');
}
