import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byParts } from '../../run/serve/parts.mjs';

/** Something that a reader's browser asks for. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes of a vector tile with its neighbours, and how many of them a reader asks for while looking around. */
const tile = { bytes: 30_000, asked: 24 };

/**
 * What one reader asks for, in order: a page of a district, what it names, and parts of each archive.
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
  return [
    { path: folder.pathname.replace(/index\.html$/, ''), headers },
    ...[...new Set(named), `${base}geodata/atlas.json`].map((path) => ({ path, headers })),
    ...parts.flat(),
  ];
}
