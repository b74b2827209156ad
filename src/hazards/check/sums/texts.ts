import { fold } from '../../../domain/spelling.ts';
import type { Value } from '../../record/row.ts';

/** All words of a layer, folded, to be searched. */
export interface Texts {
  readonly add: (values: readonly Value[]) => void;
  /** Marks with 1 each record that has the text in its id or a cell. */
  readonly search: (text: string, length: number) => Uint8Array;
}

/** So many records' words stand in one text: long enough for the engine's own search, short enough to be found in. */
const block = 4096;

/** Letters beyond ASCII, as they stand together in a word: the same few runs come again and again. */
const foreign = /[^\p{ASCII}]+/gu;
const known = new Map<string, string>();
const mostKnown = 10_000;

function foldedRun(run: string): string {
  const before = known.get(run);
  if (before !== undefined) return before;
  const after = fold(run);
  if (known.size < mostKnown) known.set(run, after);
  return after;
}

/** As the rest of the page compares names (`fold`), many times as quick for a million cells. */
const folded = (text: string): string => text.toLowerCase().replace(foreign, foldedRun);

/** Between cells, so that no text is found across two; and between records. */
const [cell, end] = ['\u0001', '\n'];

interface Block {
  readonly text: string;
  /** Where each record begins; one more at the end. */
  readonly starts: Uint32Array;
}

function joined(records: readonly string[]): Block {
  const starts = new Uint32Array(records.length + 1);
  for (const [at, { length }] of records.entries()) starts[at + 1] = (starts[at] ?? 0) + length + 1;
  return { text: records.join(end), starts };
}

/** The record in which a place of the text lies. */
function recordAt({ starts }: Block, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

export function texts(): Texts {
  const blocks: Block[] = [];
  let open: string[] = [];
  const searchBlock = (of: Block, asked: string, first: number, found: Uint8Array) => {
    for (let at = of.text.indexOf(asked); at !== -1; ) {
      const record = recordAt(of, at);
      found[first + record] = 1;
      at = of.text.indexOf(asked, of.starts[record + 1]);
    }
  };
  return {
    add: (values) => {
      open.push(folded(values.filter((value) => value !== null).join(cell)).replaceAll(end, ' '));
      if (open.length < block) return;
      blocks.push(joined(open));
      open = [];
    },
    search: (text, length) => {
      const found = new Uint8Array(length);
      const asked = folded(text.trim()).replaceAll(end, ' ');
      if (asked === '') return found.fill(1);
      for (const [at, of] of [...blocks, joined(open)].entries()) searchBlock(of, asked, at * block, found);
      return found;
    },
  };
}
