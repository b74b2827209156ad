/** Writes the data package and the JSON Schemas into the built site, at `data/`, where their address stays. Runs after `vite build`. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadAtlas } from '../../src/atlas/load.ts';
import { buildPackage } from './datapackage/build.ts';

const site = new URL('../../dist/', import.meta.url).pathname;
const read = (file: string) => readFile(join(site, 'geodata', file), 'utf8');
const { atlas, missing } = await loadAtlas(read);
for (const { detail } of missing) throw new Error(`${detail}; run "npm run geodata".`);
const files = (await readdir(join(site, 'geodata/layers'))).sort();
const layers = new Map(await Promise.all(files.map(async (file) => [file, await read(`layers/${file}`)] as const)));

const built = buildPackage(atlas, layers);
for (const [path, text] of built) {
  const file = join(site, 'data', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`data package: ${built.size} files written to dist/data`);
