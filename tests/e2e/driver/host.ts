import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { serve } from '../../../scripts/run/serve.mjs';
import { buildName, filesToCache, withCachedBuild } from '../../../scripts/site/offline/cached.ts';
import type { CachedBuild } from '../../../src/offline/cached.ts';

const PAGES = ['index.html', 'kalbajar/index.html', 'az/kalbajar/index.html'];

/** All of the built site but the pages of most districts, which would take longer to copy than all the rest. */
const COPIED = [
  '404.html',
  'about',
  'assets',
  'az',
  'data',
  'before-paint.js',
  'geodata',
  'guide',
  'icons',
  'index.html',
  'kalbajar',
  'manifest.webmanifest',
  'ru',
  'sw.js',
];

/** Of the folders of languages, the pages that a test opens, and those that the worker keeps. */
const OF_LANGUAGES = ['about', 'guide', 'kalbajar'];

/** A host of its own for one test: it can go away, come back at the same address, and be given other files. */
export async function privateHost() {
  const root = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp('dist', root, {
    recursive: true,
    filter: (path) => {
      const [first = '', second] = relative('dist', path).split(sep);
      return (
        first === '' ||
        (COPIED.includes(first) &&
          (!['az', 'ru'].includes(first) || second === undefined || OF_LANGUAGES.includes(second)))
      );
    },
  });
  let site: Awaited<ReturnType<typeof serve>> | null = await serve({ root, base: '/some/path/' });
  const { url } = site;
  const file = (path: string) => join(root, path);
  const goAway = async () => {
    await site?.close();
    site = null;
  };
  return {
    url,
    goAway,
    comeBack: async () => {
      site = await serve({ root, base: '/some/path/', port: Number(new URL(url).port) });
    },
    /** The one file of that name. */
    find: async (name: RegExp) => {
      const found = (await filesToCache(root)).map(([path]) => path).filter((path) => name.test(path));
      if (found.length !== 1 || !found[0]) throw new Error(`find: expected one file ${name}, found ${found.length}.`);
      return found[0];
    },
    read: (path: string) => readFile(file(path), 'utf8'),
    write: async (path: string, content: string | Buffer) => {
      await mkdir(dirname(file(path)), { recursive: true });
      await writeFile(file(path), content);
    },
    remove: (path: string) => rm(file(path)),
    /** A newer build in the place of the one that lies there: evidence of another day, and the script that makes files under another name. */
    publish: async (day: string) => {
      const atlas = await readFile(file('geodata/atlas.json'), 'utf8');
      await writeFile(file('geodata/atlas.json'), atlas.replace(/("version": \{"id":"\w+","date":")[^"]+/, `$1${day}`));
      const script = await readFile(file('sw.js'), 'utf8');
      const cut = script.indexOf('\n');
      const before: CachedBuild = JSON.parse(script.slice('self.kept='.length, cut - 1));
      const renamed = await rename(root, ['index', 'export'], day.replaceAll('-', ''));
      const files = await filesToCache(root);
      const build = buildName(files);
      const shell = renamed(before.shell).replaceAll(before.build, build);
      await writeFile(file('sw.js'), withCachedBuild({ ...before, build, files, shell }, script.slice(cut + 1)));
      for (const page of PAGES) {
        const html = renamed(await readFile(file(page), 'utf8')).replaceAll(before.build, build);
        /* What was written into the page before its scripts is of the other day. */
        await writeFile(file(page), html.replace(/<div id="root">.*<\/div>(?=\s*<\/body>)/s, '<div id="root"></div>'));
      }
    },
    end: async () => {
      await goAway();
      await rm(root, { recursive: true });
    },
  };
}

export type Host = Awaited<ReturnType<typeof privateHost>>;

/** Gives scripts other names, as new content does; the old names are gone, as from a host that holds one build only. */
async function rename(root: string, names: readonly string[], suffix: string): Promise<(text: string) => string> {
  const old = new RegExp(`\\b(${names.join('|')})-[\\w-]{8}\\.js`, 'g');
  const renamed = (text: string) => text.replaceAll(old, `$1-${suffix}.js`);
  const assets = join(root, 'assets');
  for (const each of await readdir(assets)) {
    if (!each.endsWith('.js')) continue;
    const text = await readFile(join(assets, each), 'utf8');
    await rm(join(assets, each));
    await writeFile(join(assets, renamed(each)), renamed(text));
  }
  return renamed;
}
