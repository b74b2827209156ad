// Serves dist/ as a static host does: folders by their index.html, unknown paths by 404.html, all of it to pages of any origin. Plain Node: it runs before anything is installed.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

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
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    const found = await find(root, base, request.url ?? '/');
    if (found.redirect) return response.writeHead(301, { location: found.redirect }).end();
    if (!found.file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
    response.writeHead(found.status, {
      'content-type': type,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
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
 * @param {string} root
 * @param {string} base
 * @param {string} url
 * @returns {Promise<{ file?: string, redirect?: string, status: number }>}
 */
async function find(root, base, url) {
  const path = url.replace(/[?#].*/, '');
  if (`${path}/` === base) return { redirect: base, status: 301 };
  const inside = path.startsWith(base) ? decode(path.slice(base.length)) : null;
  const file = inside === null ? null : join(root, normalize(`${sep}${inside}`));
  const kind = file && (await kindOf(file));
  if (file && kind === 'file') return { file, status: 200 };
  if (file && kind === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file') {
    if (!path.endsWith('/')) return { redirect: `${base}${path.slice(base.length)}/`, status: 301 };
    return { file: join(file, 'index.html'), status: 200 };
  }
  const missing = join(root, '404.html');
  return (await kindOf(missing)) === 'file' ? { file: missing, status: 404 } : { status: 404 };
}

/** @param {string} path */
function decode(path) {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

/** @param {string} path */
async function kindOf(path) {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : null;
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
