import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byParts } from '../../run/serve/parts.mjs';
import { typeOf } from '../../run/serve/types.mjs';
import { findingsInArchives } from './archives.ts';
import { ask } from './ask.ts';
import { type Finding, findingsIn, type Served } from './files.ts';
import { findingsAbout } from './host.ts';

/** So many files are asked for at once. */
const atOnce = 8;

/** What only hosts read. */
const forHosts = /^(_headers|\.nojekyll|host\/.*|404\.html|.+\.gz)$/;

/** Compares what a host serves with what was built. @param root the site's address, ending in `/`. */
export async function check(root: string, dist: string): Promise<readonly Finding[]> {
  const [files, headers, missing] = await Promise.all([
    filesOf(dist),
    readFile(join(dist, 'host', 'headers.json'), 'utf8'),
    readFile(join(dist, '404.html')),
  ]);
  const served: Served[] = [];
  const left = files.filter((file) => !byParts.test(file));
  const work = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const [built, answer] = await Promise.all([readFile(join(dist, file)), ask(root + path)]);
      served.push({ ...answer, path, built, type: typeOf(file) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const policy: string = JSON.parse(headers)['Content-Security-Policy'];
  return [
    ...findingsIn(served),
    ...(await findingsInArchives(root, dist, files)),
    ...(await findingsAbout(root, policy, missing)),
  ];
}

/** A sentence each, with the first files that it is about. */
export function inWords({ sentence, paths }: Finding): string {
  const [first = '', second, third] = paths.map((path) => path || 'the first page');
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `— ${sentence}\n  ${[first, second, third].filter(Boolean).join(', ')}${more}`;
}

async function filesOf(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .filter((path) => !forHosts.test(path))
    .sort();
}
