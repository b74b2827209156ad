import { encodings } from './contents.mjs';

/** @typedef {import('./contents.mjs').Encoding} Encoding */

/** The build names these by their content: what is kept under such a name never changes. */
const NAMED_BY_CONTENT = /(^|\/)assets\/[^/]+-[\w-]{8}\.\w+$/;

/**
 * How long a browser may keep a file unasked. All but the assets keep their names from build to build, the service worker among
 * them: they are asked for each time, and not sent again where they are the same.
 *
 * @param {string} path from the site's root, with `/` between its parts
 */
export function cacheControl(path) {
  return NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
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
