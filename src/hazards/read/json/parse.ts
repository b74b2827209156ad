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
