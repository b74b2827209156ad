import { asHtml } from '../../text/html.ts';

/** A copied table, in the two ways in which programs take it. */
interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * What is copied of a table, so that a spreadsheet gets numbers: `3.166` in Azerbaijani is three thousand, and elsewhere three and a bit.
 * As HTML each number stands in words, and as its plain value for Excel, LibreOffice and whoever reads `data`; as text it has no
 * thousands separators and the reader's own decimal sign.
 * @param part what is selected.
 * @returns null where no number is among it.
 */
export function plainTable(part: ParentNode, decimal: string): Copied | null {
  if (part.querySelector('data[value]') === null) return null;
  const lines = [...part.querySelectorAll('tr')];
  const rows = (lines.length === 0 ? [part] : lines).map((line) => {
    const cells = [...line.querySelectorAll('th, td')];
    return (cells.length === 0 ? [line] : cells).map(cellOf);
  });
  const html = rows.map((row) => `<tr>${row.map(asCell).join('')}</tr>`).join('');
  return {
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${html}</table></body></html>`,
    text: rows.map((row) => row.map(({ value, words }) => value?.replace('.', decimal) ?? words).join('\t')).join('\n'),
  };
}

interface Cell {
  readonly words: string;
  readonly value: string | null;
}

function cellOf(cell: ParentNode & Partial<Pick<Node, 'textContent'>>): Cell {
  return {
    words: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(),
    value: cell.querySelector('data[value]')?.getAttribute('value') ?? null,
  };
}

function asCell({ words, value }: Cell): string {
  if (value === null) return `<td>${asHtml(words)}</td>`;
  const plain = asHtml(value);
  return `<td x:num="${plain}" sdval="${plain}"><data value="${plain}">${asHtml(words)}</data></td>`;
}
