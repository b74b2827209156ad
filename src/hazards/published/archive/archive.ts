import { PMTiles, type Source } from 'pmtiles';
import type { Bounds } from '../../../map/camera/mercator.ts';
import type { TileAt } from '../../tiles/touched.ts';
import { NotKept } from '../kept/storage.ts';
import { ArchiveFault } from './fault.ts';
import { hostOf } from './host.ts';
import { type Part, partsFor } from './parts.ts';

export interface Archive {
  readonly deepest: number;
  /** The ground that it lies on. */
  readonly box: Bounds;
  /** An empty one where nothing lies, and where nothing of it is kept on a device without a network. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer>;
  /** The parts of the file without which some tiles cannot be read again. */
  readonly parts: (tiles: Iterable<TileAt>) => Promise<readonly Part[]>;
  readonly bytes: (from: number, length: number) => Promise<ArrayBuffer>;
  /** What its host calls this version of the file; `null` where it says nothing. */
  readonly tag: () => string | null;
}

interface Asked {
  /** As many as the page has figures of. */
  readonly records: number;
  /** Past what the browser has kept. */
  readonly anew: boolean;
  readonly ask?: typeof fetch;
}

/** Opens an archive, of which every part must be of the same version: none is ever shown beside another's. @throws {ArchiveFault} as does each tile. */
export function openArchive(url: string, { records, anew, ask = fetch }: Asked): Promise<Archive> {
  const host = hostOf(url, anew, ask);
  return open(host.source, records, host);
}

/** Opens what of an archive is kept on the device: one version, and never the network. @throws {ArchiveFault} as {@link openArchive}. */
export function openKept(source: Source, records: number): Promise<Archive> {
  return open(source, records, { tag: () => null, size: () => Number.POSITIVE_INFINITY });
}

/** So many tiles are at hand when a filter asks for them again: twice what a large screen shows. */
const remembered = 64;

async function open(
  source: Source,
  records: number,
  { tag, size }: Pick<ReturnType<typeof hostOf>, 'tag' | 'size'>,
): Promise<Archive> {
  const archive = new PMTiles(source);
  const [header, about] = await orFault(async () => [await archive.getHeader(), await archive.getMetadata()] as const);
  /* One that was cut short has its first tiles: where the others should be nothing would be seen. */
  const isCut = header.tileDataOffset + (header.tileDataLength ?? 0) > size();
  if (header.tileType !== 1 || isCut) throw new ArchiveFault('corrupt');
  if ((about as { records?: unknown } | null)?.records !== records) throw new ArchiveFault('changed');
  const known = new Map<string, ArrayBuffer>();
  const { minLon, minLat, maxLon, maxLat, maxZoom } = header;
  return {
    deepest: maxZoom,
    box: [minLon, minLat, maxLon, maxLat],
    tile: async (...at) => {
      const name = at.join('/');
      const tile = known.get(name) ?? (await orFault(() => read(archive, at)));
      known.delete(name);
      known.set(name, tile);
      const [oldest] = known.keys();
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
      /* A copy: who draws it takes the bytes away with it. */
      return tile.slice(0);
    },
    parts: (tiles) => orFault(() => partsFor(archive, tiles)),
    bytes: async (from, length) => (await orFault(() => source.getBytes(from, length))).data,
    tag,
  };
}

async function read(archive: PMTiles, at: readonly [number, number, number]): Promise<ArrayBuffer> {
  try {
    return (await archive.getZxy(...at))?.data ?? new ArrayBuffer(0);
  } catch (error) {
    if (error instanceof NotKept) return new ArrayBuffer(0);
    throw error;
  }
}

async function orFault<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault('corrupt');
  }
}
