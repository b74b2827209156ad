import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isKnown } from './headers.mjs';

/** What is too large to be sent whole, and is read by its parts. */
export const byParts = /\.pmtiles$/;

/**
 * The one part that a client asks for, both ends included, by RFC 9110, 14.1.2. Several parts at once are answered with the whole, as it allows.
 *
 * @param {string | undefined} asked the header `Range`
 * @param {number} size of the file, in bytes
 * @returns {{ from: number, to: number } | 'whole' | 'none'} `none` where the file has no such part
 */
function partOf(asked, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(asked?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  const part =
    from === ''
      ? { from: Math.max(0, size - Number(to)), to: size - 1 }
      : { from: Number(from), to: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
  return part.from > part.to ? 'none' : part;
}

/**
 * Sends a large file, or the part of it that is asked for, from the disk: never compressed, since a part of what is compressed is of no use.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 * @param {string} type
 */
export async function sendParts({ method, headers }, response, file, type) {
  const { size, mtimeMs } = await stat(file);
  const etag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  response.setHeader('etag', etag);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('content-type', type);
  const wanted = headers['if-match'];
  if (wanted !== undefined && !isKnown(wanted, etag)) return response.writeHead(412).end();
  if (isKnown(headers['if-none-match'], etag)) return response.writeHead(304).end();
  const fresh = headers['if-range'] === undefined || headers['if-range'] === etag;
  const part = fresh ? partOf(headers.range, size) : 'whole';
  if (part === 'none') return response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  const { from, to } = part === 'whole' ? { from: 0, to: size - 1 } : part;
  response.writeHead(part === 'whole' ? 200 : 206, {
    'content-length': to - from + 1,
    ...(part !== 'whole' && { 'content-range': `bytes ${from}-${to}/${size}` }),
  });
  if (method === 'HEAD' || size === 0) return response.end();
  return pipeline(createReadStream(file, { start: from, end: to }), response);
}
