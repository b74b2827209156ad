import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/run/serve.mjs';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;
const text = JSON.stringify('mined land '.repeat(1000));
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', headers });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const root = join(folder, 'site');
  await mkdir(join(root, 'kalbajar'), { recursive: true });
  await mkdir(join(root, 'empty'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'assets', 'index-AbCd_-12.js'), 'code');
  await writeFile(join(root, 'icon.png'), 'pixels');
  await writeFile(join(root, 'areas.pmtiles'), '0123456789');
  await writeFile(join(root, 'atlas.json'), text);
  await writeFile(join(root, 'index.html'), 'country');
  await writeFile(join(root, '404.html'), 'missing');
  await writeFile(join(root, 'worker.js'), '0');
  await writeFile(join(root, 'kalbajar', 'index.html'), 'kalbajar');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  site = await serve({ root, base: '/atlas/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('a folder is answered with its index page', async () => {
  expect(await (await get('.')).text()).toBe('country');
  expect(await (await get('kalbajar/?from=mail')).text()).toBe('kalbajar');
});

test('a folder without its slash is redirected to the one with it', async () => {
  expect((await get('kalbajar')).headers.get('location')).toBe('/atlas/kalbajar/');
  expect((await get('/atlas')).headers.get('location')).toBe('/atlas/');
});

test.each(['nowhere', 'empty/', '/', '/kalbajar/', '%00', '%zz', '%2e%2e%2fsecret.txt'])(
  '%s is answered with the 404 page',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('missing');
  },
);

test('a script has the type that a module worker needs', async () => {
  expect((await get('worker.js')).headers.get('content-type')).toContain('text/javascript');
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['br;q=0, GZIP', 'gzip', gunzipSync],
  ['*', 'br', brotliDecompressSync],
] as const)('a client that reads “%s” is sent a text as %s', async (accepted, encoding, unpack) => {
  const { status, headers, body } = await raw('atlas.json', { 'accept-encoding': accepted });
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'accept-encoding']);
  expect(unpack(body).toString()).toBe(text);
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(body.length).toBeLessThan(text.length / 10);
});

test.each(['', 'identity', 'zstd', 'br;q=0'])(
  'a client that reads “%s” is sent the text as it is',
  async (accepted) => {
    const { headers, body } = await raw('atlas.json', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(text);
  },
);

test('what is compressed in itself is sent as it is', async () => {
  const { headers } = await raw('icon.png', { 'accept-encoding': 'br' });
  expect([headers['content-type'], headers['content-encoding'], headers.vary]).toEqual([
    'image/png',
    undefined,
    undefined,
  ]);
});

test('only what is named by its content is kept without asking', async () => {
  const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await cacheOf('assets/index-AbCd_-12.js')).toBe('public, max-age=31536000, immutable, no-transform');
  for (const path of ['.', 'kalbajar/', 'worker.js', 'atlas.json', 'nowhere'])
    expect(await cacheOf(path), path).toBe('no-cache, no-transform');
});

test('what a client has is not sent again, until it is changed', async () => {
  const first = await get('worker.js');
  const known = { 'if-none-match': `"other", ${first.headers.get('etag')}` };
  const again = await get('worker.js', known);
  expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
    304,
    '',
    'no-cache, no-transform',
  ]);
  await writeFile(join(folder, 'site', 'worker.js'), '1');
  const changed = await get('worker.js', known);
  expect([changed.status, await changed.text()]).toEqual([200, '1']);
});

test('a page that is missing stays missing for a client that has the 404 page', async () => {
  const first = await get('nowhere');
  const again = await get('elsewhere', { 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([404, 'missing']);
});

test('a question for the head alone gets all that is said of the body, and no body', async () => {
  const asked = { 'accept-encoding': 'br' };
  const full = await raw('atlas.json', asked);
  const head = await raw('atlas.json', asked, 'HEAD');
  const { date: _, ...said } = full.headers;
  expect(head.headers).toMatchObject(said);
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test('only reading is allowed', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});

/** As it comes over the wire, where `fetch` unpacks it. */
async function raw(path: string, headers: Record<string, string>, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(new URL(path, site.url), { method, headers, agent: false }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-12', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
])('of an archive, %s is answered with its part, never compressed', async (range, status, text, said) => {
  const response = await get('areas.pmtiles', { range, 'accept-encoding': 'gzip, br' });
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-range')).toBe(said);
  expect(response.headers.get('content-encoding')).toBeNull();
});

test('a part of an archive is refused to whoever knows another one, and not sent again to whoever has it', async () => {
  const etag = (await get('areas.pmtiles')).headers.get('etag') ?? '';
  const range = 'bytes=0-3';
  expect((await get('areas.pmtiles', { range, 'if-match': etag })).status).toBe(206);
  expect((await get('areas.pmtiles', { range, 'if-match': '"another"' })).status).toBe(412);
  expect((await get('areas.pmtiles', { range, 'if-range': '"another"' })).status).toBe(200);
  expect((await get('areas.pmtiles', { 'if-none-match': etag })).status).toBe(304);
});
