import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { configured, entryOf, origins } from '../../../../scripts/site/archives/configured.ts';
import { notLoaded } from '../../../../src/hazards/published/not-loaded.ts';
import { createPublished } from '../../../../src/hazards/published/published.ts';
import { pathIn, stillShapes } from '../../../../src/hazards/ui/still/shapes.ts';
import { scratch } from '../../../scratch.ts';
import { randomHazards } from '../tiles/drawn.ts';
import { box, entry, host, nothingKept, published, statistics, writeTiles } from './host.ts';

const languages = ['en', 'az', 'ru'];
const countryBox = { type: 'Polygon' as const, coordinates: [] };
const hazards = randomHazards(20, box);

let country: string;
let archive: Uint8Array<ArrayBuffer>;

const archiveAt = (path: string, records: number) => writeTiles(path, hazards, { deepest: 1, records });

async function config(list: unknown) {
  await writeFile(join(country, 'hazards.json'), JSON.stringify(list));
}

beforeEach(async () => {
  country = await scratch();
  await mkdir(join(country, 'hazards'));
  await archiveAt(join(country, 'hazards/national.pmtiles'), 20);
  await writeFile(join(country, 'hazards/national.statistics.json'), JSON.stringify(statistics));
  archive = new Uint8Array(await readFile(join(country, 'hazards/national.pmtiles')));
});

test('where no archive is named there is none', async () => {
  expect(configured(await scratch(), languages)).toEqual([]);
});

test('the page is given each archive with its statistics and its ground', async () => {
  await config([published]);
  const [first] = configured(country, languages);
  const entry = await entryOf(country, first as typeof published);
  expect(entry).toEqual({ ...published, statistics, box: expect.anything() });
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

const hosted = () => host(archive);

const stateOf = ({ store }: ReturnType<typeof createPublished>) => store.getState().layers[0]?.state;
const groundOf = ({ store }: ReturnType<typeof createPublished>) => notLoaded(store.getState(), [countryBox]);

interface Trouble extends Partial<Omit<ReturnType<typeof host>['now'], 'bytes'>> {
  readonly bytes?: Uint8Array | ((whole: Uint8Array) => Uint8Array);
}

test('an archive that is read is shown, and no ground is hatched', async () => {
  const { published } = hosted();
  await published.start();
  expect(stateOf(published)).toBe('shown');
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBeGreaterThan(100);
  expect(groundOf(published)).toEqual([]);
});

test('a tile is there again when who drew it has taken its bytes away', async () => {
  const { published } = hosted();
  await published.start();
  const first = await published.tile('national', 0, 0, 0);
  const { byteLength } = structuredClone(first, { transfer: [first] });
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBe(byteLength);
});

test.each([
  ['unreachable', { status: 404 }],
  ['unreachable', { status: 0 }],
  ['whole', { status: 200 }],
  ['corrupt', { bytes: new Uint8Array(500) }],
  ['changed', { entries: [entry({}, 19)] }],
  /* Compressed on its way, of which a part cannot be unpacked; or the line breaks off. */
  ['unreachable', { breaksOff: true }],
  /* Cut off before what tells of it: half of it was uploaded. */
  ['corrupt', { bytes: (whole) => whole.slice(0, 127) }],
  /* What a host says of its whole is less than its directory speaks of. */
  ['corrupt', { told: { etag: '"1"', 'content-range': 'bytes 0-9/900' } }],
  /* Pictures, where areas should be. */
  ['corrupt', { bytes: (whole) => whole.with(99, 2) }],
] as readonly [string, Trouble][])(
  'an archive that cannot be had is %s, and its ground is hatched',
  async (fault, trouble) => {
    const { now, published } = hosted();
    const { bytes = now.bytes } = trouble;
    Object.assign(now, trouble, { bytes: typeof bytes === 'function' ? bytes(now.bytes) : bytes });
    await published.start();
    expect(stateOf(published)).toBe(fault);
    expect(groundOf(published)).toMatchObject([{ type: 'Polygon', coordinates: [{ length: 5 }] }]);
  },
);

test('an archive that goes while it is shown is taken away whole; asked for again, it comes back', async () => {
  const { now, published } = hosted();
  await published.start();
  now.status = 404;
  expect((await published.tile('national', 1, 1, 0)).byteLength).toBe(0);
  await vi.waitFor(() => expect(stateOf(published)).toBe('unreachable'), { timeout: 30_000 });
  now.status = 206;
  await published.again('national');
  expect(stateOf(published)).toBe('shown');
  expect(groundOf(published)).toEqual([]);
});

test('of a replaced archive all is asked for anew, once, and no tile of it is given to those of the one before', async () => {
  const { now, published } = hosted();
  await published.start();
  const before = published.store.getState().layers[0]?.version ?? 0;
  now.told = { etag: '"2"' };
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBe(0);
  await vi.waitFor(() => expect(stateOf(published)).toBe('shown'), { timeout: 30_000 });
  expect(published.store.getState().layers[0]).toMatchObject({ version: before + 1, renewed: true });
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBeGreaterThan(100);
  now.told = { etag: '"3"' };
  await published.tile('national', 1, 1, 0);
  expect(stateOf(published)).toBe('changed');
  expect(groundOf(published)).toHaveLength(1);
});

test('an archive whose end is missing is taken away when a tile of it is asked for', async () => {
  const { now, published } = hosted();
  await published.start();
  now.bytes = now.bytes.slice(0, -20);
  await published.tile('national', 1, 1, 0);
  await vi.waitFor(() => expect(['corrupt', 'changed']).toContain(stateOf(published)));
  expect(groundOf(published)).toHaveLength(1);
});

test('where another origin does not let its ETag be read, a replaced archive is told by its day', async () => {
  const { now, published } = hosted();
  now.told = { 'last-modified': 'Fri, 27 Nov 2026 05:00:00 GMT' };
  await published.start();
  const before = published.store.getState().layers[0]?.version ?? 0;
  now.told = { 'last-modified': 'Fri, 27 Nov 2026 06:00:00 GMT' };
  expect((await published.tile('national', 0, 0, 0)).byteLength).toBe(0);
  await vi.waitFor(() => expect(stateOf(published)).toBe('shown'));
  expect(published.store.getState().layers[0]?.version).toBe(before + 1);
});

test('where not even the list comes, or the ground of an archive is not known, the whole country is hatched', async () => {
  const { now, published } = hosted();
  Object.assign(now, { status: 404, entries: [entry({ box: null })] });
  await published.start();
  expect(groundOf(published)).toEqual([countryBox]);
  const none = createPublished({
    root: './',
    keep: nothingKept,
    ask: (async () => new Response(null, { status: 500 })) as typeof fetch,
  });
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

  const { published } = hosted();
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
  const { published } = hosted();
  await published.start();
  const layers = () => published.store.getState().layers;
  expect(published.written()).toBe('national@2026-01');
  published.showStatus('national', 'confirmed', false);
  const link = published.written();
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
  const { published } = hosted();
  published.ask('national@2025-12~confirmed,gone@1');
  await published.start();
  const { layers, strange } = published.store.getState();
  expect(layers).toMatchObject([{ on: true, without: ['confirmed'], entry: { version: '2026-01' } }]);
  expect(strange.map(({ id, version }) => [id, version])).toEqual([
    ['national', '2025-12'],
    ['gone', '1'],
  ]);
});
