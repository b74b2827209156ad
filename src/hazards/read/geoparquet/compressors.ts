import type { Compressors } from 'hyparquet';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { Refusal } from '../refusal.ts';

/** One page of a column, unpacked, is at most so large; real ones have about a megabyte. */
const page = 256 * 1024 * 1024;

type Unpack = (packed: Uint8Array, into: Uint8Array) => Uint8Array;

/** Fetched where a file is packed so. Brotli and LZ4 are left, for they are rare and large. */
const unpacking: Readonly<Record<string, () => Promise<Unpack>>> = {
  SNAPPY: () =>
    Promise.resolve((packed, into) => {
      snappyUncompress(packed, into);
      return into;
    }),
  GZIP: async () => {
    const { gunzipSync } = await import('fflate');
    return (packed, out) => gunzipSync(packed, { out });
  },
  ZSTD: async () => (await import('fzstd')).decompress,
};

export const isKnown = (codec: string) => codec === 'UNCOMPRESSED' || Object.hasOwn(unpacking, codec);

/** What unpacks the pages of a file, into no more than they say that they take. */
export async function compressorsFor(codecs: ReadonlySet<string>): Promise<Compressors> {
  const made: Record<string, (packed: Uint8Array, length: number) => Uint8Array> = {};
  for (const codec of codecs) {
    const unpack = await unpacking[codec]?.();
    if (!unpack) continue;
    made[codec] = (packed, length) => {
      if (length < 0 || length > page) throw new Refusal('read.geoparquet.broken');
      return unpack(packed, new Uint8Array(length));
    };
  }
  return made;
}
