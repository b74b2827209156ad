import type { Row } from '../../record/row.ts';
import { chunksOf, headOf, type Source } from '../bytes/source.ts';
import type { Reader, Reading } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { marked, plainBytes } from '../text/charset.ts';
import { featureRow, members } from './feature.ts';
import { parse } from './parse.ts';
import { runTogether } from './run-together.ts';
import type { Piece } from './scanner.ts';

const newline = 0x0a;
const separator = 0x1e;
const isBlank = (byte: number) => byte <= 0x20;

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];

/** How deep the brackets of a value go, and how many names it has as it is written. */
function outlineOf(bytes: Uint8Array): Pick<Piece, 'depth' | 'names'> {
  let [at, deepest, names, inText] = [0, 0, 0, false];
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] as number;
    if (inText) {
      if (byte === backslash) place += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      at += 1;
      if (at > deepest) deepest = at;
    } else if (byte === 0x7d || byte === 0x5d) at -= 1;
    else if (byte === colon && at === 1) names += 1;
  }
  return { depth: deepest, names };
}

const nothing = { depth: 0, names: 0 };

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Makes a row of a line's value. @param names how many it has as it is written. */
type Make = (row: number, value: unknown, names: number) => Row;

function lineRow(
  row: number,
  bytes: Uint8Array | null,
  last: boolean,
  decoder: TextDecoder,
  limits: Limits,
  make: Make,
): Row {
  try {
    const outline = bytes ? outlineOf(bytes) : nothing;
    const { value, problems } = parse({ bytes, ...outline, cut: false }, decoder, limits);
    const made = make(row, value, outline.names);
    return { ...made, problems: [...made.problems.filter(({ code }) => code !== 'read.geojson.bare'), ...problems] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return emptyRow(row, last && error.code === 'read.json.broken' ? 'read.cut' : error.code, error.values);
  }
}

/** What is written one a line, or with the record separator of RFC 8142 before each, which may then span lines. */
export async function* lines(
  source: Source,
  { limits, encoding }: Pick<Reading, 'limits' | 'encoding'>,
  make: Make,
): AsyncGenerator<readonly Row[]> {
  const head = await headOf(source, 4096);
  const decoder = new TextDecoder(encoding?.startsWith('utf-16') ? 'utf-8' : (encoding ?? 'utf-8'));
  const end = head.includes(separator) ? separator : newline;
  let row = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (last: boolean): Row | null => {
    const bytes = length > limits.feature ? null : joined(held);
    held = [];
    length = 0;
    if (bytes?.every(isBlank)) return null;
    row += 1;
    return lineRow(row, bytes, last, decoder, limits, make);
  };
  const hold = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > limits.feature) held = [];
    else held.push(bytes);
  };
  for await (const chunk of chunksOf(plainBytes(source.stream(), marked(head) ?? 'utf-8'))) {
    const batch: Row[] = [];
    let from = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      const made = take(false);
      if (made) batch.push(made);
    }
    hold(chunk.slice(from));
    if (batch.length > 0) yield batch;
  }
  const made = take(true);
  if (made) yield [made];
}

/** Features one a line. */
export const ndjson: Pick<Reader, 'rows'> = {
  rows: ({ source }, _, reading) =>
    lines(source, reading, (row, value, names) => {
      const made = featureRow(row, value, reading.limits);
      return { ...made, problems: [...made.problems, ...runTogether(names, value, members)] };
    }),
};
