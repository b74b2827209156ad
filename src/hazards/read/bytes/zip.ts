import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { bytesOf, type Source } from './source.ts';
import { unpacked } from './unpack.ts';

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory lies; it stands at the end, before a comment of up to 64 kB. */
async function directoryOf(blob: Blob): Promise<{ from: number; to: number }> {
  const start = Math.max(0, blob.size - 65_557);
  const tail = await bytesOf(blob, start, blob.size);
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const size = view.getUint32(at + 12, true);
    const from = view.getUint32(at + 16, true);
    if (from !== 0xffffffff && size !== 0xffffffff) return { from, to: from + size };
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) break;
    const place = Number(view.getBigUint64(at - 12, true));
    const large = viewOf(await bytesOf(blob, place, place + 56));
    if (large.byteLength < 56 || large.getUint32(0, true) !== 0x06064b50) break;
    const wide = Number(large.getBigUint64(48, true));
    return { from: wide, to: wide + Number(large.getBigUint64(40, true)) };
  }
  throw new Refusal('read.zip.directory');
}

/** Names are UTF-8 where they can be; else of the code page that Windows packs Cyrillic names with. */
function nameFrom(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('ibm866').decode(bytes);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

/** The 64-bit sizes and place of a large entry, which stand in its extra field in this order where the short ones are full. */
function large(extra: DataView, short: readonly number[]): readonly number[] {
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const [id, length] = [extra.getUint16(at, true), extra.getUint16(at + 2, true)];
    if (id === 1) {
      let place = at + 4;
      return short.map((value) => {
        if (value !== 0xffffffff || place + 8 > at + 4 + length || place + 8 > extra.byteLength) return value;
        place += 8;
        return Number(extra.getBigUint64(place - 8, true));
      });
    }
    at += 4 + length;
  }
  return short;
}

function entriesOf(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    if (entries.length >= most) throw new Refusal('read.zip.entries', { limit: most });
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const end = at + 46 + name + extra;
    if (end > bytes.length) break;
    const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packed = 0, place = 0] = large(viewOf(bytes.subarray(at + 46 + name, end)), short);
    entries.push({
      name: nameFrom(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size,
      crc: view.getUint32(at + 16, true),
      at: place,
    });
    at = end + comment;
  }
  if (entries.length === 0 && bytes.length > 0) throw new Refusal('read.zip.directory');
  return entries;
}

/**
 * The files in an archive, none of them unpacked yet. The directory at its end is what counts, as everywhere but in streams; its sizes are
 * believed only until they are exceeded.
 */
export async function zipped(path: string, blob: Blob, limits: Limits): Promise<readonly Source[]> {
  const { from, to } = await directoryOf(blob);
  if (to > blob.size) throw new Refusal('read.zip.directory');
  const entries = entriesOf(await bytesOf(blob, from, to), limits.entries).filter(({ name }) => !name.endsWith('/'));
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > limits.unpacked) throw new Refusal('read.zip.large', { limit: Math.round(limits.unpacked / 1048576) });
  return entries.map((entry) => ({
    path: `${path}/${entry.name}`,
    size: entry.size,
    packed: entry.method !== 0,
    ...unpacked(blob, entry, limits),
  }));
}
