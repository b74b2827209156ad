import type { CachedBuild } from '../cached.ts';
import { cacheOf } from './keep.ts';

/** The page written for an address, where it was kept: it is drawn before any script has run. */
export async function pageAt(address: string, { build }: CachedBuild, scope: string): Promise<Response | undefined> {
  return (await caches.open(cacheOf(scope, build))).match(new URL(address).pathname);
}

/** Keeps the page written for an address that was opened, if the host has one of this build and it is whole; else the shell goes on standing for it. */
export async function keepPage(address: string, { build }: CachedBuild, scope: string): Promise<void> {
  const { pathname } = new URL(address);
  const response = await fetch(pathname);
  const html = await response.text();
  if (!response.ok || response.redirected || !isOf(html, build)) return;
  const cache = await caches.open(cacheOf(scope, build));
  await cache.put(pathname, new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
}

function isOf(html: string, build: string): boolean {
  return html.includes(`<meta name="build" content="${build}">`) && html.trimEnd().endsWith('</html>');
}
