import Papa from 'papaparse';

/** A row of a CSV file with the line that it begins in; `unclosed` where a quote in it goes on to no good end. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly lines: number;
  readonly quote: 'fine' | 'unclosed' | 'astray';
  /** Set where the file ends before the line does. */
  readonly last?: true;
}

/** Quotes that are never closed are looked for so often; then quotes count as letters, or a file full of them would be read for ever. */
const patience = 20;

interface Result {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts text into rows as it comes. A row that is longer than `most` characters, or a quote that is open at the end, costs its first line
 * alone: the lines after it are read as if it were not there.
 */
export function lineCutter(delimiter: string, most: number) {
  let pending = '';
  let line = 1;
  /** No use to look for a whole row before there is so much text: a long cell would else be gone through again for each piece. */
  let enough = 0;
  let given = 0;

  const rowsIn = (): Line[] => {
    const quoteChar = given < patience ? '"' : '\u0000';
    const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar });
    const { data, errors, meta } = parser.parse(pending, 0, true) as Result;
    const astray = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    pending = pending.slice(meta.cursor);
    return data.map((cells, at) => {
      const lines = 1 + cells.reduce((sum, cell) => sum + newlinesIn(cell), 0);
      line += lines;
      return { line: line - lines, cells, lines, quote: astray.has(at) ? 'astray' : 'fine' };
    });
  };
  const giveUp = (): Line => {
    const end = pending.indexOf('\n');
    const first = end < 0 ? pending : pending.slice(0, end);
    pending = end < 0 ? '' : pending.slice(end + 1);
    given += 1;
    line += 1;
    return { line: line - 1, cells: first.split(delimiter, 100), lines: 1, quote: 'unclosed' };
  };

  return {
    push(text: string): Line[] {
      pending += text;
      if (pending.length < enough) return [];
      const rows = rowsIn();
      enough = rows.length > 0 ? 0 : pending.length * 2;
      while (pending.length > most) {
        rows.push(giveUp());
        for (const row of rowsIn()) rows.push(row);
        enough = 0;
      }
      return rows;
    },
    end(): Line[] {
      const open = pending !== '' && !pending.endsWith('\n');
      if (open) pending += '\n';
      const rows = rowsIn();
      const last = rows.pop();
      if (last) rows.push(open ? { ...last, last: true } : last);
      while (pending !== '') {
        rows.push(giveUp());
        for (const row of rowsIn()) rows.push(row);
      }
      return rows;
    },
  };
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Every kind of line end as one; a carriage return at the end of a piece waits for what follows it. */
export function sameEnds() {
  let held = '';
  return {
    push(text: string): string {
      const all = held + text;
      held = all.endsWith('\r') ? '\r' : '';
      return (held ? all.slice(0, -1) : all).replace(/\r\n?/g, '\n');
    },
    end: () => (held ? '\n' : ''),
  };
}

const delimiters = [',', ';', '\t', '|'];
/** Rows that the delimiter is looked for in. */
const firstRows = 50;

/** How many of the first rows have the number of cells, of two or more, that most have; and that number. */
function likeness(text: string, delimiter: string): readonly [number, number] {
  const rows = lineCutter(delimiter, text.length + 1)
    .push(text)
    .slice(0, firstRows);
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number]>(
    (best, [cells, times]) => (times > best[0] || (times === best[0] && cells > best[1]) ? [times, cells] : best),
    [0, 0],
  );
}

/**
 * The delimiter: the first line `sep=;` says it, else the one that cuts most of the first rows alike. What papaparse guesses is a comma wherever
 * commas are decimal ones or divide the positions of a shape.
 */
export function delimiterOf(text: string): { readonly delimiter: string; readonly said: boolean } {
  const said = /^sep=(.)\n/i.exec(text)?.[1];
  if (said) return { delimiter: said, said: true };
  const sample = `${text.slice(0, 65_536)}\n`;
  const found = delimiters.map((delimiter) => ({ delimiter, alike: likeness(sample, delimiter) }));
  /* Of a table of one record the heads tell: commas in it may be decimal, or part the positions of a shape. */
  const heads = sample.slice(0, sample.indexOf('\n'));
  const cuts = (delimiter: string) => Number(heads.includes(delimiter));
  found.sort((a, b) => b.alike[0] - a.alike[0] || cuts(b.delimiter) - cuts(a.delimiter) || b.alike[1] - a.alike[1]);
  return { delimiter: found[0]?.delimiter ?? ',', said: false };
}
