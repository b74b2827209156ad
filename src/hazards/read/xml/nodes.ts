import { SaxesParser } from 'saxes';
import { headOf, type Source } from '../bytes/source.ts';
import type { Limits } from '../limits.ts';
import { guessed, marked, textOf } from '../text/charset.ts';

/** An element with all that is in it. */
export interface Node {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

/** An element that was asked for, with the names of those around it, from the outermost. */
export interface Met {
  readonly node: Node;
  readonly around: readonly Around[];
}

/** An element around others, for as long as it is open. */
export interface Around {
  readonly name: string;
  /** What its own `name` says, once that was read. */
  label?: string;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** As the file's first line declares it, or its mark; text that is neither and no UTF-8 is guessed. */
async function charset(source: Source): Promise<string> {
  const head = await headOf(source, 65_536);
  const mark = marked(head);
  if (mark) return mark;
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(head.subarray(0, 200)),
  )?.[1];
  const guess = guessed(head);
  if (guess.sure && guess.name !== 'utf-8') return guess.name;
  try {
    return declared ? new TextDecoder(declared).encoding : guess.name;
  } catch {
    return guess.name;
  }
}

/** What the end of a file tells of all of it. */
export interface Ended {
  /** Whether the element that holds all others never ends. */
  readonly cut: boolean;
  /** Whether elements did not nest, so that some may be missing. */
  readonly broken: boolean;
}

/** Faults by which elements may be lost; all others cost a word at most. */
const structural = /clos|\btags?\b|comment|processing instruction|unexpected end|attribute (name|value|without)/i;

/** An ampersand that stands for itself would hide all up to the next semicolon. Written as a character that no text uses, it can be told in text and in CDATA. */
const loose = '\ue0ff';
const escaped = '&#xE0FF;';

function forgiven() {
  let held = '';
  return {
    push(text: string): string {
      const all = held + text;
      const last = all.lastIndexOf('&');
      const open = last >= 0 && all.length - last < 34 && !all.includes(';', last);
      held = open ? all.slice(last) : '';
      return (open ? all.slice(0, last) : all).replace(/&(?!#?\w{1,31};)/g, escaped);
    },
    end: () => held.replace(/&(?!#?\w{1,31};)/g, escaped),
  };
}

/**
 * The elements of some names, each as a small tree, as they close; nothing else of the file is held. What is not well-formed is read as far
 * as it goes. Entities that a file defines itself are not expanded, so none can grow.
 */
export async function* nodes(
  source: Source,
  wanted: ReadonlySet<string>,
  limits: Limits,
): AsyncGenerator<readonly Met[], Ended> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const around: Around[] = [];
  const open: { name: string; attributes: Record<string, string>; children: Node[]; text: string }[] = [];
  let deeper = 0;
  let closed = false;
  let met: Met[] = [];
  let broken = false;
  parser.on('error', ({ message }) => {
    broken ||= structural.test(message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: bare(name), attributes: attributes as Record<string, string>, children: [], text: '' };
    if (open.length > limits.depth) deeper += 1;
    else if (open.length > 0 || wanted.has(element.name)) open.push(element);
    else around.push({ name: element.name });
  });
  const text = (piece: string) => {
    const inner = open.at(-1);
    if (inner) inner.text += piece;
  };
  parser.on('text', (piece) => text(piece.replaceAll(loose, '&')));
  parser.on('cdata', (piece) => text(piece.replaceAll(escaped, '&')));
  parser.on('closetag', () => {
    if (deeper > 0) {
      deeper -= 1;
      return;
    }
    const node = open.pop();
    if (!node) around.pop();
    else if (open.length > 0) open.at(-1)?.children.push(node);
    else if (node.name === 'name') {
      const outer = around.at(-1);
      if (outer) outer.label = node.text.trim();
    } else met.push({ node, around: [...around] });
    closed = around.length === 0 && open.length === 0;
  });
  const ampersands = forgiven();
  const reader = textOf(source.stream(), await charset(source)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.write(ampersands.push(value));
      if (met.length > 0) yield met;
      met = [];
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  parser.write(ampersands.end());
  const ended = { cut: !closed, broken };
  if (met.length > 0) yield met;
  return ended;
}

export const child = (node: Node, name: string): Node | undefined => node.children.find((each) => each.name === name);
export const children = (node: Node, name: string): readonly Node[] =>
  node.children.filter((each) => each.name === name);
/** The text of a child, or of none. */
export const textIn = (node: Node, name: string): string => child(node, name)?.text.trim() ?? '';
