import { Feed } from '../bytes/feed.ts';
import { headOf, type Source } from '../bytes/source.ts';
import { type Charset, guessed } from '../text/charset.ts';

/** The marks in a table's head that name a character set which browsers know. 0x57 only says "that of the machine". */
const marks: Readonly<Record<number, string>> = {
  3: 'windows-1252',
  38: 'ibm866',
  101: 'ibm866',
  89: 'windows-1252',
  125: 'windows-1255',
  126: 'windows-1256',
  200: 'windows-1250',
  201: 'windows-1251',
  202: 'windows-1254',
  203: 'windows-1253',
  204: 'windows-1257',
};

/** A character set as programs write it into a `.cpg` or `.cst`, as browsers know it. */
function named(text: string): string | null {
  const label = text.trim().toLowerCase();
  if (/utf-?8|65001/.test(label)) return 'utf-8';
  const page = /(?:^|\D)(125[0-8]|866|874|936|949|950|932)$/.exec(label)?.[1];
  const iso = /8859[-_ ]?(\d{1,2})$/.exec(label)?.[1];
  const guess = iso
    ? `iso-8859-${iso}`
    : page?.startsWith('125')
      ? `windows-${page}`
      : page === '866'
        ? 'ibm866'
        : label;
  try {
    return new TextDecoder(guess).encoding;
  } catch {
    return null;
  }
}

/** The character set of a table: the file beside it says it, or its head, or else its text is looked at. */
export async function charsetOf(table: Source | undefined, beside: Source | undefined): Promise<Charset | null> {
  if (!table) return null;
  const said = beside && named(new TextDecoder().decode(await headOf(beside, 64)));
  if (said) return { name: said, sure: true };
  const head = await headOf(table, 524_288);
  const marked = marks[head[29] ?? 0];
  if (marked) return { name: marked, sure: true };
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return guessed(head.length < 32 ? head : head.subarray(view.getUint16(8, true)));
}

/** A short text file in whole, such as a `.prj`. */
export async function shortText(source: Source | undefined): Promise<string | null> {
  if (!source) return null;
  const feed = new Feed(source.stream());
  await feed.fill(65_536);
  const bytes = feed.peek(65_536);
  const text = new TextDecoder(guessed(bytes).name).decode(bytes).trim();
  await feed.close();
  return text === '' ? null : text;
}
