import { type IncomingHttpHeaders, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it was before it was compressed for the way. */
  readonly body: Buffer;
  /** The bytes that went over the line. */
  readonly sent: number;
}

const unpack: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
};

/** Asks as a browser does, follows nothing, and keeps what `fetch` hides: whether it came compressed. */
export function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const request = url.startsWith('https:') ? secure : plain;
  return new Promise((resolve, reject) => {
    const sent = { 'accept-encoding': 'gzip, br', ...headers };
    const asked = request(url, { headers: sent, timeout: 30_000 }, async (response) => {
      try {
        const bytes = await buffer(response);
        const pack = unpack[response.headers['content-encoding'] ?? ''];
        const body = pack === undefined || bytes.length === 0 ? bytes : pack(bytes);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, sent: bytes.length });
      } catch (error) {
        reject(error);
      }
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in 30 s')));
    asked.on('error', reject);
    asked.end();
  });
}
