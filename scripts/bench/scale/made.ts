import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeSynthetic } from '../hazards/synthetic.ts';

/** In hectares: a million of them lie in the ground of the first view as in a country where nearly all was mined. */
const sizes = { least: 0.01, most: 5 };

export interface MadeArchive {
  readonly areas: string;
  readonly archive: string;
}

/**
 * Invented areas and the archive that `npm run tiles` makes of them. Kept as long as nothing that makes them changes, since a million take minutes.
 * @param folder in which they are kept; no build looks there.
 */
export async function madeOf(count: number, folder: string): Promise<MadeArchive> {
  const [areas, archive] = ['geojson', 'pmtiles'].map((end) => join(folder, `${count}-${end}`, `areas.${end}`)) as [
    string,
    string,
  ];
  await mkdir(join(archive, '..'), { recursive: true });
  await mkdir(join(areas, '..'), { recursive: true });
  if (!existsSync(areas)) await rename(await writeSynthetic(`${areas}.tmp`, count, sizes), areas);
  if (!existsSync(archive)) {
    console.log(`${count} areas are made into an archive`);
    await promisify(execFile)('npm', ['run', '--silent', 'tiles', '--', areas, '--out', archive], {
      maxBuffer: 100_000_000,
    });
  }
  return { areas, archive };
}

/** A name for the state of all that makes areas and archives. */
export async function stateOfMakers(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [
    'scripts/tiles',
    'src/hazards/tiles',
    'scripts/bench/hazards/synthetic.ts',
    import.meta.filename,
  ])
    for (const file of await filesOf(folder)) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (path.endsWith('.ts')) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}
