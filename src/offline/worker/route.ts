import { isCached } from '../cached.ts';

/** How a request is answered. */
export type Route =
  /** As if there were no worker. */
  | { readonly kind: 'network' }
  /** From the files of a build. */
  | { readonly kind: 'cached'; readonly path: string }
  /** With the page that shows whatever view its address names. */
  | { readonly kind: 'shell' }
  /** With the same address and a slash, as hosts do: the page's relative links are counted from there. */
  | { readonly kind: 'slash'; readonly to: string }
  /** From the network, and without one with a page that says what is missing. */
  | { readonly kind: 'file' };

/** Folders of files, in which no view has its page. */
const FILES = /^(assets|data|geodata|icons)(\/|$)/;

/** @param scope path of the site's root, ending in `/`. */
export function routeOf(
  { method, url, mode }: Pick<Request, 'method' | 'url' | 'mode'>,
  scope: string,
  origin: string,
): Route {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin || !address.pathname.startsWith(scope)) return { kind: 'network' };
  const [path = '', fragment] = address.pathname.slice(scope.length).split(/%(?:25)*23/i);
  if (isCached(path) && fragment === undefined) return { kind: 'cached', path };
  if (mode !== 'navigate') return { kind: 'network' };
  /* A `#` that a messenger encoded: the page reads it as one, and mends the address. */
  if (fragment !== undefined) return { kind: 'shell' };
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (FILES.test(path) || (/\.[a-z0-9]+$/i.test(last) && last !== 'index.html')) return { kind: 'file' };
  if (last === '' || last === 'index.html') return { kind: 'shell' };
  return { kind: 'slash', to: `${address.pathname}/${address.search}` };
}
