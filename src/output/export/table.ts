/** Null is unknown: it is left empty, and is never 0. A list holds several codes or texts. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of any table that is taken away, as CSV, XLSX, JSON and the data package all need it. */
export interface Column<Row> {
  /** Lower case and underscores. Stable: people's own programs read it. */
  readonly name: string;
  /** The hashtag and attributes of the Humanitarian Exchange Language, 1.1. */
  readonly hxl: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'list';
  readonly description: string;
  /** As in a Table Schema. */
  readonly constraints?: Constraints;
  readonly of: (row: Row) => Cell | undefined;
}

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** A column without the rows that it is read from. */
export type Heading = Omit<Column<never>, 'of'>;

export interface Table {
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { columns, rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)) };
}

/** The rows as objects, for JSON. */
export function records({ columns, rows }: Table): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

/** Between the entries of a list in one cell; HXL's own. An entry that holds it gets a broken bar instead. */
export const separator = '|';

/** The cell as plain text. Numbers to the last decimal that the record has. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object'
    ? cell.map((entry) => entry.replaceAll(separator, '¦')).join(separator)
    : String(cell);
}

/**
 * Text that no spreadsheet takes for a formula: with an apostrophe before a sign that would begin one
 * (OWASP, "CSV Injection"; the full-width signs count in East Asian settings). Records come from anywhere.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** A date as precise as it is known, or nothing. */
export const datePattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
