/**
 * Fetches the boundary extracts anew: `npm run boundaries`.
 *
 * Needs the network, `apt-get` and `dpkg` (Debian or Ubuntu). It unpacks two Debian packages that carry Natural Earth into a temporary folder,
 * installs nothing, cuts out what the atlas needs, and records checksums in `geodata/boundaries/sources.json`.
 * The build of the geodata itself never touches the network.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mapshaper from 'mapshaper';
import { basemapBox, type ExtractRecord, sha256 } from './geodata/extract.ts';
import { geodataFolder } from './geodata/read.ts';

const run = promisify(execFile);

const maps = 'usr/share/gnudatalanguage/resource/maps/high';
const magics = 'usr/share/magics/10m';
const naturalEarth = 'https://www.naturalearthdata.com/downloads';

interface Recipe {
  readonly package: string;
  readonly shapefile: string;
  readonly commands: string;
  readonly title: string;
  readonly vintage: string;
  readonly accuracy: string;
  readonly url: string;
}

/** The extracts by file name. The districts are never simplified: one vertex less and shared lines part. */
const recipes: Readonly<Record<string, Recipe>> = {
  'districts.geojson': {
    package: 'libgnudatalanguage0',
    shapefile: `${maps}/ne_10m_admin_1_states_provinces.shp`,
    commands: `-filter "iso_a2 === 'AZ'" -filter-fields name`,
    title: 'Natural Earth 1:10m, admin 1 – states and provinces',
    vintage: 'before December 2023 (packaged in 2021)',
    accuracy: 'schematic, ±5 km',
    url: `${naturalEarth}/10m-cultural-vectors/10m-admin-1-states-provinces/`,
  },
  'lakes.geojson': {
    package: 'libgnudatalanguage0',
    shapefile: `${maps}/ne_10m_lakes.shp`,
    commands: `-clip bbox=${basemapBox} -filter-fields -each "kind = 'lake'"`,
    title: 'Natural Earth 1:10m, lakes and reservoirs',
    vintage: 'packaged in 2021',
    accuracy: 'schematic, ±5 km',
    url: `${naturalEarth}/10m-physical-vectors/10m-lakes/`,
  },
  'rivers.geojson': {
    package: 'libmagics++-data',
    shapefile: `${magics}/ne_10m_rivers_lake_centerlines.shp`,
    commands: `-filter "featurecla === 'River'" -clip bbox=${basemapBox} -filter-fields rivernum`,
    title: 'Natural Earth 1:10m, rivers and lake centerlines',
    vintage: 'version 3.0.0',
    accuracy: 'schematic, ±5 km',
    url: `${naturalEarth}/10m-physical-vectors/10m-rivers-lake-centerlines/`,
  },
  'sea.geojson': {
    package: 'libmagics++-data',
    shapefile: `${magics}/ne_10m_ocean.shp`,
    commands: `-filter "featurecla === 'Ocean'" -clip bbox=${basemapBox} -filter-fields -each "kind = 'sea'"`,
    title: 'Natural Earth 1:10m, ocean',
    vintage: 'version 3.0.0',
    accuracy: 'schematic, ±5 km',
    url: `${naturalEarth}/10m-physical-vectors/10m-ocean/`,
  },
};

/** Downloads the package into the folder and unpacks it there; resolves to its version. */
async function unpack(name: string, folder: string): Promise<string> {
  await run('apt-get', ['download', name], { cwd: folder });
  const archive = (await readdir(folder)).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  if (archive === undefined)
    throw new Error(`apt-get download ${name}: no .deb appeared; run "apt-get update" and try again.`);
  await run('dpkg', ['-x', join(folder, archive), folder]);
  return (await run('dpkg-deb', ['-f', join(folder, archive), 'Version'])).stdout.trim();
}

const temporary = await mkdtemp(join(tmpdir(), 'boundaries-'));
try {
  const versions = new Map<string, string>();
  for (const name of new Set(Object.values(recipes).map((recipe) => recipe.package)))
    versions.set(name, await unpack(name, temporary));

  const folder = join(geodataFolder, 'boundaries');
  const records: Record<string, ExtractRecord> = {};
  for (const [file, { shapefile, commands, ...recipe }] of Object.entries(recipes)) {
    const output = join(folder, file);
    await mapshaper.runCommands(
      `-i "${join(temporary, shapefile)}" encoding=utf8 ${commands} -o "${output}" format=geojson precision=0.00001 force`,
    );
    records[file] = {
      title: recipe.title,
      publisher: 'Natural Earth',
      licence: 'public domain',
      vintage: recipe.vintage,
      accuracy: recipe.accuracy,
      url: recipe.url,
      package: recipe.package,
      version: versions.get(recipe.package) ?? '',
      sha256: sha256(await readFile(output, 'utf8')),
    };
  }
  await writeFile(join(folder, 'sources.json'), `${JSON.stringify(records, null, 2)}\n`);
} finally {
  await rm(temporary, { recursive: true });
}
