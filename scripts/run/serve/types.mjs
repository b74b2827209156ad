import { extname } from 'node:path';

/** The type of each kind of file, by its extension. */
export const types = /** @satisfies {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
});

/** The rest is compressed in itself. */
const COMPRESSIBLE = /^text\/|\+(json|xml)|\/(json|xml)/;

/** @param {string} file */
export function typeOf(file) {
  return /** @type {Readonly<Record<string, string>>} */ (types)[extname(file)] ?? 'application/octet-stream';
}

/** @param {string} type */
export function isCompressible(type) {
  return COMPRESSIBLE.test(type);
}

/** The types that are worth compressing, without what else is said of them. */
export const compressed = [
  ...new Set(
    Object.values(types)
      .filter(isCompressible)
      .map((type) => type.split(';')[0] ?? ''),
  ),
];
