import { PbfWriter } from 'pbf';
import { zip } from './zip.ts';

/** Where the bytes of a tile, or of a leaf of the directory (`run` 0), lie. */
export interface Entry {
  /** The tile's number along the curve that PMTiles goes. */
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

/** A directory as PMTiles 3 writes it: numbers as steps from those before, all of one kind together. */
function serialize(entries: readonly Entry[]): Uint8Array {
  const out = new PbfWriter();
  out.writeVarint(entries.length);
  let last = 0;
  for (const { id } of entries) {
    out.writeVarint(id - last);
    last = id;
  }
  for (const { run } of entries) out.writeVarint(run);
  for (const { length } of entries) out.writeVarint(length);
  let end = -1;
  for (const { offset, length } of entries) {
    out.writeVarint(offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return zip(out.finish());
}

/** Readers fetch the header and the root in one: so many bytes are left for it. */
const roomForRoot = 16_384 - 127;

export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** The root, with leaves under it where it would be too long for its room. */
export function directories(entries: readonly Entry[], room = roomForRoot): Directories {
  const whole = entries.length <= 16_384 ? serialize(entries) : null;
  if (whole !== null && whole.length <= room) return { root: whole, leaves: new Uint8Array() };
  for (let size = Math.min(4096, Math.ceil(entries.length / 4)); ; size = Math.ceil(1.5 * size)) {
    const leaves: Uint8Array[] = [];
    const root: Entry[] = [];
    let offset = 0;
    for (let at = 0; at < entries.length; at += size) {
      const leaf = serialize(entries.slice(at, at + size));
      root.push({ id: entries[at]?.id ?? 0, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const top = serialize(root);
    if (top.length <= room) return { root: top, leaves: Buffer.concat(leaves) };
  }
}
