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
  if (html.length > longest) return [];
  if (!/<t[dh]\b/i.test(html)) return listIn(html);
  return html.split(/<tr\b/i).flatMap((row): [string, string][] => {
    const cells = row.split(/<\/tr/i)[0]?.split(/<t[dh]\b/i) ?? [];
    const [, name = '', value = ''] = cells.map((cell) => wordsOf(cell.slice(cell.indexOf('>') + 1)));
    return cells.length === 3 && name !== '' ? [[name, value]] : [];
  });
}

/** The attributes in a description whose every line, or point of a list, is a name, a colon and a value; two of them or more, none twice. */
function listIn(html: string): readonly (readonly [string, string])[] {
  const lines = html
    .split(/<br\s*\/?>|<\/?(?:li|p|div|ul|ol)\b[^<>]*>|\r?\n/i)
    .map(wordsOf)
    .filter((line) => line !== '');
  const found = lines.map((line) => /^([^:]{1,40}?)\s*:\s+(?!\/\/)(.*)$|^([^:]{1,40}?)\s*:$/.exec(line));
  const pairs = found.map((match) => [match?.[1] ?? match?.[3] ?? '', match?.[2] ?? ''] as const);
  const all = found.every((match) => match !== null) && new Set(pairs.map(([name]) => name)).size === pairs.length;
  return all && pairs.length >= 2 ? pairs : [];
}
