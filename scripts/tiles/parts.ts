import { openAsBlob } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Part } from '../../src/hazards/record/offer.ts';

/** The files that belong to one of a kind, and without which its columns, its system or its letters are not known. */
const belongings: Readonly<Record<string, readonly string[]>> = {
  '.shp': ['.dbf', '.shx', '.prj', '.cpg', '.cst'],
  '.gpkg': ['.gpkg-wal'],
};

interface Opened {
  readonly parts: readonly Part[];
  /** What is missing, a sentence each. */
  readonly said: readonly string[];
}

/** Files as they are named, each with what belongs to it and lies beside it: who says `survey.shp` means all of the survey. */
export async function openParts(files: readonly string[]): Promise<Opened> {
  const paths = new Set<string>();
  const said: string[] = [];
  for (const file of files) {
    paths.add(await itself(file));
    const ends = belongings[extname(file).toLowerCase()] ?? [];
    if (ends.length === 0) continue;
    const stem = basename(file, extname(file)).toLowerCase();
    const beside = await readdir(dirname(file)).catch(() => []);
    const found = beside.filter((name) => ends.some((end) => name.toLowerCase() === stem + end));
    for (const name of found) paths.add(await itself(join(dirname(file), name)));
    if (ends.includes('.dbf') && !found.some((name) => /\.dbf$/i.test(name)))
      said.push(`${basename(file)}: no .dbf lies beside it, so that none of its columns is read.`);
  }
  const parts = await Promise.all([...paths].map(async (path) => ({ name: basename(path), blob: await opened(path) })));
  return { parts, said };
}

/** A file as its folder calls it, so that one that is named and lies beside another is read once. */
function itself(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function opened(path: string): Promise<Blob> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`${path}: expected a file, found ${found ? 'a folder' : 'none'}.`);
  return openAsBlob(path);
}
