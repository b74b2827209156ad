import { chunksOf } from './source.ts';

/**
 * Bytes of a stream by the handful, for formats whose records say how long they are. Waits only where what is wanted is not there yet, since
 * a wait for each of a hundred thousand records would be felt.
 */
export class Feed {
  readonly #chunks: AsyncGenerator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** How many bytes were taken. */
  taken = 0;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#chunks = chunksOf(stream);
  }

  /** Whether so many bytes are there already. */
  has(length: number): boolean {
    return this.#held.length - this.#at >= length;
  }

  /** Waits for so many bytes; `false` where the stream ends before. */
  async fill(length: number): Promise<boolean> {
    const parts: Uint8Array[] = [this.#held.subarray(this.#at)];
    let there = this.#held.length - this.#at;
    while (there < length) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      parts.push(value);
      there += value.length;
    }
    if (parts.length > 1) {
      const held = new Uint8Array(there);
      let at = 0;
      for (const part of parts) {
        held.set(part, at);
        at += part.length;
      }
      this.#held = held;
      this.#at = 0;
    }
    return there >= length;
  }

  /** The next bytes, which must be there, without taking them. */
  peek(length: number): Uint8Array {
    return this.#held.subarray(this.#at, this.#at + length);
  }

  take(length: number): Uint8Array {
    const bytes = this.peek(length);
    this.#at += bytes.length;
    this.taken += bytes.length;
    return bytes;
  }

  /** Passes bytes over, without holding them. */
  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0 && (this.has(1) || (await this.fill(1))))
      left -= this.take(Math.min(left, this.#held.length - this.#at)).length;
  }

  async close(): Promise<void> {
    await this.#chunks.return(undefined);
  }
}
