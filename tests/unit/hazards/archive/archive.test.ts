import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { directories } from '../../../../scripts/tiles/archive/directory.ts';
import { writeArchive } from '../../../../scripts/tiles/archive/pmtiles.ts';
import { ask, site } from '../../../../scripts/tiles/ask.ts';
import { makeArchive } from '../../../../scripts/tiles/make.ts';
import { openParts } from '../../../../scripts/tiles/parts.ts';
import { answered } from '../../../../scripts/tiles/questions.ts';
import { joinTo } from '../../../../src/hazards/check/join/join.ts';
import { eachPosition } from '../../../../src/hazards/check/measure/box.ts';
import { readLayer } from '../../../../src/hazards/desk/load/read-layer.ts';
import { runChecks } from '../../../../src/hazards/desk/load/run-checks.ts';
import { projector } from '../../../../src/hazards/place/projector.ts';
import { rows } from '../../../../src/hazards/read/readers.ts';
import type { Districts } from '../../../../src/hazards/record/desk.ts';
import type { Finding, Report } from '../../../../src/hazards/record/report.ts';
import { most } from '../../../../src/hazards/tiles/schema.ts';
import type { Drawable } from '../../../../src/hazards/tiles/tile-index.ts';
import { scratch } from '../../../scratch.ts';
import { randomHazards, seeded } from '../tiles/drawn.ts';

/* Each makes whole archives; a busy machine takes its time. */
vi.setConfig({ testTimeout: 300_000 });

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

/** @param nulls so many more that have no place. */
const fileOf = (hazards: readonly Drawable[], nulls = 0) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...hazards.map(({ id, status, geometry }) => ({
        type: 'Feature',
        properties: { id, status: status === 'cleared' ? 'Cleared' : status === 'suspected' ? 'SHA' : 'CHA' },
        geometry,
      })),
      ...Array.from({ length: nulls }, (_, n) => ({
        type: 'Feature',
        properties: { id: `NOWHERE-${n}`, status: 'CHA' },
        geometry: null,
      })),
    ],
  });

async function made(
  folder: string,
  out: string,
  hazards: readonly Drawable[],
  { nulls = 0, ...more }: { readonly mostInPart?: number; readonly nulls?: number } = {},
) {
  const file = join(folder, 'areas.geojson');
  await writeFile(file, fileOf(hazards, nulls));
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

/** The tiles of a zoom that may show records: those that their places lie in, and all around these. */
function tilesAt(hazards: readonly Drawable[], z: number) {
  const places = new Map<string, readonly [number, number]>();
  for (const { geometry } of hazards)
    eachPosition(geometry, (lon, lat) => {
      const x = Math.floor(((lon + 180) / 360) * 2 ** z);
      const y = Math.floor((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z);
      for (const [dx, dy] of [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const)))
        places.set(`${x + dx}/${y + dy}`, [x + dx, y + dy]);
    });
  return [...places.values()].filter((place) => place.every((at) => at >= 0 && at < 2 ** z));
}

/** The records that the tiles of a zoom show: those that are there as themselves, and how many more are counted; by Mapbox's own reader. */
async function seen(archive: PMTiles, hazards: readonly Drawable[], z: number) {
  const points: number[] = [];
  let counted = 0;
  for (const [x, y] of tilesAt(hazards, z)) {
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

const town: Box = [46, 40, 46.3, 40.2];
const country: Box = [44.8, 38.4, 50.4, 41.9];

/** More than a tile carries as points, and some far from them; made once, for it is the dearest here. */
const crowd = [...randomHazards(most + 50, town), ...randomHazards(50, country, 3)];
let first = '';
let whole: Awaited<ReturnType<typeof made>>;

beforeAll(async () => {
  first = await mkdtemp(join(tmpdir(), 'atlas-test-'));
  whole = await made(first, 'x.pmtiles', crowd);
}, 300_000);

afterAll(() => rm(first, { recursive: true, force: true }));

test('an archive shows each record once at each zoom, as itself or in a count', async () => {
  const { statistics, reports } = whole;
  expect(reports.map(({ read, drawn, leftOut }) => [read, drawn, leftOut])).toEqual([[crowd.length, crowd.length, 0]]);
  expect(statistics.records).toBe(crowd.length);
  const archive = await opened(join(first, 'x.pmtiles'));
  for (let z = 0; z <= 14; z++) {
    const { points, counted } = await seen(archive, crowd, z);
    expect(points.length + counted, `zoom ${z}`).toBe(crowd.length);
    expect(new Set(points).size).toBe(points.length);
    if (z === 14) expect(counted).toBe(0);
  }
  expect((await archive.getHeader()).numAddressedTiles).toBeGreaterThan(100);
  expect(await readdir(first)).toEqual(['areas.geojson', 'x.pmtiles', 'x.report.json', 'x.statistics.json']);
});

test('two runs give the same bytes, and parts that are too large to be held at once no others', async () => {
  const folder = await scratch();
  await made(folder, 'two.pmtiles', crowd, { mostInPart: 200 });
  const [one, two] = await Promise.all(
    [join(first, 'x.pmtiles'), join(folder, 'two.pmtiles')].map((path) => readFile(path)),
  );
  expect(one?.equals(two ?? Buffer.of())).toBe(true);
});

test('its report finds what the import finds, and has each row with a problem in it', async () => {
  const folder = await scratch();
  const hazards = randomHazards(250, [46, 40, 46.03, 40.03]);
  const again = hazards.slice(0, 20).map((hazard, n) => ({ ...hazard, id: n < 10 ? hazard.id : `COPY-${n}` }));
  const { reports } = await made(folder, 'x.pmtiles', [...hazards, ...again], { mostInPart: 50, nulls: 3 });
  const imported = await importedOf(join(folder, 'areas.geojson'));
  expect(inOrder(reports[0]?.findings ?? [])).toEqual(inOrder(imported.findings));
  expect(reports[0]?.uncomputed).toEqual(imported.uncomputed);
  expect(new Set(imported.findings.map(({ rule }) => rule))).toEqual(
    new Set([
      'no-progress',
      'no-type',
      'no-perimeter',
      'undated',
      'duplicate-id',
      'duplicate-shape',
      'overlap',
      'overlap-released',
    ]),
  );
  const [report] = JSON.parse(await readFile(join(folder, 'x.report.json'), 'utf8')) as Report[];
  expect(report?.rows).toEqual(imported.rows);
  expect(report?.rows.filter(({ problems }) => problems.some(({ grade }) => grade === 'left-out'))).toHaveLength(3);
  expect(report).toMatchObject({ read: 273, drawn: 270, leftOut: 3, nulls: 3, complete: true });
});

/** What the page says of the same file, dropped on it. */
async function importedOf(file: string): Promise<Report> {
  const { wanted } = await ask([file], districts, {});
  const [{ layer, parts, decisions } = notThere()] = wanted;
  const signal = new AbortController().signal;
  const { encoding, shape } = decisions;
  const begun = await readLayer({
    ...{ name: layer.name, decisions, projector: projector(decisions.system, decisions.swapped) ?? notThere() },
    rows: rows(parts, layer, { ...site, encoding, shape }),
    ...{ count: null, join: joinTo(districts), progressed: () => {}, signal },
  });
  const care = { each: false, stuck: [] };
  return (await runChecks(begun, { accuracy: 0, care, begun: () => {}, signal })) ?? notThere();
}

function notThere(): never {
  throw new Error('The file should hold a layer that can be read.');
}

const inOrder = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

test('a run that fails leaves the archive before as it was, and nothing beside it', async () => {
  const folder = await scratch();
  await made(folder, 'x.pmtiles', randomHazards(5, town));
  const before = await readFile(join(folder, 'x.pmtiles'));
  await expect(made(folder, 'x.pmtiles', [])).rejects.toThrow();
  expect((await readFile(join(folder, 'x.pmtiles'))).equals(before)).toBe(true);
  expect((await readdir(folder)).filter((name) => /tmp|making/.test(name))).toEqual([]);
});

test('a run that is killed leaves the archive before as it was, and the next run takes away what it left', async () => {
  const folder = await scratch();
  const out = join(folder, 'x.pmtiles');
  await made(folder, 'x.pmtiles', randomHazards(5, town));
  const before = await readFile(out);
  await writeFile(join(folder, 'areas.geojson'), fileOf(randomHazards(800, country)));
  const args = ['--import', 'tsx', '--import', './scripts/run/country.mjs', 'scripts/tiles/tiles.ts'];
  const run = spawn(process.execPath, [...args, join(folder, 'areas.geojson'), '--out', out]);
  const ended = once(run, 'exit');
  /* Its first part is cut: the archive is half made. */
  await once(run.stdout, 'data');
  expect(await readdir(folder)).toContain('x.pmtiles.making');
  run.kill('SIGKILL');
  await ended;
  expect((await readFile(out)).equals(before)).toBe(true);
  await made(folder, 'x.pmtiles', randomHazards(5, town));
  expect((await readdir(folder)).filter((name) => /making|tmp/.test(name))).toEqual([]);
  expect((await readFile(out)).equals(before)).toBe(true);
});

test('what a file leaves open is asked, not guessed', async () => {
  const folder = await scratch();
  const file = join(folder, 'odd.geojson');
  await writeFile(file, fileOf(randomHazards(5, town)).replaceAll('"CHA"', '"Expired"'));
  const { open } = await ask([file], districts, {});
  expect(open).toMatchObject([
    { layer: 'odd', questions: [{ of: 'statuses', blank: { statuses: { Expired: null } } }] },
  ]);
  expect(open[0]?.questions[0]?.sentence).toContain('what “Expired” of its column “status” means: one of "confirmed"');
  /* The answers as they were written, not filled in. */
  expect((await ask([file], districts, { odd: { ...open[0]?.questions[0]?.blank } })).open).toEqual(open);
  expect((await ask([file], districts, { odd: { statuses: { Expired: 'unknown' } } })).open).toEqual([]);
});

test('a mistyped answer is refused, and a file by its name brings what belongs to it', async () => {
  const folder = await scratch();
  for (const name of ['Sites.SHP', 'sites.dbf', 'SITES.prj', 'sites.shp.xml', 'other.dbf'])
    await writeFile(join(folder, name), '');
  const { parts, said } = await openParts([join(folder, 'Sites.SHP')]);
  expect(parts.map(({ name }) => name).sort()).toEqual(['SITES.prj', 'Sites.SHP', 'sites.dbf']);
  expect(said).toEqual([]);
  await rm(join(folder, 'sites.dbf'));
  expect((await openParts([join(folder, 'Sites.SHP')])).said).toEqual([
    expect.stringContaining('no .dbf lies beside it'),
  ]);
  await expect(openParts([folder])).rejects.toThrow('expected a file, found a folder');
  expect(() => answered({ all: 'minefield' })).toThrow('expected one of "confirmed"');
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
