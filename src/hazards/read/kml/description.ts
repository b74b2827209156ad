const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    return entities[String(name).toLowerCase()] ?? all;
  });

/** The words of a piece of HTML. Nothing of it is ever put into a page. */
export const wordsOf = (html: string) =>
  unescaped(html.replace(/<null>/gi, '&lt;Null&gt;').replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Longer descriptions are no tables of attributes. */
const longest = 500_000;

/**
 * The attributes in a description that is a table of names and values, as ArcGIS and MapInfo write them. Only rows of two cells count; rows
 * around a table in a table are passed over, since they are cut where the inner one begins.
 */
export function tableIn(html: string): readonly (readonly [string, string])[] {
  if (html.length > longest || !/<t[dh]\b/i.test(html)) return [];
  return html.split(/<tr\b/i).flatMap((row): [string, string][] => {
    const cells = row.split(/<\/tr/i)[0]?.split(/<t[dh]\b/i) ?? [];
    const [, name = '', value = ''] = cells.map((cell) => wordsOf(cell.slice(cell.indexOf('>') + 1)));
    return cells.length === 3 && name !== '' ? [[name, value]] : [];
  });
}
