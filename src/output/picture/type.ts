import { type Weight, widthOf } from '../../design/type.ts';

/** A piece of a line in one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

export type Line = readonly Run[];

/** Text as `t.rich` gives it. */
type Pieces = readonly { readonly text: string; readonly strong: boolean }[];

/** Sets text in lines no wider than `width` px: what is marked strong in bold, the rest in the weight given. */
export function setLines(pieces: Pieces, size: number, width: number, weight: Weight = 400): readonly Line[] {
  const words = pieces.flatMap(({ text, strong }) =>
    text
      .split(/(?<= )/)
      .filter((word) => word !== '')
      .map((word): Run => ({ text: word, weight: strong ? 700 : weight })),
  );
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of words) {
    const wide = widthOf(word.text.trimEnd(), size, word.weight);
    if (used + wide > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += widthOf(word.text, size, word.weight);
  }
  return lines.map(joined).filter((line) => line.length > 0);
}

export function plain(text: string): Pieces {
  return [{ text, strong: false }];
}

/** An address in lines no wider than `width` px, broken anywhere, since it has no spaces. */
export function setAddress(address: string, size: number, width: number): readonly Line[] {
  const lines: string[] = [''];
  for (const character of address) {
    const longer = (lines.at(-1) ?? '') + character;
    if (widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(character);
  }
  return lines.map((text) => [{ text, weight: 400 as const }]);
}

/** Neighbouring pieces of one weight as one. */
function joined(line: readonly Run[]): Line {
  const runs: Run[] = [];
  for (const { text, weight } of line) {
    const last = runs.at(-1);
    if (last?.weight === weight) runs[runs.length - 1] = { text: last.text + text, weight };
    else runs.push({ text, weight });
  }
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
