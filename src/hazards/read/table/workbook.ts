import type { Source } from '../bytes/source.ts';
import { zipped } from '../bytes/zip.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { children, type Node, nodes } from '../xml/nodes.ts';
import { isDay } from './serial.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly source: Source;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
  /** Of each style, whether it shows days. */
  readonly days: readonly boolean[];
  readonly texts: readonly string[];
}

async function all(source: Source | undefined, wanted: readonly string[], limits: Limits): Promise<readonly Node[]> {
  const found: Node[] = [];
  if (!source) return found;
  const all = nodes(source, new Set(wanted), limits);
  let step = await all.next();
  while (!step.done) {
    for (const { node } of step.value) found.push(node);
    step = await all.next();
  }
  if (step.value.cut || step.value.broken) throw new Refusal('read.xml.broken');
  return found;
}

/** Characters that XML cannot hold are written by their number. */
export const unescaped = (text: string) =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text of a string of several runs, without how it is to be spoken. */
export const textOf = (node: Node): string =>
  unescaped(
    node.children.map((each) => (each.name === 't' ? each.text : each.name === 'r' ? textOf(each) : '')).join(''),
  );

function styles(found: readonly Node[]): readonly boolean[] {
  const codes = new Map(
    found
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  const uses = found.find(({ name }) => name === 'cellXfs');
  return (uses ? children(uses, 'xf') : []).map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return isDay(id, codes.get(id));
  });
}

const flag = (text: string | undefined) => text === '1' || text === 'true';

/** A workbook without its cells. */
export async function workbookOf(source: Source, limits: Limits): Promise<Workbook> {
  const entries = await zipped(source.path, await source.blob(), limits);
  const packed = entries.reduce((sum, { size }) => sum + size, 0);
  if (packed > limits.bytes.xlsx * 4)
    throw new Refusal('read.zip.large', { limit: Math.round((limits.bytes.xlsx * 4) / 1048576) });
  const file = (path: string) =>
    entries.find((entry) => entry.path.toLowerCase() === `${source.path}/${path}`.toLowerCase());
  const main = file('xl/workbook.xml');
  if (!main) throw new Refusal('read.office');
  const head = await all(main, ['sheet', 'workbookPr'], limits);
  const targets = new Map(
    (await all(file('xl/_rels/workbook.xml.rels'), ['Relationship'], limits)).map(({ attributes }) => [
      attributes.Id ?? '',
      (attributes.Target ?? '').replace(/^\/?xl\/|^\//, ''),
    ]),
  );
  const sheets = head.flatMap(({ name, attributes }): Sheet[] => {
    if (name !== 'sheet') return [];
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const cells = file(`xl/${targets.get(id) ?? ''}`);
    return cells
      ? [{ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', source: cells }]
      : [];
  });
  return {
    sheets,
    since1904: head.some(({ name, attributes }) => name === 'workbookPr' && flag(attributes.date1904)),
    days: styles(await all(file('xl/styles.xml'), ['numFmt', 'cellXfs'], limits)),
    texts: (await all(file('xl/sharedStrings.xml'), ['si'], limits)).map(textOf),
  };
}
