import { encodings } from './contents.mjs';

/** @typedef {import('./contents.mjs').Encoding} Encoding */

/** Files that the build names by their content, from the site's root: what is kept under such a name never changes. As a regular expression, also of nginx and Go. */
export const assetsIn = 'assets/[^/]+-[A-Za-z0-9_-]+[.][a-z0-9]+$';

/** For what is named by its content. Nobody on the way may rewrite it: its digest is known. */
export const immutable = 'public, max-age=31536000, immutable, no-transform';

/** All else keeps its name from build to build, the service worker too: it is asked for each time, and not sent again where it is the same. */
export const revalidate = 'no-cache, no-transform';

const named = new RegExp(`^${assetsIn}`);

/**
 * How long a browser may keep a file unasked.
 *
 * @param {string} path from the site's root, with `/` between its parts
 */
export function cacheControl(path) {
  return named.test(path) ? immutable : revalidate;
}

/**
 * The best encoding that a client says it reads, by RFC 9110, 12.5.3; null for the file as it is.
 *
 * @param {string | undefined} accepted the header `Accept-Encoding`
 * @returns {Encoding | null}
 */
export function encodingFor(accepted = '') {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', weight] = part.toLowerCase().split(';');
      return [name.trim(), weight === undefined ? 1 : Number(weight.trim().replace('q=', ''))];
    }),
  );
  const names = /** @type {Encoding[]} */ (Object.keys(encodings));
  return names.find((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0) ?? null;
}

/**
 * Whether a client has this content already.
 *
 * @param {string | undefined} known the header `If-None-Match`
 * @param {string} etag
 */
export function isKnown(known = '', etag) {
  const name = (/** @type {string} */ tag) => tag.trim().replace(/^W\//, '');
  return known.split(',').some((tag) => tag.trim() === '*' || name(tag) === name(etag));
}
