import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isCompressible, typeOf } from '../../run/serve/types.mjs';

/** Fewer bytes are not worth packing. */
const least = 256;

/**
 * Writes beside each script and style sheet what nginx sends of it to those who take it compressed (`gzip_static`): to pack a megabyte for
 * each first visit would be most of a host's work. Only what is named by its content, so that none is ever older than its file.
 */
export async function packAssets(dist: string): Promise<string> {
  const assets = join(dist, 'assets');
  const names = (await readdir(assets)).filter((name) => isCompressible(typeOf(name)));
  let bytes = 0;
  for (const name of names) {
    const content = await readFile(join(assets, name));
    if (content.length < least) continue;
    const packed = await promisify(gzip)(content, { level: 9 });
    bytes += packed.length;
    await writeFile(join(assets, `${name}.gz`), packed);
  }
  return `assets: packed beside for nginx, ${Math.round(bytes / 1000)} kB`;
}
