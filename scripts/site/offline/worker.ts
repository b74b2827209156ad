import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { isKeptWhenAsked } from '../../../src/offline/cached.ts';
import { encodings } from '../../run/serve/contents.mjs';
import { absentPage } from './absent.ts';
import { buildName, fileAt, filesToCache, withCachedBuild } from './cached.ts';

/** The script of the service worker: one classic script, since not every browser has service workers that are modules. */
export async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../../src/offline/worker/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('sw.js: expected one script, found none.');
  return output.code;
}

/**
 * Writes the service worker of the built site, `sw.js`, and the name of the build into the page that all pages are made from.
 * @returns what there is to tell.
 */
export async function writeWorker(dist: string, script: string): Promise<string> {
  const files = await filesToCache(dist);
  const name = buildName(files);
  const page = join(dist, 'index.html');
  const shell = (await readFile(page, 'utf8')).replace('</head>', `  <meta name="build" content="${name}">\n  </head>`);
  await writeFile(page, shell);
  await writeFile(join(dist, 'sw.js'), withCachedBuild({ build: name, files, shell, absent: absentPage() }, script));
  const always = files.filter(([path]) => !isKeptWhenAsked(path));
  const contents = await Promise.all(always.map(([path]) => readFile(fileAt(dist, path))));
  const packed = await Promise.all(contents.map(encodings.br));
  const kB = (all: readonly Buffer[]) => Math.round(all.reduce((sum, { length }) => sum + length, 0) / 1000);
  return `sw.js: build ${name} keeps ${always.length} files, ${kB(contents)} kB, ${kB(packed)} kB compressed`;
}
