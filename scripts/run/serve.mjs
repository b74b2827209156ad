// Serves dist/ as a good static host does: folders by their index.html, unknown paths by 404.html, compressed, with what a browser may keep, all of it to pages of any origin.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentReader } from './serve/contents.mjs';
import { find } from './serve/find.mjs';
import { cacheControl, encodingFor, isKnown } from './serve/headers.mjs';
import { byParts, sendParts } from './serve/parts.mjs';
import { isCompressible, typeOf } from './serve/types.mjs';

/**
 * @typedef {object} Site
 * @property {string} root folder to serve
 * @property {string} [base] path that the folder is found under, with slashes at both ends
 * @property {string} [host] address to listen on; loopback unless given
 * @property {number} [port] 0 for any free one
 */

/**
 * @param {Site} site
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, base = '/', host = '127.0.0.1', port = 0 }) {
  const read = contentReader();
  const told = await headersIn(root);
  const server = createServer((request, response) => {
    answer(request, response, { root, base, read, told }).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('serve: expected a TCP address');
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * What the build says that a host is to send with every file.
 *
 * @param {string} root
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function headersIn(root) {
  try {
    return JSON.parse(await readFile(join(root, 'host', 'headers.json'), 'utf8'));
  } catch {
    return { 'Access-Control-Allow-Origin': '*' };
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ root: string, base: string, read: ReturnType<typeof contentReader>, told: Readonly<Record<string, string>> }} site
 */
async function answer(request, response, { root, base, read, told }) {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const { file, redirect, status } = await find(root, base, url);
  for (const [name, value] of Object.entries(told)) response.setHeader(name, value);
  if (redirect) return response.writeHead(status, { location: redirect }).end();
  if (!file) return response.writeHead(status, { 'content-type': 'text/plain' }).end('Not found\n');
  const type = typeOf(file);
  response.setHeader('cache-control', cacheControl(relative(root, file).replaceAll(sep, '/')));
  if (byParts.test(file)) return sendParts(request, response, file, type);
  const content = await read(file);
  const compressible = isCompressible(type);
  const encoding = compressible ? encodingFor(headers['accept-encoding']) : null;
  response.setHeader('etag', content.etag);
  if (compressible) response.setHeader('vary', 'accept-encoding');
  if (status === 200 && isKnown(headers['if-none-match'], content.etag)) return response.writeHead(304).end();
  const body = await content.as(encoding);
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  return response.end(method === 'HEAD' ? undefined : body);
}

/**
 * The first free port from the wanted one on, so that a second copy starts too.
 *
 * @param {Site & { port: number }} site
 */
async function serveFrom(site) {
  for (let port = site.port; port < site.port + 50; port += 1) {
    try {
      return await serve({ ...site, port });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`serve: expected a free port from ${site.port} to ${site.port + 49}, found none; pass --port`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: '/' },
      host: { type: 'boolean', default: false },
      port: { type: 'string', default: '4173' },
      root: { type: 'string', default: 'dist' },
    },
  });
  const host = values.host ? '0.0.0.0' : '127.0.0.1';
  const { url } = await serveFrom({ root: values.root, base: values.base, host, port: Number(values.port) });
  console.log(
    `\n  Mine Action Atlas: ${url}\n  ${values.host ? 'open to the network' : 'this machine only; -- --host opens it to the network'}. Ctrl+C stops it.\n`,
  );
}
