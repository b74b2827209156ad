import { gzipSync } from 'node:zlib';

/** Gzip that is the same on every machine: the system that it was packed on stands in its tenth byte otherwise. */
export function zip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}
