import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Layers, packShapes } from '../../../src/atlas/shapes/shapes.ts';

/** Puts the layers of a built site into the one file that its pages read; the layers stay beside it, for download and for where that file is not the build's. */
export async function writeShapes(dist: string): Promise<void> {
  const files = (await readdir(join(dist, 'geodata/layers'))).toSorted().map((file) => `layers/${file}`);
  const read = async (file: string) => [file, JSON.parse(await readFile(join(dist, 'geodata', file), 'utf8'))] as const;
  const layers: Layers = Object.fromEntries(await Promise.all(files.map(read)));
  await writeFile(join(dist, 'geodata/shapes.json'), `${JSON.stringify(packShapes(layers))}\n`);
}
