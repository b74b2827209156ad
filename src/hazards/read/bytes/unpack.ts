import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { crc } from './crc.ts';
import { bytesOf, chunksOf, partOf, type Source } from './source.ts';

interface Packed {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

/** Passes bytes on until there are more than were declared, which is a bomb or a broken archive; says at the end whether they are those that were packed. */
const counted = ({ size, name, crc: declared }: Packed) => {
  let out = 0;
  let sum = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      out += chunk.length;
      if (out > size) throw new Refusal('read.zip.lies', { name });
      sum = crc(chunk, sum);
      controller.enqueue(chunk);
    },
    flush() {
      if (out < size || sum !== declared) throw new Refusal('read.zip.damaged', { name });
    },
  });
};

/** A stream that is not there before it is read from: the place of an entry stands in a head of its own. */
function late(open: () => Promise<ReadableStream<Uint8Array>>): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      reader ??= (await open()).getReader();
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}

/** How one entry of an archive is read. Its bytes are counted as they come out. */
export function unpacked(archive: Blob, entry: Packed, limits: Limits): Pick<Source, 'stream' | 'blob'> {
  const { name, method, size } = entry;
  const packed = async () => {
    if (entry.locked) throw new Refusal('read.zip.locked', { name });
    if (method !== 0 && method !== 8) throw new Refusal('read.zip.method', { name, method });
    const head = await bytesOf(archive, entry.at, entry.at + 30);
    const view = new DataView(head.buffer);
    if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new Refusal('read.zip.directory');
    const from = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    return partOf(archive, from, from + entry.packed);
  };
  const open = async (): Promise<ReadableStream<Uint8Array>> => {
    const blob = await packed();
    if (method === 0) return blob.stream();
    const inflate = new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>;
    return blob.stream().pipeThrough(inflate).pipeThrough(counted(entry));
  };
  return {
    stream: () => late(open),
    blob: async () => {
      if (size > limits.unpacked) throw new Refusal('read.zip.large', { limit: Math.round(limits.unpacked / 1048576) });
      if (method === 0) return packed();
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of chunksOf(await open())) parts.push(chunk as Uint8Array<ArrayBuffer>);
      return new Blob(parts);
    },
  };
}
