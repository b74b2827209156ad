import { type CslDate, type CslItem, isoOf } from './csl.ts';

const referenceTypes = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  report: 'RPRT',
  legislation: 'STAT',
  dataset: 'DATA',
} as const satisfies Record<CslItem['type'], string>;

/** RIS, which EndNote, Mendeley and Zotero read: a tag, two spaces, a hyphen and a space; lines end in CRLF. */
export function ris(items: readonly CslItem[]): string {
  return items.map(reference).join('\r\n');
}

function reference(item: CslItem): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', referenceTypes[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .filter(([, text]) => text !== undefined)
    .map(([tag, text = '']) => `${tag}  - ${text.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}

/** `YYYY/MM/DD`, with what is unknown left empty between its slashes. */
function slashed(date: CslDate): string {
  const [year = '', month = '', day = ''] = isoOf(date).split('-');
  return `${year}/${month}/${day}`;
}
