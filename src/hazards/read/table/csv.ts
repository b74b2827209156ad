import type { Row } from '../../record/row.ts';
import { headOf, type Source, stemOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { leftOut } from '../geometry/problems.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { shapeColumns } from '../shape/columns.ts';
import { shapedInOrder } from '../shape/rows.ts';
import { guessed } from '../text/charset.ts';
import { claimOf, columnsOf, type Heads, headsOf, isBlank, tableRow } from './heads.ts';
import { delimiterOf, type Line, lineCutter, sameEnds } from './lines.ts';

const firstLook = 524_288;
/** Rows that the heads are looked for in. */
const firstRows = 30;

interface Layout extends Heads {
  readonly delimiter: string;
  readonly rows: readonly Line[];
}

/** How the file is laid out, by its first rows. */
async function layoutOf(source: Source, encoding: string, limits: Limits): Promise<Layout> {
  const bytes = await headOf(source, firstLook);
  const ends = sameEnds();
  const decoded = new TextDecoder(encoding).decode(bytes, { stream: true });
  const text = ends.push(decoded) + ends.end();
  const whole = bytes.length < firstLook || !text.includes('\n') ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const { delimiter, said } = delimiterOf(whole);
  const cutter = lineCutter(delimiter, limits.feature);
  const all = [...cutter.push(whole), ...cutter.end()];
  const rows = (said ? all.slice(1) : all).slice(0, firstRows);
  const heads = headsOf(
    rows.map(({ cells }) => cells),
    limits,
  );
  return { ...heads, skip: heads.skip + (said ? 1 : 0), delimiter, rows: rows.slice(heads.skip) };
}

function lineRow(at: Line, columns: readonly string[], limits: Limits, whole: ReadonlySet<string>): Row | null {
  if (at.quote === 'unclosed') return emptyRow(at.line, 'read.csv.quote', { line: at.line });
  if (at.quote === 'astray') return emptyRow(at.line, 'read.csv.astray', { from: at.line, to: at.line + at.lines - 1 });
  return tableRow(at.line, at.cells, columns, limits, whole);
}

async function* records(
  source: Source,
  encoding: string,
  limits: Limits,
  whole: ReadonlySet<string>,
): AsyncGenerator<readonly Row[]> {
  const layout = await layoutOf(source, encoding, limits);
  const columns = columnsOf(layout);
  const ends = sameEnds();
  const cutter = lineCutter(layout.delimiter, limits.feature);
  let passed = 0;
  /** Whether every record so far has all its cells: then one at the very end that has not is cut, and its last number may be too. */
  let full = false;
  const made = (lines: readonly Line[]) =>
    lines.flatMap((line) => {
      passed += 1;
      const row = passed > layout.skip ? lineRow(line, columns, limits, whole) : null;
      if (!row) return [];
      const short = line.cells.length < columns.length;
      if (line.last && short && full) return [{ ...row, problems: [...row.problems, leftOut('read.cut')] }];
      full = !short && (full || passed === layout.skip + 1);
      return [row];
    });
  const decoder = new TextDecoder(encoding);
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield made(cutter.push(ends.push(decoder.decode(value, { stream: true }))));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  yield made([...cutter.push(ends.push(decoder.decode()) + ends.end()), ...cutter.end()]);
}

/** Tables of text. */
export const csv: Reader = {
  async find({ source }, { limits }) {
    const encoding = guessed(await headOf(source, firstLook));
    const layout = await layoutOf(source, encoding.name, limits);
    if (layout.names.length < 2 && !layout.rows.some(({ cells }) => !isBlank(cells[0] ?? null)))
      throw new Refusal('read.table.empty');
    return [
      { name: stemOf(source.path), format: 'csv', encoding, claim: claimOf(layout.rows.map(({ cells }) => cells)) },
    ];
  },
  async *rows({ source }, _, { limits, encoding, shape }) {
    const name = encoding ?? guessed(await headOf(source, firstLook)).name;
    yield* shapedInOrder(records(source, name, limits, shapeColumns(shape)), shape, limits);
  },
};
