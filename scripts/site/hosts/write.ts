import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../prerender/site.ts';
import { hostPolicy } from '../vite/policy.ts';
import { caddy } from './caddy.ts';
import { headersOf } from './headers.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/**
 * Writes what hosts must be told, from one table: `host/` for nginx, Caddy and our own server, `_headers` for Netlify and Cloudflare
 * Pages, `.nojekyll` for GitHub Pages, which can be told no header: its pages carry their policy themselves.
 */
export async function writeHosts(dist: string, site: Site): Promise<string> {
  const base = site.root === null ? '/' : new URL(site.root).pathname;
  const headers = headersOf(hostPolicy(await readFile(join(dist, '404.html'), 'utf8')));
  await mkdir(join(dist, 'host'), { recursive: true });
  const files = {
    'host/headers.json': `${JSON.stringify(headers, null, 2)}\n`,
    'host/nginx.conf': nginx(headers, base),
    'host/Caddyfile': caddy(headers, base),
    _headers: netlify(headers, base),
    '.nojekyll': '',
  };
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(dist, path), text)));
  return `host/: what nginx and Caddy must be told under ${base}; _headers for Netlify and Cloudflare Pages`;
}
