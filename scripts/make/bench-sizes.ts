import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What a visit may load. The documents and districts are left out: they are for download, and the page reads atlas.json. */
const VISITED = /^(index\.html|assets\/.+|geodata\/(atlas\.json|layers\/.+))$/;

/** Fonts are compressed already: hosts send them as they are. */
const PACKED = /\.(woff2|png|webp)$/;

/** Each file of the built site with its size as it lies there and as hosts send it, and their sum. */
export async function sizes(root: string): Promise<readonly Size[]> {
  const paths = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const files = await Promise.all(paths.filter((path) => VISITED.test(path)).map((path) => size(root, path)));
  const total = (key: 'raw' | 'gzip' | 'brotli') => files.reduce((sum, file) => sum + file[key], 0);
  return [...files, { name: 'all of these', raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') }];
}

async function size(root: string, name: string): Promise<Size> {
  const bytes = await readFile(join(root, name));
  const raw = bytes.length;
  if (PACKED.test(name)) return { name, raw, gzip: raw, brotli: raw };
  return { name, raw, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}
