import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** As hosts compress what they are asked for. The best, 11, takes fifty times as long and saves a tenth to a fifth. */
const QUALITY = 5;

/** @typedef {(bytes: Buffer) => Promise<Buffer>} Compress */

/** How a text can be sent, the smaller first, by the name that HTTP has for it. */
export const encodings = /** @satisfies {Readonly<Record<string, Compress>>} */ ({
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
});

/**
 * @typedef {keyof typeof encodings} Encoding
 *
 * @typedef {object} Content
 * @property {string} etag names the content, however it is encoded
 * @property {(encoding: Encoding | null) => Promise<Buffer>} as
 */

/**
 * Reads files, and keeps each with all that it was compressed to for as long as it does not change.
 *
 * @returns {(file: string) => Promise<Content>}
 */
export function contentReader() {
  /** @type {Map<string, { stamp: string, content: Promise<Content> }>} */
  const known = new Map();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs} ${size}`;
    const found = known.get(file);
    if (found?.stamp === stamp) return found.content;
    const content = readFile(file).then(contentOf);
    known.set(file, { stamp, content });
    content.catch(() => known.delete(file));
    return content;
  };
}

/**
 * @param {Buffer} bytes
 * @returns {Content}
 */
function contentOf(bytes) {
  /** @type {Map<Encoding, Promise<Buffer>>} */
  const encoded = new Map();
  return {
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    as: (encoding) => {
      if (encoding === null) return Promise.resolve(bytes);
      const body = encoded.get(encoding) ?? encodings[encoding](bytes);
      encoded.set(encoding, body);
      return body;
    },
  };
}
