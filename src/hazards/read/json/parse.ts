import type { Problem } from '../../record/row.ts';
import { repaired } from '../geometry/problems.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Piece } from './scanner.ts';

export interface Parsed {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Text in quotes, or a number that JSON does not know and Python writes all the same. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

const withoutNaN = (text: string) => text.replace(tokens, (token) => (token.startsWith('"') ? token : 'null'));

/** One value of a JSON file. Refused where it is cut, longer or deeper than is read, or no JSON. */
export function parse(piece: Piece, decoder: TextDecoder, limits: Limits): Parsed {
  if (piece.bytes === null) throw new Refusal('read.feature.large', { limit: Math.round(limits.feature / 1048576) });
  if (piece.depth > limits.depth) throw new Refusal('read.json.deep', { limit: limits.depth });
  const text = decoder.decode(piece.bytes);
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch {
    try {
      return { value: JSON.parse(withoutNaN(text)), problems: [repaired('read.json.nan')] };
    } catch {
      throw new Refusal(piece.cut ? 'read.cut' : 'read.json.broken');
    }
  }
}

/** Fewer values than this are parsed one by one; and those of more bytes than this. */
const together = { least: 4, bytes: 4 * 1024 * 1024 } as const;

/** Values that stand behind each other in one piece of a file, at once: a call for each of a hundred thousand would be felt. `null` where one of them may be no JSON, or more than is read; then each must be looked at. */
export function parseTogether(
  pieces: readonly Piece[],
  decoder: TextDecoder,
  limits: Limits,
): readonly unknown[] | null {
  const [first, last] = [pieces[0]?.bytes, pieces.at(-1)?.bytes];
  if (pieces.length < together.least || first == null || last == null) return null;
  const inOne = ({ bytes }: Piece) => bytes?.buffer === last.buffer;
  /* The first may have begun in the piece of the file before. */
  const [from, rest] = inOne(pieces[0] as Piece) ? [first, []] : [pieces[1]?.bytes, pieces.slice(0, 1)];
  if (from == null || !pieces.slice(rest.length).every(inOne)) return null;
  if (pieces.some(({ depth, cut }) => cut || depth > limits.depth)) return null;
  const run = new Uint8Array(last.buffer, from.byteOffset, last.byteOffset + last.byteLength - from.byteOffset);
  if (run.length > together.bytes) return null;
  try {
    const values: unknown[] = JSON.parse(`[${decoder.decode(run)}]`);
    if (values.length !== pieces.length - rest.length) return null;
    return [...rest.map((piece) => JSON.parse(decoder.decode(piece.bytes as Uint8Array))), ...values];
  } catch {
    return null;
  }
}
