import type { Value } from '../../record/row.ts';
import type { Feed } from '../bytes/feed.ts';
import { dayOf } from '../text/day.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly length: number;
}

export interface Table {
  /** As the head says. */
  readonly count: number;
  readonly length: number;
  /** The mark of the character set. */
  readonly mark: number;
  readonly fields: readonly Field[];
}

/** Field descriptions are 32 bytes each, ended by a carriage return; whatever the head says of its own length. */
function fieldsOf(body: Uint8Array, decoder: TextDecoder): readonly Field[] {
  const fields: Field[] = [];
  const names = new Map<string, number>();
  let from = 1;
  for (let at = 0; at + 32 <= body.length && body[at] !== 0x0d; at += 32) {
    const end = body.subarray(at, at + 11).indexOf(0);
    const name = decoder.decode(body.subarray(at, at + (end < 0 ? 11 : end))).trim();
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    const length = body[at + 16] ?? 0;
    fields.push({
      name: times === 1 ? name : `${name} (${times})`,
      type: String.fromCharCode(body[at + 11] ?? 0),
      from,
      length,
    });
    from += length;
  }
  return fields;
}

/** Reads a table's head, and leaves its first record to be taken next; `null` where there is none. */
export async function headOfTable(feed: Feed, decoder: TextDecoder): Promise<Table | null> {
  if (!(await feed.fill(32))) return null;
  const head = feed.take(32).slice();
  const view = new DataView(head.buffer);
  const [count, size, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (size < 33 || length < 1 || !(await feed.fill(size - 32))) return null;
  const fields = fieldsOf(feed.take(size - 32), decoder).filter(({ from }) => from < length);
  return { count, length, mark: head[29] ?? 0, fields };
}

/** Text is filled up with blanks or noughts. Walks from the end, since a pattern for it takes its time over a cell of blanks. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end -= 1;
  return bytes.subarray(0, end);
}

function numeric(text: string): Value {
  /* Stars are what a number became that was too wide for its column; all else is kept as it stands. */
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return /^\*+$/.test(text) ? null : text;
  const value = Number(text);
  return Number.isSafeInteger(value) || text.includes('.') || /e/i.test(text)
    ? Number.isFinite(value)
      ? value
      : null
    : text;
}

function cellOf({ type }: Field, bytes: Uint8Array, decoder: TextDecoder): Value {
  if ((type === 'I' || type === '+') && bytes.length === 4)
    return new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  if ((type === 'B' || type === 'O') && bytes.length === 8) {
    const value = new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
    return Number.isFinite(value) ? value : null;
  }
  const text = decoder.decode(trimmed(bytes));
  const bare = text.trim();
  if (bare === '' || type === 'M' || type === 'G') return null;
  if (type === 'N' || type === 'F') return numeric(bare);
  if (type === 'L') return /^[yt]/i.test(bare) ? true : /^[nf]/i.test(bare) ? false : null;
  if (type !== 'D') return text;
  return /^\d{8}$/.test(bare) ? dayOf(Number(bare.slice(0, 4)), Number(bare.slice(4, 6)), Number(bare.slice(6))) : null;
}

/** The cells of one record; `null` where it is marked as deleted. */
export function cellsOf(
  record: Uint8Array,
  { fields }: Table,
  decoder: TextDecoder,
): Readonly<Record<string, Value>> | null {
  if (record[0] === 0x2a) return null;
  return Object.fromEntries(
    fields.map((field) => [field.name, cellOf(field, record.subarray(field.from, field.from + field.length), decoder)]),
  );
}
