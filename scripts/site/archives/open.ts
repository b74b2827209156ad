import { open } from 'node:fs/promises';
import { PMTiles } from 'pmtiles';

/** An archive on this disk, by the parts that are asked for. */
export async function openPlace(
  path: string,
): Promise<{ readonly archive: PMTiles; readonly close: () => Promise<void> }> {
  const handle = await open(path);
  const archive = new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  });
  return { archive, close: () => handle.close() };
}
