import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { expect, test } from 'vitest';
import { directories } from '../../../../scripts/tiles/archive/directory.ts';
import { writeArchive } from '../../../../scripts/tiles/archive/pmtiles.ts';
import { ask } from '../../../../scripts/tiles/ask.ts';
import { makeArchive } from '../../../../scripts/tiles/make.ts';
import type { Districts } from '../../../../src/hazards/record/desk.ts';
import { most } from '../../../../src/hazards/tiles/schema.ts';
import type { Drawable } from '../../../../src/hazards/tiles/tile-index.ts';
import { scratch } from '../../../scratch.ts';
import { randomHazards, seeded } from '../tiles/drawn.ts';

/** A file as PMTiles' own reader takes it, which this project did not write. */
async function opened(path: string): Promise<PMTiles> {
  const bytes = await readFile(path);
  const source: Source = {
    getKey: () => path,
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

const ring = [
  [44, 38],
  [51, 38],
  [51, 42],
  [44, 42],
  [44, 38],
];
const districts: Districts = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { id: 'all' }, geometry: { type: 'Polygon', coordinates: [ring] } }],
  accuracy: 0,
};

const fileOf = (hazards: readonly Drawable[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: hazards.map(({ id, status, geometry }) => ({
      type: 'Feature',
      properties: { id, status: status === 'cleared' ? 'Cleared' : status === 'suspected' ? 'SHA' : 'CHA' },
      geometry,
    })),
  });

async function made(
  folder: string,
  out: string,
  hazards: readonly Drawable[],
  more: { readonly mostInPart?: number } = {},
) {
  const file = join(folder, 'areas.geojson');
  await writeFile(file, fileOf(hazards));
  const { wanted } = await ask([file], districts, {});
  return makeArchive({
    wanted,
    districts,
    out: join(folder, out),
    name: 'test',
    today: '2026-01-01',
    tell: () => {},
    ...more,
  });
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** The records that the tiles of a zoom show within a box: those that are there as themselves, and how many more are counted. */
async function seen(archive: PMTiles, z: number, [west, south, east, north]: Box) {
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const row = (lat: number) => Math.floor((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
  const points: number[] = [];
  let counted = 0;
  for (let x = column(west - 0.1); x <= column(east + 0.1); x++)
    for (let y = row(north + 0.1); y <= row(south - 0.1); y++) {
      const tile = await archive.getZxy(z, x, y);
      if (tile === undefined) continue;
      const { layers } = new VectorTile(new PbfReader(tile.data));
      for (let k = 0; k < (layers.points?.length ?? 0); k++)
        points.push(layers.points?.feature(k).properties.n as number);
      for (let k = 0; k < (layers.counts?.length ?? 0); k++)
        counted += layers.counts?.feature(k).properties.count as number;
    }
  return { points, counted };
}

const town: Box = [46, 40, 46.05, 40.04];
const country: Box = [44.8, 38.4, 50.4, 41.9];

test('an archive shows each record once at each zoom, as itself or in a count', async () => {
  const folder = await scratch();
  const inTown = randomHazards(most + 300, town);
  const hazards = [...inTown, ...randomHazards(400, country, 3)];
  const { statistics, reports } = await made(folder, 'x.pmtiles', hazards);
  expect(reports.map(({ read, drawn, leftOut }) => [read, drawn, leftOut])).toEqual([
    [hazards.length, hazards.length, 0],
  ]);
  expect(statistics.records).toBe(hazards.length);
  const archive = await opened(join(folder, 'x.pmtiles'));
  for (const z of [0, 3, 5, 6, 7, 8, 9, 10, 11]) {
    const { points, counted } = await seen(archive, z, country);
    expect(points.length + counted, `zoom ${z}`).toBe(hazards.length);
    expect(new Set(points).size).toBe(points.length);
  }
  const close = await seen(archive, 14, town);
  expect(close.counted).toBe(0);
  expect(inTown.filter((_, n) => !close.points.includes(n))).toEqual([]);
  expect((await archive.getHeader()).numAddressedTiles).toBeGreaterThan(100);
  expect(await readdir(folder)).toEqual(['areas.geojson', 'x.pmtiles', 'x.report.json', 'x.statistics.json']);
});

test('two runs give the same bytes', async () => {
  const folder = await scratch();
  for (const out of ['one.pmtiles', 'two.pmtiles']) await made(folder, out, randomHazards(500, country));
  const [one, two] = await Promise.all(['one.pmtiles', 'two.pmtiles'].map((name) => readFile(join(folder, name))));
  expect(one?.equals(two ?? Buffer.of())).toBe(true);
});

test('a run that fails leaves the archive before as it was, and nothing beside it', async () => {
  const folder = await scratch();
  await made(folder, 'x.pmtiles', randomHazards(5, town));
  const before = await readFile(join(folder, 'x.pmtiles'));
  await expect(made(folder, 'x.pmtiles', [])).rejects.toThrow();
  expect((await readFile(join(folder, 'x.pmtiles'))).equals(before)).toBe(true);
  expect((await readdir(folder)).filter((name) => /tmp|^\./.test(name))).toEqual([]);
});

test('what a file leaves open is asked, not guessed', async () => {
  const folder = await scratch();
  const file = join(folder, 'odd.geojson');
  await writeFile(file, fileOf(randomHazards(5, town)).replaceAll('"CHA"', '"Expired"'));
  expect((await ask([file], districts, {})).open).toEqual([{ layer: 'odd', questions: ['statuses'] }]);
  expect((await ask([file], districts, { odd: { statuses: { Expired: 'unknown' } } })).open).toEqual([]);
});

test('tiles in any order are found again by their own numbers, also where the directory needs leaves', async () => {
  const folder = await scratch();
  const path = join(folder, 'x.pmtiles');
  const archive = await writeArchive(path, folder);
  const next = seeded(11);
  const first = zxyToTileId(10, 0, 0);
  const texts = new Map<number, string>();
  for (let id = first; texts.size < 16_000; id += 2 + Math.floor(60 * next()))
    texts.set(id, Array.from({ length: 60 * next() }, () => String.fromCharCode(33 + 90 * next())).join(''));
  const ids = [...texts.keys()].sort((a, b) => (a % 97) - (b % 97));
  for (const id of ids) {
    const [z, x, y] = tileIdToZxy(id);
    await archive.add(z, x, y, new TextEncoder().encode(`tile ${texts.get(id)}`).buffer as ArrayBuffer);
  }
  await archive.finish({ metadata: { name: 'many' }, box: country, zooms: [10, 10] });
  const reader = await opened(path);
  const header = await reader.getHeader();
  expect([header.clustered, header.numTileEntries, header.minZoom]).toEqual([true, 16_000, 10]);
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(await reader.getMetadata()).toEqual({ name: 'many' });
  for (const id of ids.slice(0, 200)) {
    const [z, x, y] = tileIdToZxy(id);
    expect(new TextDecoder().decode((await reader.getZxy(z, x, y))?.data)).toBe(`tile ${texts.get(id)}`);
  }
  const [z, x, y] = tileIdToZxy(first + 1);
  expect(await reader.getZxy(z, x, y)).toBeUndefined();
});

test('a directory too long for its room is cut into leaves, of which the root knows each', () => {
  const entries = Array.from({ length: 40_000 }, (_, k) => ({
    id: 5 * k + ((k * k) % 4),
    offset: 100 * k,
    length: 60 + ((k * 31) % 40),
    run: 1,
  }));
  const { root, leaves } = directories(entries);
  expect(root.length).toBeLessThan(16_384 - 127);
  expect(leaves.length).toBeGreaterThan(root.length);
});
