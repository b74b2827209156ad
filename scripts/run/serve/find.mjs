import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/**
 * What a static host has for an address: a file, the same address with a slash, or the page for what is missing.
 *
 * @param {string} root folder that is served
 * @param {string} base path that it is found under, with slashes at both ends
 * @param {string} url as it was asked for
 * @returns {Promise<{ file?: string, redirect?: string, status: number }>}
 */
export async function find(root, base, url) {
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
