import { type CslItem, isoOf } from './csl.ts';

const entryTypes = {
  'article-newspaper': 'article',
  webpage: 'misc',
  report: 'techreport',
  legislation: 'misc',
  dataset: 'misc',
} as const satisfies Record<CslItem['type'], string>;

/** BibTeX in UTF-8: types that BibTeX and BibLaTeX both know, the year for the one and the whole date for the other. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(item.title)],
    [item.type === 'article-newspaper' ? 'journal' : 'howpublished', braced(item['container-title'])],
    ['entrysubtype', item.type === 'article-newspaper' ? '{newspaper}' : undefined],
    [item.type === 'report' ? 'institution' : 'publisher', braced(item.publisher)],
    ['year', item.issued && `{${item.issued['date-parts'][0][0]}}`],
    ['date', item.issued && `{${isoOf(item.issued)}}`],
    ['version', braced(item.version)],
    ['url', item.URL && `{${item.URL.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['urldate', item.accessed && `{${isoOf(item.accessed)}}`],
    ['language', item.language && `{${item.language}}`],
    ['note', braced(item.note)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`);
  return `@${entryTypes[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The text in braces, with the signs escaped that mean something to TeX. */
function braced(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return `{${text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)}}`;
}
