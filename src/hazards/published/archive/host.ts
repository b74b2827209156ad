import type { Source } from 'pmtiles';
import { ArchiveFault } from './fault.ts';

/** Reads parts of a file of a host. The library's own source opens a replaced archive anew by itself, and so mixes its tiles with those that stand. */
export function hostOf(url: string, anew: boolean, ask: typeof fetch) {
  let version: string | null | undefined;
  let size = Number.POSITIVE_INFINITY;
  const source: Source = {
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
        throw faultOf(response.status);
      }
      /* What a host of another origin does not expose cannot be read, but for the second, which always can. */
      const tag = response.headers.get('etag') ?? response.headers.get('last-modified');
      if (version === undefined) version = tag;
      size = sizeIn(response.headers.get('content-range')) ?? size;
      if (tag !== version) {
        void response.body?.cancel();
        throw new ArchiveFault('changed');
      }
      const data = await response.arrayBuffer().catch(() => null);
      if (data === null) throw new ArchiveFault('unreachable');
      return { data };
    },
  };
  return { source, tag: () => version ?? null, size: () => size };
}

/** The bytes of the whole file, of which a part was sent. */
function sizeIn(range: string | null): number | null {
  const [, size] = /\/(\d+)$/.exec(range ?? '') ?? [];
  return size === undefined ? null : Number(size);
}

function faultOf(status: number): ArchiveFault {
  /* It has no such part: it is not the file that its directory speaks of. */
  if (status === 416) return new ArchiveFault('changed');
  if (status === 200) return new ArchiveFault('whole');
  return new ArchiveFault('unreachable', status === 404 || status === 410);
}
