import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mapshaper from 'mapshaper';
import { readBasemapFile } from './basemap-file.ts';
import { readSources, type SourcesFile, sha256 } from './extract.ts';

const run = promisify(execFile);

/**
 * Cuts every extract of the folder's `boundaries` anew that says how it was cut, and records what came of it in `sources.json`.
 * Districts are never to be simplified: one vertex less and shared lines part.
 * @throws {Error} where no extract says so.
 */
export async function cutExtracts(geodata: string): Promise<void> {
  const sources = await readSources(geodata);
  const packages = new Set(Object.values(sources).flatMap(({ cut }) => cut?.package ?? []));
  if (packages.size === 0) {
    throw new Error(
      'boundaries/sources.json: expected a file that says how it is cut from a package (cut), found none.',
    );
  }
  const temporary = await mkdtemp(join(tmpdir(), 'boundaries-'));
  try {
    const versions = new Map<string, string>();
    for (const name of packages) versions.set(name, await unpack(name, temporary));
    const box = String((await readBasemapFile(geodata))?.box ?? '');
    const records: SourcesFile = {};
    for (const [file, record] of Object.entries(sources)) {
      const { cut, sha256: _sha256, ...said } = record;
      if (cut === undefined) {
        records[file] = record;
        continue;
      }
      const output = join(geodata, 'boundaries', file);
      const commands = cut.commands.replaceAll('{box}', box);
      await mapshaper.runCommands(
        `-i "${join(temporary, cut.shapefile)}" encoding=utf8 ${commands} -o "${output}" format=geojson precision=0.00001 force`,
      );
      const version = versions.get(cut.package) ?? cut.version;
      records[file] = { ...said, cut: { ...cut, version }, sha256: sha256(await readFile(output, 'utf8')) };
    }
    await writeFile(join(geodata, 'boundaries', 'sources.json'), `${JSON.stringify(records, null, 2)}\n`);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** Downloads the package into the folder and unpacks it there; resolves to its version. */
async function unpack(name: string, folder: string): Promise<string> {
  await run('apt-get', ['download', name], { cwd: folder });
  const archive = (await readdir(folder)).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  if (archive === undefined)
    throw new Error(`apt-get download ${name}: no .deb appeared; run "apt-get update" and try again.`);
  await run('dpkg', ['-x', join(folder, archive), folder]);
  return (await run('dpkg-deb', ['-f', join(folder, archive), 'Version'])).stdout.trim();
}
