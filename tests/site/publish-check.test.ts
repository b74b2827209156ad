import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx, startNginx } from '../../scripts/run/nginx.mjs';
import { serve } from '../../scripts/run/serve.mjs';
import { caching, headersOf } from '../../scripts/site/hosts/headers.ts';
import { nginx as configuration, nginxFolder } from '../../scripts/site/hosts/nginx.ts';
import { check } from '../../scripts/site/publish/check.ts';

/** A site small enough to be compared many times: all that is not a page of a district. */
let dist = '';
let headers: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'atlas-'));
  const few =
    /^(404\.html|_headers|assets|embed\.js|geodata|host|icons|index\.html|kalbajar|manifest\.webmanifest|sw\.js|table)(\/|$)/;
  const heavy = /^geodata\/(datasets|districts|versions)\//;
  await cp('dist', dist, {
    recursive: true,
    filter: (path) => {
      const inside = path.replaceAll('\\', '/').slice('dist/'.length);
      return inside === '' || (few.test(inside) && !heavy.test(inside));
    },
  });
  /* Three of the parts that are compared, none like another. */
  await writeFile(
    join(dist, 'geodata/areas.pmtiles'),
    Uint8Array.from({ length: 100_000 }, (_, at) => at * 7 + (at >> 8)),
  );
  headers = JSON.parse(await readFile(join(dist, 'host/headers.json'), 'utf8'));
});

afterAll(() => rm(dist, { recursive: true }));

const sentences = async (root: string) => (await check(root, dist)).map(({ sentence }) => sentence);

/** What a host in front of the site makes of an answer. */
type Spoil = (path: string, answer: { status: number; headers: Record<string, string>; body: Buffer }) => void;

const sends =
  (name: string, value: string): Spoil =>
  (_, answer) => {
    answer.headers[name] = value;
  };

/** Our own server behind a host that does something else with what it is given. */
async function behind(spoil: Spoil, ask: (root: string) => Promise<void>) {
  const site = await serve({ root: dist, base: '/map/' });
  const host = createServer(async ({ url = '/', headers: asked }, response: ServerResponse) => {
    const got = await fetch(new URL(url, site.url), {
      redirect: 'manual',
      headers: { ...(asked.range && { range: asked.range }) },
    });
    const answer = {
      status: got.status,
      headers: Object.fromEntries([...got.headers].filter(([name]) => !/^content-(length|encoding)$/.test(name))),
      body: Buffer.from(await got.arrayBuffer()),
    };
    spoil(url.slice('/map/'.length), answer);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((done) => {
    host.listen(0, '127.0.0.1', done);
  });
  try {
    await ask(`http://127.0.0.1:${(host.address() as AddressInfo).port}/map/`);
  } finally {
    host.closeAllConnections();
    await new Promise((done) => host.close(done));
    await site.close();
  }
}

test('our own server serves what was built as it should be served, but for parts of files, which it does not send', async () => {
  const site = await serve({ root: dist, base: '/map/' });
  expect(await sentences(site.url)).toEqual([expect.stringContaining('no part of a file')]);
  await site.close();
});

describe('of each way in which hosts serve it otherwise a reader’s trouble is told', () => {
  const page = '<!doctype html><title>Welcome</title>';
  const spoils: Readonly<Record<string, readonly [told: string, spoil: Spoil]>> = {
    'a page for each unknown address': [
      'answered as if it had one',
      (_, answer) => {
        if (answer.status !== 404) return;
        answer.status = 200;
        answer.body = Buffer.from(page);
      },
    ],
    'its own page for what is missing': [
      'without the warning and the way on',
      (_, answer) => {
        if (answer.status === 404) answer.body = Buffer.from(page);
      },
    ],
    'comments taken out': [
      'rewritten on its way',
      (path, answer) => {
        if (path.endsWith('.css')) answer.body = Buffer.from(answer.body.toString().replace(/\s+/g, ' ').slice(1));
      },
    ],
    'half of a file': [
      'cut short',
      (path, answer) => {
        if (path === 'geodata/atlas.json') answer.body = answer.body.subarray(0, 5000);
      },
    ],
    'a file that was forgotten': [
      'Was all of it uploaded?',
      (path, answer) => {
        if (path === 'geodata/layers/kalbajar.geojson') answer.status = 404;
      },
    ],
    'a login page for a file': [
      'a page where a file of another kind',
      (path, answer) => {
        if (!path.endsWith('.geojson')) return;
        answer.headers['content-type'] = 'text/html';
        answer.body = Buffer.from(page);
      },
    ],
    'scripts as text': [
      'refuse to run it',
      (path, answer) => {
        if (path.endsWith('.js')) answer.headers['content-type'] = 'text/plain';
      },
    ],
    'style sheets as text': [
      'ignore it',
      (path, answer) => {
        if (path.endsWith('.css')) answer.headers['content-type'] = 'text/plain';
      },
    ],
    'another character set': [
      'not UTF-8',
      (path, answer) => {
        if (path === 'kalbajar/') answer.headers['content-type'] = 'text/html; charset=windows-1251';
      },
    ],
    'pages that may be kept for a day': [
      'figures that were replaced',
      (path, answer) => {
        if (!path.startsWith('assets/')) answer.headers['cache-control'] = 'max-age=86400';
      },
    ],
    'assets that are never kept': ['round trip', sends('cache-control', 'no-cache')],
    'no compression': ['uncompressed', () => undefined],
    'no policy': [
      'not limited to this host',
      (_, answer) => {
        delete answer.headers['content-security-policy'];
      },
    ],
    'a policy that is laxer': [
      'frames and old browsers',
      sends('content-security-policy', "default-src * 'unsafe-inline'"),
    ],
    'no frames': ['forbids frames', sends('x-frame-options', 'DENY')],
    'a cookie': ['sets a cookie', sends('set-cookie', 'id=1')],
    'no other origin': [
      'may not read the data',
      (_, answer) => {
        delete answer.headers['access-control-allow-origin'];
      },
    ],
    'archives without parts': [
      'the whole archive where a part',
      (path, answer) => {
        if (path.endsWith('.pmtiles')) answer.status = 200;
      },
    ],
    'compressed archives': [
      'compresses an archive',
      (path, answer) => {
        if (!path.endsWith('.pmtiles')) return;
        answer.headers['content-encoding'] = 'gzip';
        answer.body = gzipSync(answer.body);
      },
    ],
    'another archive of the same name': [
      'other hazardous areas',
      (path, answer) => {
        if (path.endsWith('.pmtiles')) answer.body = Buffer.alloc(answer.body.length);
      },
    ],
    'an archive that was forgotten': [
      'hatched as not loaded',
      (path, answer) => {
        if (path.endsWith('.pmtiles')) answer.status = 404;
      },
    ],
    'archives that cannot be told apart': [
      'without an ETag',
      (path, answer) => {
        if (path.endsWith('.pmtiles')) delete answer.headers.etag;
      },
    ],
    'no slash': [
      'without its slash',
      (path, answer) => {
        if (path === 'table') answer.status = 404;
      },
    ],
  };
  test.each(Object.entries(spoils))('%s', (_, [told, spoil]) =>
    behind(spoil, async (root) => {
      expect(await sentences(root)).toContainEqual(expect.stringContaining(told));
    }),
  );
});

const path = await findNginx();
if (path === null) console.warn('nginx: none is installed and Debian’s package cannot be had; its tests are skipped.');

describe('nginx', () => {
  const within = async (inServer: string, base: string, ask: (root: string) => Promise<void>) => {
    const { origin, close } = await startNginx(path ?? '', inServer);
    await ask(`${origin}${base}`).finally(close);
  };

  test.skipIf(path === null).each(['/', '/deep/er/'])(
    'under %s, told what the build says, serves it as it should be',
    (base) =>
      within(configuration(headers, base).replaceAll(nginxFolder, `${dist}/`), base, async (root) => {
        expect(await sentences(root)).toEqual([]);
        const worker = await fetch(`${root}sw.js`);
        expect(worker.headers.get('cache-control')).toBe(caching.revalidate);
        expect(worker.headers.get('content-security-policy')).toContain("worker-src 'self'");
        const again = await fetch(`${root}sw.js`, { headers: { 'if-none-match': worker.headers.get('etag') ?? '' } });
        expect(again.status).toBe(304);
      }),
  );

  test.skipIf(path === null)('told nothing, it is told of', () =>
    within(`root ${dist}; default_type text/plain; expires 7d;`, '/', async (root) => {
      const told = (await sentences(root)).join('\n');
      for (const word of [
        'refuse to run it',
        'without the warning',
        'not limited to this host',
        'may not read the data',
      ])
        expect(told).toContain(word);
    }),
  );
});

test('every host is told the same', async () => {
  const { 'Content-Security-Policy': policy = '', ...rest } = headers;
  expect(headers).toEqual(headersOf(policy));
  for (const file of ['host/nginx.conf', 'host/Caddyfile', '_headers']) {
    const text = await readFile(join('dist', file), 'utf8');
    expect(text, file).toContain(policy);
    for (const [name, value] of Object.entries(rest))
      expect(text, file).toMatch(new RegExp(`${name}:? "?${value.replace('*', '\\*')}`));
    expect(text, file).toContain('max-age=31536000, immutable');
  }
  /* A database of the reader's own is read by WebAssembly, in a worker; pages forbid even that by their own policy. */
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
  expect(await readFile('dist/index.html', 'utf8')).not.toContain('unsafe');
});
