import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { configured, entryOf, origins } from '../../../../scripts/site/archives/configured.ts';
import { writeArchive } from '../../../../scripts/tiles/archive/pmtiles.ts';
import { createPublished } from '../../../../src/hazards/published/layers.ts';
import { writeLayers } from '../../../../src/hazards/published/link.ts';
import { notLoaded } from '../../../../src/hazards/published/not-loaded.ts';
import type { Entry } from '../../../../src/hazards/published/schema.ts';
import { tile } from '../../../../src/hazards/tiles/tile.ts';
import { indexHazards } from '../../../../src/hazards/tiles/tile-index.ts';
import { pathIn, stillShapes } from '../../../../src/hazards/ui/still/shapes.ts';
import { scratch } from '../../../scratch.ts';
import { randomHazards } from '../tiles/drawn.ts';

const languages = ['en', 'az', 'ru'];
const box = [46, 40, 46.05, 40.04] as const;
const published = {
  id: 'national',
  file: 'geodata/hazards/national.pmtiles',
  labels: { en: 'Areas', az: 'Ərazilər', ru: 'Районы' },
  source: 'An invented centre',
  date: '2026-01-31',
  licence: 'CC BY 4.0',
  version: '2026-01',
};
const statistics = { records: 20, byStatus: { confirmed: { records: 20, m2: 5 } }, byDistrict: {}, byYear: {} };
const countryBox = { type: 'Polygon' as const, coordinates: [] };

let country: string;
let archive: Uint8Array<ArrayBuffer>;

/** An archive of one tile, as `npm run tiles` writes it. */
async function archiveAt(path: string, records: number) {
  const written = await writeArchive(path);
  await written.add(0, 0, 0, tile(indexHazards(randomHazards(20, box)), 0, 0, 0));
  await written.finish({ metadata: { records }, box, zooms: [0, 0] });
}

async function config(list: unknown) {
  await writeFile(join(country, 'hazards.json'), JSON.stringify(list));
}

beforeEach(async () => {
  country = await scratch();
  await mkdir(join(country, 'hazards'));
  await archiveAt(join(country, 'hazards/national.pmtiles'), 20);
  await writeFile(join(country, 'hazards/national.statistics.json'), JSON.stringify(statistics));
  archive = new Uint8Array(await readFile(join(country, 'hazards/national.pmtiles')));
  vi.stubGlobal('document', { baseURI: 'https://here.example/' });
});

test('where no archive is named there is none', async () => {
  expect(configured(await scratch(), languages)).toEqual([]);
});

test('the page is given each archive with its statistics and its ground', async () => {
  await config([published]);
  const [first] = configured(country, languages);
  const { byYear: _, ...shown } = statistics;
  const entry = await entryOf(country, first as typeof published);
  expect(entry).toEqual({ ...published, statistics: shown, box: expect.anything() });
  expect(entry.box?.map((each) => Number(each.toFixed(4)))).toEqual(box);
});

test('each fault of the configuration has its sentence', async () => {
  const { source: _, ...unsaid } = published;
  const { ru: __, ...labels } = published.labels;
  const faults: readonly [unknown, RegExp][] = [
    [{}, /the whole: expected/],
    [[unsaid], /0\.source: expected source, which is required/],
    [[{ ...published, date: 'May' }], /0\.date: expected a day: YYYY-MM-DD/],
    [[{ ...published, licence: ' ' }], /0\.licence: expected text, not an empty string/],
    [[{ ...published, file: '../x.pmtiles' }], /0\.file: expected geodata\/hazards\/NAME\.pmtiles/],
    [[{ ...published, file: 'https://a.example/x.pmtiles; script-src *' }], /0\.file: expected/],
    [[published, published], /expected each id once/],
    [[{ ...published, labels }], /"national" has no label in ru/],
  ];
  for (const [list, sentence] of faults) {
    await config(list);
    expect(() => configured(country, languages)).toThrow(sentence);
  }
});

test('an archive must be there with the statistics of its own run', async () => {
  const named = (name: string) => ({ ...published, file: `geodata/hazards/${name}.pmtiles` });
  await expect(entryOf(country, named('none'))).rejects.toThrow(/has no hazards\/none\.statistics\.json/);
  await writeFile(join(country, 'hazards/lost.statistics.json'), JSON.stringify(statistics));
  await expect(entryOf(country, named('lost'))).rejects.toThrow(/which is not there/);
  await writeFile(join(country, 'hazards/other.statistics.json'), JSON.stringify({ ...statistics, records: 21 }));
  await archiveAt(join(country, 'hazards/other.pmtiles'), 20);
  await expect(entryOf(country, named('other'))).rejects.toThrow(/has 20 records, .* counts 21/);
  await writeFile(join(country, 'hazards/lost.pmtiles'), 'no archive');
  await expect(entryOf(country, named('lost'))).rejects.toThrow(/is not a PMTiles archive/);
});

test('the policy lets pages ask another host for its archive, and that host alone', () => {
  const other = { file: 'https://tiles.example/a/b.pmtiles' };
  expect(origins([published, other, other])).toEqual(['https://tiles.example']);
});

/** A host of the list and of one archive. */
function host() {
  const now = { bytes: archive, etag: '"1"', status: 206, entries: [entry()] };
  const answer = (url: RequestInfo | URL, init?: RequestInit): Response => {
    if (String(url).endsWith('.json')) return Response.json(now.entries);
    if (now.status === 0) throw new TypeError('Failed to fetch');
    const [, from = 0, to = 0] = /(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
    const body = now.status >= 400 ? null : now.bytes.slice(Number(from), Number(to) + 1);
    return new Response(body, { status: now.status, headers: { etag: now.etag } });
  };
  const ask = (async (...asked: Parameters<typeof fetch>) => await answer(...asked)) as typeof fetch;
  return { now, published: createPublished('./', ask) };
}

function entry(records = 20): Entry {
  return { ...published, statistics: { ...statistics, records }, box };
}

const stateOf = ({ store }: ReturnType<typeof createPublished>) => store.getState().layers[0]?.state;
const groundOf = ({ store }: ReturnType<typeof createPublished>) => notLoaded(store.getState(), [countryBox]);

test('an archive that is read is shown, and no ground is hatched', async () => {
  const { published } = host();
  await published.start();
  expect(stateOf(published)).toBe('shown');
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBeGreaterThan(100);
  expect(groundOf(published)).toEqual([]);
});

test.each([
  ['unreachable', { status: 404 }],
  ['unreachable', { status: 0 }],
  ['whole', { status: 200 }],
  ['corrupt', { bytes: new Uint8Array(500) }],
  ['changed', { entries: [entry(19)] }],
] as const)('an archive that cannot be had is %s, and its ground is hatched', async (fault, trouble) => {
  const { now, published } = host();
  Object.assign(now, trouble);
  await published.start();
  expect(stateOf(published)).toBe(fault);
  expect(groundOf(published)).toMatchObject([{ type: 'Polygon', coordinates: [{ length: 5 }] }]);
});

test('an archive that goes while it is shown is taken away whole; asked for again, it comes back', async () => {
  const { now, published } = host();
  await published.start();
  now.status = 404;
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBe(0);
  await vi.waitFor(() => expect(stateOf(published)).toBe('unreachable'), { timeout: 30_000 });
  now.status = 206;
  await published.again('national');
  expect(stateOf(published)).toBe('shown');
  expect(groundOf(published)).toEqual([]);
});

test('of a replaced archive all is asked for anew, once, and no tile of it is given to those of the one before', async () => {
  const { now, published } = host();
  await published.start();
  const before = published.store.getState().layers[0]?.version ?? 0;
  now.etag = '"2"';
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBe(0);
  await vi.waitFor(() => expect(stateOf(published)).toBe('shown'), { timeout: 30_000 });
  expect(published.store.getState().layers[0]?.version).toBe(before + 1);
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBeGreaterThan(100);
  now.etag = '"3"';
  await published.tile('national', 0, 0, 0);
  expect(stateOf(published)).toBe('changed');
  expect(groundOf(published)).toHaveLength(1);
});

test('where not even the list comes, or the ground of an archive is not known, the whole country is hatched', async () => {
  const { now, published } = host();
  Object.assign(now, { status: 404, entries: [{ ...entry(), box: null }] });
  await published.start();
  expect(groundOf(published)).toEqual([countryBox]);
  const none = createPublished('./', (async () => new Response(null, { status: 500 })) as typeof fetch);
  await none.start();
  expect(groundOf(none)).toEqual([countryBox]);
});

test('the still picture shows what the map would: hatched ground in its place, and no status that is switched off', async () => {
  const size = { width: 400, height: 300 };
  const camera = { lon: 46.025, lat: 40.02, zoom: 10 };
  const beyond = { top: 0, right: 0, bottom: 0, left: 0 };
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const corners = pathIn({ type: 'Polygon', coordinates: [ring] }, { camera, size });
  const [[x = 0, y = 0] = [], , [right = 0, top = 0] = []] = [...corners.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)],
  );
  expect((x + right) / 2).toBeCloseTo(200, 0);
  expect((y + top) / 2).toBeCloseTo(150, 0);
  expect(right - x).toBeCloseTo((0.05 / 360) * 512 * 2 ** 10, 0);

  const { published } = host();
  await published.start();
  const asked: number[] = [];
  const desk = {
    tile: (id: string, z: number) => {
      asked.push(z);
      return published.tile(id, z, 0, 0);
    },
  };
  const all = await stillShapes(desk, 'national', { camera, size, beyond }, { deepest: 0 });
  expect([...new Set(asked)]).toEqual([0]);
  expect(all.marks).toHaveLength(20);
  const [{ status } = { status: 'unknown' as const }] = all.marks;
  const some = await stillShapes(desk, 'national', { camera, size, beyond }, { deepest: 0, without: [status] });
  expect(some.marks.length).toBe(all.marks.filter((mark) => mark.status !== status).length);
});

test('a link says which archives are shown, of which version, and without which statuses; it shows them so again', async () => {
  const { published } = host();
  await published.start();
  const layers = () => published.store.getState().layers;
  expect(writeLayers(layers())).toBe('national@2026-01');
  published.showStatus('national', 'confirmed', false);
  const link = writeLayers(layers());
  expect(link).toBe('national@2026-01~confirmed');
  published.ask('');
  expect(layers().map(({ on }) => on)).toEqual([false]);
  published.ask(link);
  expect(layers()).toMatchObject([{ on: true, without: ['confirmed'] }]);
  expect(published.store.getState().strange).toEqual([]);
  published.ask(null);
  expect(layers()).toMatchObject([{ on: true, without: [] }]);
});

test('a link of another version, or of an archive that the site has not, is said to be', async () => {
  const { published } = host();
  published.ask('national@2025-12~confirmed,gone@1');
  await published.start();
  const { layers, strange } = published.store.getState();
  expect(layers).toMatchObject([{ on: true, without: ['confirmed'], entry: { version: '2026-01' } }]);
  expect(strange.map(({ id, version }) => [id, version])).toEqual([
    ['national', '2025-12'],
    ['gone', '1'],
  ]);
});
