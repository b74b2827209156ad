import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { byParts } from '../run/serve/parts.mjs';
import { typeOf } from '../run/serve/types.mjs';

/** The line between a host and a reader. */
export interface Line {
  /** Zero for one that holds nothing up. */
  readonly kbit: number;
  /** Ms before the first byte of each answer. */
  readonly latency: number;
}

/** A host at the other end of a line, as far as a bench asks of it. */
export interface Host {
  readonly url: string;
  /** Bytes sent since it was last asked, of all files, and of scripts alone. */
  readonly sent: () => { readonly all: number; readonly scripts: number };
  readonly close: () => void;
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const piece = 4096;

/** Larger files go as they are: who asks for them first would wait for them to be packed. */
const mostPacked = 20_000_000;

/** Serves a folder with brotli, and archives by parts; all connections share one line, as they do on a phone. */
export async function host(root: string, { kbit, latency }: Line): Promise<Host> {
  const packed = new Map<string, { readonly body: Buffer; readonly encoding: string | null }>();
  const read = async (file: string) => {
    const known = packed.get(file);
    if (known) return known;
    const bytes = await readFile(file);
    const text = /\.(html|js|css|json|geojson|svg|webmanifest|txt|xml)$/.test(file) && bytes.length < mostPacked;
    const made = text
      ? { body: await promisify(brotliCompress)(bytes, quality), encoding: 'br' }
      : { body: bytes, encoding: null };
    packed.set(file, made);
    return made;
  };
  const partOf = async (file: string, asked: string) => {
    const [, from = 0, to = 0] = (/^bytes=(\d+)-(\d+)$/.exec(asked) ?? []).map(Number);
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from + 1), 0, to - from + 1, from);
      return { body: buffer.subarray(0, bytesRead), range: `bytes ${from}-${from + bytesRead - 1}/${size}` };
    } finally {
      await handle.close();
    }
  };
  let free = 0;
  let all = 0;
  let scripts = 0;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const { range: asked } = request.headers;
    const found = await (asked !== undefined && byParts.test(file) ? partOf(file, asked) : read(file)).catch(
      () => null,
    );
    await new Promise((wait) => setTimeout(wait, latency));
    if (found === null) return response.writeHead(404).end();
    const { body } = found;
    response.writeHead('range' in found ? 206 : 200, {
      'content-type': typeOf(file),
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...('range' in found && { 'content-range': found.range }),
      ...('encoding' in found && found.encoding && { 'content-encoding': found.encoding }),
    });
    const step = kbit > 0 ? piece : body.length;
    for (let at = 0; at < body.length; at += step) {
      const part = body.subarray(at, at + step);
      all += part.length;
      if (extname(file) === '.js') scripts += part.length;
      if (kbit > 0) {
        free = Math.max(free, performance.now()) + (part.length * 8) / kbit;
        await new Promise((wait) => setTimeout(wait, free - performance.now()));
      }
      response.write(part);
    }
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('bench: the host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    sent: () => {
      const now = { all, scripts };
      all = scripts = 0;
      return now;
    },
    close: () => server.close(),
  };
}
