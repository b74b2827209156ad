import { findTile, type PMTiles, zxyToTileId } from 'pmtiles';
import type { TileAt } from '../../tiles/touched.ts';

/** Bytes of a file. */
export interface Part {
  readonly from: number;
  readonly length: number;
}

/** The library reads so much at the beginning, where header and root directory stand, whatever their length. */
const head = 16_384;
/** Directories lie in at most so many of each other. */
const depth = 3;

/** The parts of an archive that hold some tiles, with what is read on the way to them; each once, in their order. */
export async function partsFor(archive: PMTiles, tiles: Iterable<TileAt>): Promise<readonly Part[]> {
  const header = await archive.getHeader();
  const parts = new Map<number, number>([
    [0, head],
    [header.jsonMetadataOffset, header.jsonMetadataLength],
  ]);
  for (const { z, x, y } of tiles) {
    let [from, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
    for (let level = 0; level <= depth; level++) {
      const directory = await archive.cache.getDirectory(archive.source, from, length, header);
      const entry = findTile(directory, zxyToTileId(z, x, y));
      if (entry === null) break;
      [from, length] = [
        entry.offset + (entry.runLength > 0 ? header.tileDataOffset : header.leafDirectoryOffset),
        entry.length,
      ];
      parts.set(from, length);
      if (entry.runLength > 0) break;
    }
  }
  return [...parts].sort(([a], [b]) => a - b).map(([from, length]) => ({ from, length }));
}

/** What is asked for at once reaches over gaps of this many bytes, and has at most so many. */
const [gap, most] = [8_192, 1_000_000];

/** Parts that lie close together, to be fetched as one. */
export function together(parts: readonly Part[]): readonly (Part & { readonly parts: readonly Part[] })[] {
  const spans: { from: number; length: number; parts: Part[] }[] = [];
  for (const part of parts) {
    const last = spans.at(-1);
    const end = part.from + part.length;
    if (last !== undefined && part.from - last.from - last.length <= gap && end - last.from <= most) {
      last.length = Math.max(last.length, end - last.from);
      last.parts.push(part);
    } else spans.push({ ...part, parts: [part] });
  }
  return spans;
}

/** How many bytes parts have. */
export function bytesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
