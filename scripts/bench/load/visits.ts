import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CachedBuild, isKeptWhenAsked } from '../../../src/offline/cached.ts';
import { byParts } from '../../run/serve/parts.mjs';

/** Something that a reader's browser asks for. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes of a vector tile with its neighbours, and how many of them a reader asks for who looks around for half a minute, closer and closer: in the mean of a visit to a million areas. */
const tile = { bytes: 58_000, asked: 52 };

/**
 * What one reader asks for who has never been here, in order: a page of a district, what it names, parts of each archive, and what the worker
 * keeps for later visits of that which was not asked for yet. Nothing is asked for twice, nor whether it has changed: browsers keep it.
 * @param random of 0 to 1; the same of each reader gives the same visit.
 */
export async function visitOf(dist: string, base: string, random: () => number): Promise<readonly Asked[]> {
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => /^[a-z-]+[\\/]index\.html$/.test(file)).sort();
  const page = (pages[Math.floor(random() * pages.length)] ?? 'index.html').replaceAll('\\', '/');
  const html = await readFile(join(dist, page), 'utf8');
  const folder = new URL(page, `http://site${base}`);
  const named = [...html.matchAll(/(?:href|src)="([^"#]+\.(?:js|css|woff2))"/g)].map(
    ([, to = '']) => new URL(to, folder).pathname,
  );
  const archives = files.filter((file) => byParts.test(file)).sort();
  const headers = { 'accept-encoding': 'gzip' };
  const parts = await Promise.all(
    archives.map(async (file) => {
      const { size } = await stat(join(dist, file));
      const starts = [
        0,
        ...Array.from({ length: tile.asked }, () => Math.floor(random() * Math.max(1, size - tile.bytes))),
      ];
      return starts.map((from) => ({
        path: base + file.replaceAll('\\', '/'),
        headers: { range: `bytes=${from}-${Math.min(size, from + tile.bytes) - 1}` },
      }));
    }),
  );
  const asked = new Set([...named, `${base}geodata/atlas.json`]);
  const later = (await keptByWorker(dist)).map((path) => base + path).filter((path) => !asked.has(path));
  return [
    { path: folder.pathname.replace(/index\.html$/, ''), headers },
    ...[...asked].map((path) => ({ path, headers })),
    ...parts.flat(),
    ...later.map((path) => ({ path, headers })),
  ];
}

/** What the service worker keeps of a build unasked. */
async function keptByWorker(dist: string): Promise<readonly string[]> {
  const script = await readFile(join(dist, 'sw.js'), 'utf8');
  const { files }: CachedBuild = JSON.parse(script.slice('self.kept='.length, script.indexOf('\n') - 1));
  return files.map(([path]) => path).filter((path) => !isKeptWhenAsked(path));
}
