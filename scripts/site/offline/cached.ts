import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CachedBuild, isCached } from '../../../src/offline/cached.ts';

/** The files of a built site that are kept on the reader's device, each with its digest. */
export async function filesToCache(site: string): Promise<CachedBuild['files']> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/'))
    /* A page is asked for by its folder: hosts answer its file with a way there. */
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  return Promise.all(
    paths
      .filter(isCached)
      .sort()
      .map(async (path) => [path, `sha256-${hash(await readFile(fileAt(site, path))).digest('base64')}`] as const),
  );
}

/** The file that a host answers with at a path. */
export function fileAt(site: string, path: string): string {
  return join(site, path.endsWith('/') ? `${path}index.html` : path);
}

/** The same files have the same name, wherever and whenever they are built. */
export function buildName(files: CachedBuild['files']): string {
  return hash(JSON.stringify(files)).digest('hex').slice(0, 12);
}

/** The script of the worker with what it is to keep, on a line of its own in front. */
export function withCachedBuild(kept: CachedBuild, script: string): string {
  return `self.kept=${JSON.stringify(kept)};\n${script}`;
}

function hash(content: string | Buffer) {
  return createHash('sha256').update(content);
}
