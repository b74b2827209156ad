import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { zxyToTileId } from 'pmtiles';
import { directories, type Entry } from './directory.ts';
import { zip } from './zip.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

interface About {
  readonly metadata: object;
  readonly box: Box;
  readonly zooms: readonly [number, number];
}

export interface Archive {
  /** Takes a tile; an empty one is none. In any order. */
  readonly add: (z: number, x: number, y: number, tile: ArrayBuffer) => Promise<void>;
  /** Puts the archive in its place, whole, in the place of the one before. */
  readonly finish: (about: About) => Promise<void>;
  /** Leaves the one before as it was. */
  readonly abandon: () => Promise<void>;
}

const headerLength = 127;

/**
 * Writes a PMTiles archive (version 3, clustered, gzip): tiles first into one file, then in the order of their numbers into another,
 * which takes the archive's name when it is whole. Whoever kills it on the way leaves the archive before as it was.
 * @param folder on the same disk, for what is being made.
 */
export async function writeArchive(path: string, folder = dirname(path)): Promise<Archive> {
  const [loose, whole] = ['tiles.tmp', 'tmp'].map((end) => join(folder, `${basename(path)}.${end}`)) as [
    string,
    string,
  ];
  const tiles = await open(loose, 'w+');
  const entries: Entry[] = [];
  let waiting: Uint8Array[] = [];
  let [length, written] = [0, 0];
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    await tiles.write(bytes, 0, bytes.length, written);
    written += bytes.length;
  };
  const abandon = async () => {
    await tiles.close().catch(() => {});
    await Promise.all([loose, whole].map((each) => rm(each, { force: true })));
  };
  return {
    abandon,
    add: async (z, x, y, tile) => {
      if (tile.byteLength === 0) return;
      const packed = zip(new Uint8Array(tile));
      entries.push({ id: zxyToTileId(z, x, y), offset: length, length: packed.length, run: 1 });
      waiting.push(packed);
      length += packed.length;
      if (length - written > 8_000_000) await flush();
    },
    finish: async ({ metadata, box, zooms }) => {
      await flush();
      entries.sort((a, b) => a.id - b.id);
      let offset = 0;
      const placed = entries.map((entry) => {
        const at = { ...entry, offset };
        offset += entry.length;
        return at;
      });
      const { root, leaves } = directories(placed);
      const json = zip(new TextEncoder().encode(JSON.stringify(metadata)));
      const head = headerOf(
        { root: root.length, json: json.length, leaves: leaves.length, tiles: length, count: entries.length },
        box,
        zooms,
      );
      const out = await open(whole, 'w');
      try {
        await out.writev([head, root, json, leaves]);
        await copyInOrder(tiles, entries, out);
        await out.sync();
      } finally {
        await out.close();
      }
      await rename(whole, path);
      await abandon();
    },
  };
}

/** Copies tiles in order, some megabytes at a time. */
async function copyInOrder(from: FileHandle, entries: readonly Entry[], to: FileHandle) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const { offset, length } of entries) {
    const bytes = new Uint8Array(length);
    await from.read(bytes, 0, length, offset);
    waiting.push(bytes);
    size += length;
    if (size < 8_000_000) continue;
    await to.write(Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  }
  await to.write(Buffer.concat(waiting));
}

interface Lengths {
  readonly root: number;
  readonly json: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly count: number;
}

function headerOf(
  { root, json, leaves, tiles, count }: Lengths,
  [west, south, east, north]: Box,
  [least, most]: readonly [number, number],
) {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const starts = [headerLength, headerLength + root, headerLength + root + json, headerLength + root + json + leaves];
  const longs = [root, json, leaves, tiles].flatMap((length, at) => [starts[at] ?? 0, length]);
  for (const [at, long] of [...longs, count, count, count].entries()) view.setBigUint64(8 + 8 * at, BigInt(long), true);
  /* Clustered; directories and tiles gzipped; tiles are Mapbox's vector tiles. */
  const flags = [1, 2, 2, 1, least, most];
  for (const [at, byte] of flags.entries()) view.setUint8(96 + at, byte);
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  for (const [at, value] of [west, south, east, north].entries()) degrees(96 + flags.length + 4 * at, value);
  view.setUint8(118, least);
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return bytes;
}
