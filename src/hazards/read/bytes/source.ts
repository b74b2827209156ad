/** A file, wherever it lies: dropped, or packed in what was dropped. */
export interface Source {
  /** Its place in the drop, unlike any other's: `survey.zip/areas/AREA.SHP`. */
  readonly path: string;
  /** Unpacked, in bytes, as far as is known before it is unpacked. */
  readonly size: number;
  /** Whether it must be unpacked from its beginning to be read anywhere. */
  readonly packed: boolean;
  stream(): ReadableStream<Uint8Array>;
  /** To be read here and there; what is packed is unpacked for it. */
  blob(): Promise<Blob>;
}

/** A dropped file. */
export const blobSource = (path: string, blob: Blob): Source => ({
  path,
  size: blob.size,
  packed: false,
  stream: () => blob.stream(),
  blob: () => Promise.resolve(blob),
});

/** The first bytes of a file, or all of a shorter one. */
export async function headOf(source: Source, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, source.size));
  let at = 0;
  const reader = source.stream().getReader();
  while (at < head.length) {
    const { done, value } = await reader.read();
    if (done) break;
    head.set(value.subarray(0, head.length - at), at);
    at += Math.min(value.length, head.length - at);
  }
  await reader.cancel();
  return head.subarray(0, at);
}

/** The last bytes of a file, or all of a shorter one. */
export async function tailOf(source: Source, length: number): Promise<Uint8Array> {
  if (!source.packed) return bytesOf(await source.blob(), Math.max(0, source.size - length), source.size);
  let tail = new Uint8Array(0);
  for await (const chunk of chunksOf(source.stream())) {
    const both = new Uint8Array(tail.length + chunk.length);
    both.set(tail);
    both.set(chunk, tail.length);
    tail = both.slice(-length);
  }
  return tail;
}

/**
 * A part of a file, shorter where that ends. Places come out of files, and may be anything: Node ends the whole process over one that is no
 * number of 32 bits.
 */
export function partOf(blob: Blob, from: number, to: number): Blob {
  const within = (place: number) => Math.min(Math.max(0, Math.trunc(place) || 0), blob.size);
  return blob.slice(within(from), Math.max(within(from), within(to)));
}

/** Some bytes of a file, fewer where it ends. */
export const bytesOf = async (blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await partOf(blob, from, to).arrayBuffer());

/** A file's bytes, piece by piece. Browsers cannot iterate over a stream everywhere. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The last part of a path. */
export const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What stands before the name, with its slash. */
export const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The name's ending in small letters, without its dot. */
export const extensionOf = (path: string) => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The name without its ending. */
export const stemOf = (path: string) => nameOf(path).replace(/\.[^.]+$/, '');
