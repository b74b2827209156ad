import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { releaseVersion } from '../../scripts/data/evidence/release.ts';
import { readBasemapFile } from '../../scripts/data/geodata/basemap-file.ts';
import { buildGeodata } from '../../scripts/data/geodata/build.ts';
import { prepareCountry } from '../../scripts/data/geodata/country.ts';
import { readExtract } from '../../scripts/data/geodata/extract.ts';
import { boxOf, contains, polygonsOf } from '../../scripts/data/geodata/geometry.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import { atlasFile, basemapLayer, districtLayer } from '../../src/atlas/schema.ts';
import { type Country, country } from '../../src/domain/country.ts';
import { scratch } from '../scratch.ts';

const run = promisify(execFile);
const slow = 60_000;

const text = (file: string) => readFile(join('geodata', file), 'utf8');
/** The country as far as a folder with two of its districts and no document has it. */
const ofTwo: Country = { ...country, featured: ['kalbajar', 'tartar'], evidence: [country.evidence[0]] };

const basemap = async () => parseFile('basemap.geojson', await text('layers/basemap.geojson'), basemapLayer);
const districtFiles = async () =>
  (await readdir('geodata/layers')).filter((file) => file !== 'basemap.geojson').map((file) => `layers/${file}`);

test('a second build into an empty folder gives the committed files byte for byte', { timeout: slow }, async () => {
  const out = await scratch();
  await run('npx', ['tsx', 'scripts/data/geodata.ts', '--out', out]);
  const records = ['atlas.json', 'facts.json', 'versions.json'];
  const built = [...(await readdir(join(out, 'layers'))).map((file) => `layers/${file}`), ...records];
  expect(built.toSorted()).toEqual([...(await districtFiles()), 'layers/basemap.geojson', ...records].toSorted());
  for (const file of built) expect(await readFile(join(out, file), 'utf8'), file).toBe(await text(file));
});

test('the languages and their files are those that country.json names, byte for byte', async () => {
  const folder = await scratch();
  await cp('geodata/country.json', join(folder, 'country.json'));
  await prepareCountry(folder);
  for (const file of ['languages.ts', 'messages.ts'])
    expect(await readFile(join(folder, file), 'utf8'), file).toBe(await text(file));
});

test('two districts and a file of two squares build two layers with the file’s source', { timeout: slow }, async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'datasets'));
  await mkdir(join(folder, 'districts'));
  for (const id of ['tartar', 'kalbajar'])
    await cp(`geodata/districts/${id}.json`, join(folder, 'districts', `${id}.json`));
  const square = (name: string, west: number) =>
    `{"type":"Feature","properties":{"NAME":"${name}"},"geometry":{"type":"Polygon","coordinates":[[[${west},40],[${west + 1},40],[${west + 1},41],[${west},41],[${west},40]]]}}`;
  const boundaries = join(folder, 'squares.geojson');
  await writeFile(
    boundaries,
    `{"type":"FeatureCollection","features":[${square('Terter', 47)},${square('Kelbecer', 46)}]}`,
  );
  const origin = {
    title: 'Two squares',
    publisher: 'This test',
    licence: 'public domain',
    vintage: '2026',
    accuracy: 'none',
    url: 'https://example.org/squares',
  };
  const source = join(folder, 'squares.json');
  await writeFile(source, JSON.stringify(origin));
  await releaseVersion({ geodata: folder, date: '2026-11-24' });

  const files = await buildGeodata({ geodata: folder, country: ofTwo, boundaries, source });

  expect([...files.keys()]).toEqual([
    'layers/kalbajar.geojson',
    'layers/tartar.geojson',
    'layers/basemap.geojson',
    'facts.json',
    'atlas.json',
    'versions.json',
  ]);
  const [tartar] = parseFile('tartar.geojson', files.get('layers/tartar.geojson') ?? '', districtLayer).features;
  expect(tartar?.bbox).toEqual([47, 40, 48, 41]);
  expect(tartar?.properties).toMatchObject({
    id: 'tartar',
    label: [47.5, 40.5],
    threat_level: 'not_reported',
    source: origin,
  });
});

test('a share that its hectares cannot be is refused by the build, with both figures and their file', async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'datasets'));
  await mkdir(join(folder, 'districts'));
  for (const id of ['tartar', 'kalbajar'])
    await cp(`geodata/districts/${id}.json`, join(folder, 'districts', `${id}.json`));
  const file = 'trend-2023-04-17-special-representative.json';
  const { figures, ...document } = JSON.parse(await text(`datasets/${file}`));
  const ofTartar = figures.filter(({ id }: { id: string }) => /^X-(?:D|SH)-2023-04-tartar$/.test(id));
  const wrong = ofTartar.map((figure: { metric: string }) =>
    figure.metric === 'share_cleared' ? { ...figure, quantity: { value: 0, comparator: 'exact' } } : figure,
  );
  const bare = wrong.map((figure: object) => ({ ...figure, relations: [] }));
  await writeFile(join(folder, 'datasets', file), JSON.stringify({ ...document, figures: bare }));
  await expect(buildGeodata({ geodata: folder, country: ofTwo })).rejects.toThrow(
    `datasets/${file}: X-D-2023-04-tartar by X-SH-2023-04-tartar: expected a share of something, found 0`,
  );
});

test('boundaries that overlap are refused by the build', { timeout: slow }, async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'datasets'));
  await mkdir(join(folder, 'districts'));
  for (const id of ['tartar', 'kalbajar'])
    await cp(`geodata/districts/${id}.json`, join(folder, 'districts', `${id}.json`));
  const square = (name: string, west: number) =>
    `{"type":"Feature","properties":{"NAME":"${name}"},"geometry":{"type":"Polygon","coordinates":[[[${west},40],[${west + 1},40],[${west + 1},41],[${west},41],[${west},40]]]}}`;
  const boundaries = join(folder, 'squares.geojson');
  await writeFile(
    boundaries,
    `{"type":"FeatureCollection","features":[${square('AZ-TAR', 46.5)},${square('AZ-KAL', 46)}]}`,
  );
  const source = join(folder, 'squares.json');
  await writeFile(
    source,
    '{"title":"t","publisher":"p","licence":"l","vintage":"v","accuracy":"a","url":"https://example.org/squares"}',
  );
  await releaseVersion({ geodata: folder, date: '2026-11-24' });
  await expect(buildGeodata({ geodata: folder, country: ofTwo, boundaries, source })).rejects.toThrow(
    /^kalbajar and tartar: expected no common ground, found \d+\.\d\d km²$/,
  );
});

test('without a --source the command refuses another boundary file in one sentence and writes nothing', {
  timeout: slow,
}, async () => {
  const out = await scratch();
  const command = run('npx', ['tsx', 'scripts/data/geodata.ts', '--out', out, '--boundaries', 'adm1.geojson']);
  await expect(command).rejects.toMatchObject({
    stderr: expect.stringMatching(/^adm1\.geojson: expected to be told [^\n]+\n$/),
  });
  expect(await readdir(out)).toEqual([]);
});

test('the layers hold every district once, with its label inside and its box around it', async () => {
  const ids: string[] = [];
  for (const file of await districtFiles()) {
    for (const feature of parseFile(file, await text(file), districtLayer).features) {
      const polygons = polygonsOf({ type: 'Feature', properties: {}, geometry: feature.geometry });
      expect(contains(polygons, feature.properties.label), feature.id).toBe(true);
      expect(feature.bbox, feature.id).toEqual(boxOf(polygons));
      ids.push(feature.id);
    }
  }
  const { districts } = parseFile('atlas.json', await text('atlas.json'), atlasFile);
  expect(new Set(ids).size).toBe(ids.length);
  expect(districts.filter(({ id, iso }) => iso !== null && !ids.includes(id))).toEqual([]);
});

test('atlas.json lists every district in the order of the ids, and the layers in which they are', async () => {
  const { districts, layers } = parseFile('atlas.json', await text('atlas.json'), atlasFile);
  const ids = districts.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect(ids).toEqual((await readdir('geodata/districts')).map((file) => basename(file, '.json')).toSorted());
  for (const { file, districts: held } of layers) {
    const { features } = parseFile(file, await text(`layers/${file}`), districtLayer);
    expect(
      features.map(({ id }) => id),
      file,
    ).toEqual(held);
  }
});

test('every layer says how schematic its lines are and where they come from', async () => {
  const { source } = await readExtract('geodata', 'districts.geojson');
  for (const file of await districtFiles()) {
    const layer = parseFile(file, await text(file), districtLayer);
    expect(layer.description, file).toContain(source.accuracy);
    expect(layer.attribution, file).toContain(`${source.publisher} (${source.licence})`);
    expect(layer, file).not.toHaveProperty('crs');
  }
});

test('the basemap credits GeoNames for its towns', async () => {
  expect((await basemap()).attribution).toContain('GeoNames (CC BY 4.0)');
});

test('every country and every named water has its label on it', async () => {
  const { features } = await basemap();
  const labelled = features.filter(
    ({ properties }) => properties.label !== null && ['country', 'sea', 'lake'].includes(properties.kind),
  );
  const file = await readBasemapFile('geodata');
  const wanted = [...(file?.countries.filter(({ label }) => label !== null) ?? []), ...(file?.waters ?? [])];
  expect(labelled.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  for (const { id, geometry, properties } of labelled) {
    const polygons = polygonsOf({ type: 'Feature', properties: {}, geometry });
    expect(contains(polygons, properties.label ?? [0, 0]), id).toBe(true);
  }
});

test('the land inside Gadabay is Armenia’s: no district, within the country’s outline nothing, under it the neighbour', async () => {
  const { features } = await basemap();
  const on = (id: string) => {
    const found = features.find((feature) => feature.id === id);
    return (
      found !== undefined &&
      contains(polygonsOf({ type: 'Feature', properties: {}, geometry: found.geometry }), [45.5, 40.63])
    );
  };
  expect(on('azerbaijan')).toBe(false);
  expect(on('armenia')).toBe(true);
});

test('every neighbour in the file of the basemap is drawn once', async () => {
  const drawn = (await basemap()).features
    .filter(({ properties }) => properties.kind === 'country')
    .map(({ id }) => id);
  const file = await readBasemapFile('geodata');
  expect(drawn.toSorted()).toEqual(file?.countries.map(({ id }) => id).toSorted());
});

test('basemap and districts stay under 120 kB gzipped', async () => {
  const files = [...(await districtFiles()), 'layers/basemap.geojson'];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await text(file)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});
