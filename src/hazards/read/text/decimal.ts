/** Blanks and marks between thousands, and no others: in `40 06.072` a blank parts degrees from minutes. */
const thousands = /(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g;

/** A number as people write it in a cell, with a point or a comma, with blanks or marks between thousands; `null` for anything else. */
export function decimal(text: string): number | null {
  const bare = text.trim().replace(thousands, '').replace(/^[−–]/, '-');
  const plain = unmarked(bare);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Of points and commas the last that stands once is the decimal one; one that stands more than once divides thousands. */
function unmarked(text: string): string {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (commas === 0) return points > 1 ? text.replaceAll('.', '') : text;
  if (points === 0) return commas > 1 ? text.replaceAll(',', '') : text.replace(',', '.');
  if (text.lastIndexOf(',') > text.lastIndexOf('.'))
    return commas === 1 ? text.replaceAll('.', '').replace(',', '.') : '';
  return points === 1 ? text.replaceAll(',', '') : '';
}
