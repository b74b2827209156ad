import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/run/serve.mjs';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;
const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const root = join(folder, 'site');
  await mkdir(join(root, 'kalbajar'), { recursive: true });
  await mkdir(join(root, 'empty'));
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

test('only reading is allowed', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});
