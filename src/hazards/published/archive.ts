import { PMTiles, type Source } from 'pmtiles';

/** Why an archive cannot be shown: no answer; the host sends the whole of it where a part was asked for; another one lies in its place; it is none. */
export type Fault = 'unreachable' | 'whole' | 'changed' | 'corrupt';

export class ArchiveFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

export interface Archive {
  readonly deepest: number;
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer>;
}

interface Asked {
  /** As many as the page has figures of. */
  readonly records: number;
  /** Past what the browser has kept. */
  readonly anew: boolean;
  readonly ask?: typeof fetch;
}

/** Opens an archive, of which every part must be of the same version: none is ever shown beside another's. @throws {ArchiveFault} as does each tile. */
export async function openArchive(url: string, { records, anew, ask = fetch }: Asked): Promise<Archive> {
  const archive = new PMTiles(partsOf(url, anew, ask));
  const [header, about] = await orFault(async () => [await archive.getHeader(), await archive.getMetadata()] as const);
  if (header.tileType !== 1) throw new ArchiveFault('corrupt');
  if ((about as { records?: unknown } | null)?.records !== records) throw new ArchiveFault('changed');
  return {
    deepest: header.maxZoom,
    tile: (z, x, y) => orFault(async () => (await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0)),
  };
}

async function orFault<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault('corrupt');
  }
}

/** Reads parts of a file. The library's own source opens a replaced archive anew by itself, and so mixes its tiles with those that stand. */
function partsOf(url: string, anew: boolean, ask: typeof fetch): Source {
  let version: string | null = null;
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal) => {
      const response = await ask(url, {
        headers: { range: `bytes=${offset}-${offset + length - 1}` },
        cache: anew ? 'reload' : 'default',
        ...(signal && { signal }),
      }).catch(() => null);
      if (response === null) throw new ArchiveFault('unreachable');
      if (response.status !== 206) {
        void response.body?.cancel();
        throw new ArchiveFault(faultOf(response.status));
      }
      const tag = response.headers.get('etag');
      version ??= tag;
      if (tag !== version) {
        void response.body?.cancel();
        throw new ArchiveFault('changed');
      }
      const data = await response.arrayBuffer().catch(() => null);
      if (data === null) throw new ArchiveFault('unreachable');
      return { data };
    },
  };
}

function faultOf(status: number): Fault {
  /* It has no such part: it is not the file that its directory speaks of. */
  if (status === 416) return 'changed';
  return status === 200 ? 'whole' : 'unreachable';
}
