import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import type { Value } from '../../record/row.ts';
import { withoutMidnight } from '../text/day.ts';

const whole = (value: bigint): Value => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value));
const finite = (value: number): Value => (Number.isFinite(value) ? value : null);

/** How many bytes a value of each kind takes, and what it is; kinds are numbered as in the format's schema. */
const fixed: readonly (readonly [number, (view: DataView, at: number) => Value])[] = [
  [1, (view, at) => view.getInt8(at)],
  [1, (view, at) => view.getUint8(at)],
  [1, (view, at) => view.getUint8(at) !== 0],
  [2, (view, at) => view.getInt16(at, true)],
  [2, (view, at) => view.getUint16(at, true)],
  [4, (view, at) => view.getInt32(at, true)],
  [4, (view, at) => view.getUint32(at, true)],
  [8, (view, at) => whole(view.getBigInt64(at, true))],
  [8, (view, at) => whole(view.getBigUint64(at, true))],
  [4, (view, at) => finite(view.getFloat32(at, true))],
  [8, (view, at) => finite(view.getFloat64(at, true))],
];
const [dateTime, binary] = [13, 14];

/** The attributes of a record: its bytes name each column by its number. Throws a `RangeError` where they end too early. */
export function cellsOf(bytes: Uint8Array, columns: readonly ColumnMeta[]): Readonly<Record<string, Value>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const found = new Map<string, Value>(columns.map(({ name }) => [name, null]));
  let at = 0;
  while (at < bytes.length) {
    const column = columns[view.getUint16(at, true)];
    at += 2;
    if (!column) throw new RangeError('column');
    const kind = fixed[column.type];
    if (kind) {
      found.set(column.name, kind[1](view, at));
      at += kind[0];
      continue;
    }
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > bytes.length) throw new RangeError('length');
    const text = column.type === binary ? null : decoder.decode(bytes.subarray(at, at + length));
    found.set(column.name, text !== null && column.type === dateTime ? withoutMidnight(text) : text);
    at += length;
  }
  return Object.fromEntries(found);
}
