/**
 * Writes the service worker of the built site, `sw.js`, and the name of the build into the page that all pages are made from.
 * Runs after `vite build` and before the pages are written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadLanguages } from '../../src/locales/load.ts';
import { absentPage } from './offline/absent.ts';
import { buildName, filesToCache, withCachedBuild } from './offline/cached.ts';

const site = fileURLToPath(new URL('../../dist/', import.meta.url));
await loadLanguages();
const files = await filesToCache(site);
const name = buildName(files);
const page = join(site, 'index.html');
const shell = (await readFile(page, 'utf8')).replace('</head>', `  <meta name="build" content="${name}">\n  </head>`);
await writeFile(page, shell);
await writeFile(
  join(site, 'sw.js'),
  withCachedBuild({ build: name, files, shell, absent: absentPage() }, await bundle()),
);

const contents = await Promise.all(files.map(([path]) => readFile(join(site, path))));
const kB = (measure: (content: Buffer) => number) =>
  Math.round(contents.reduce((sum, content) => sum + measure(content), 0) / 1000);
console.log(
  `sw.js: build ${name} keeps ${files.length} files, ${kB(({ length }) => length)} kB, ${kB((content) => gzipSync(content).length)} kB compressed`,
);

/** One classic script: not every browser has service workers that are modules. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../src/offline/worker/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('sw.js: expected one script, found none.');
  return output.code;
}
