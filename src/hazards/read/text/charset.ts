export interface Charset {
  /** As `TextDecoder` knows it. */
  readonly name: string;
  /** Declared, or proven by the bytes; else a guess to be shown. */
  readonly sure: boolean;
}

/** The character set that a mark at the very beginning names. */
export function marked(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: every second byte of Latin text is nought. */
function unmarked(head: Uint8Array): string | null {
  const noughts = [0, 0];
  const length = Math.min(head.length, 2048) & ~1;
  for (let at = 0; at < length; at += 1) if (head[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (even + odd === 0 || length < 4) return null;
  return Math.max(even, odd) > length / 8 && Math.min(even, odd) < length / 32
    ? odd > even
      ? 'utf-16le'
      : 'utf-16be'
    : null;
}

/** Whether bytes are UTF-8; the last character may be cut by where they end. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The eight-bit set that text was probably written in. Cyrillic words are runs of high bytes: of CP1251 nearly all above 0xC0, of CP866
 * mostly below 0xB0. Turkish and Azerbaijani ones stand single among Latin letters.
 */
function eightBit(bytes: Uint8Array): string {
  let runs = 0;
  let high = 0;
  let low = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    high += 1;
    if (byte < 0xb0) low += 1;
    if ((bytes[at + 1] ?? 0) >= 0x80) runs += 1;
  }
  if (runs * 2 < high) return 'windows-1254';
  return low * 2 > high ? 'ibm866' : 'windows-1251';
}

/** The character set of text that does not say it. */
export function guessed(bytes: Uint8Array): Charset {
  const name = marked(bytes) ?? unmarked(bytes);
  if (name) return { name, sure: true };
  return isUtf8(bytes) ? { name: 'utf-8', sure: true } : { name: eightBit(bytes), sure: false };
}

/** A file's text, piece by piece, without its mark; bytes that mean nothing become U+FFFD. */
export const textOf = (stream: ReadableStream<Uint8Array>, name: string): ReadableStream<string> =>
  stream.pipeThrough(new TextDecoderStream(name) as ReadableWritablePair<string, Uint8Array>);

/** A file's bytes as UTF-8 where it is UTF-16; else as they are, for then its brackets and quotes are plain bytes already. */
export const plainBytes = (stream: ReadableStream<Uint8Array>, name: string): ReadableStream<Uint8Array> =>
  name.startsWith('utf-16') ? textOf(stream, name).pipeThrough(new TextEncoderStream()) : stream;
