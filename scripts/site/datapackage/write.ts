import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { buildPackage } from './build.ts';

/**
 * Writes the data package and the JSON Schemas into the built site, at `data/`, where their address stays.
 * @returns what there is to tell.
 */
export async function writeDataPackage(dist: string, atlas: Atlas): Promise<string> {
  const folder = join(dist, 'geodata', 'layers');
  const files = (await readdir(folder)).sort();
  const layers = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  const built = buildPackage(atlas, new Map(layers));
  for (const [path, text] of built) {
    const file = join(dist, 'data', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return `data package: ${built.size} files written to dist/data`;
}
