import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { resolveDistrict, resolveFigure } from '../../../src/atlas/atlas.ts';
import { checking, type ReadText } from '../../../src/atlas/check.ts';
import { readOver } from '../../../src/atlas/fetch.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { atlasWith, committed, figure } from '../fixtures/atlas.ts';

afterEach(() => vi.unstubAllGlobals());

/** Reads the committed files, but for one of them. */
const checkingBut = (file: string, read: (text: string) => string) =>
  checking(async (asked) => {
    const text = await committed(asked);
    return asked === file ? read(text) : text;
  });

test('the committed geodata load whole, and each district with an ISO code has its shape', async () => {
  const { atlas, missing } = await loadAtlas(checking(committed));
  expect(missing).toEqual([]);
  expect(atlas.districts.filter(({ id, iso }) => iso !== null && !atlas.shapes.has(id))).toEqual([]);
  expect(atlas.basemap.length).toBeGreaterThan(0);
});

test('the hectares of the article add up to its total, of which 9.06 % are reported cleared', async () => {
  const { atlas } = await loadAtlas(checking(committed));
  const value = (id: string) => atlas.figures.find((figure) => figure.id === id)?.quantity?.value ?? Number.NaN;
  expect([value('A05'), value('A06'), value('A07')]).toEqual([147_988, 675_570, 147_988 + 675_570]);
  expect((100 * value('A18')) / value('A07')).toBeCloseTo(9.06, 2);
});

const unreachable = () => {
  throw new Error('the server answered 404');
};

/** How a file can be broken, and what is then said of it. */
const damages = [
  ['missing', unreachable, 'unreachable', /the server answered 404/],
  ['empty', () => '', 'malformed', /FILE: the file is empty/],
  ['cut off', (text: string) => text.slice(0, text.length / 2), 'malformed', /FILE: no valid JSON/],
  ['something else', () => '{"type":"Topology"}', 'malformed', /FILE: at type: expected "FeatureCollection"/],
] as const;

test.each(damages)('a layer that is %s is left out and named, and the rest loads', async (_, read, reason, detail) => {
  const { atlas, missing } = await loadAtlas(checkingBut('layers/lachin.geojson', read));
  expect(missing).toEqual([
    {
      file: 'layers/lachin.geojson',
      reason,
      detail: expect.stringMatching(new RegExp(detail.source.replace('FILE', 'layers/lachin\\.geojson'))),
    },
  ]);
  expect(atlas.shapes.has('lachin')).toBe(false);
  expect(atlas.shapes.has('kalbajar')).toBe(true);
  expect(atlas.districts.some(({ id }) => id === 'lachin')).toBe(true);
});

test.each(damages)('a basemap that is %s is left out and named, and all districts stand', async (_, read, reason) => {
  const { atlas, missing } = await loadAtlas(checkingBut('layers/basemap.geojson', read));
  expect(missing).toMatchObject([{ file: 'layers/basemap.geojson', reason }]);
  expect(atlas.basemap).toEqual([]);
  expect([...atlas.shapes.keys()]).toEqual([...(await loadAtlas(checking(committed))).atlas.shapes.keys()]);
});

test('a layer with other districts than the records know in it is named with them, and what fits is there', async () => {
  const moved: ReadText = async (file) => {
    const text = await committed(file);
    if (file !== 'atlas.json') return text;
    const records = JSON.parse(text);
    records.layers.find(({ file: layer }: { file: string }) => layer === 'tartar.geojson').districts.push('absheron');
    const rest = records.layers.find(({ file: layer }: { file: string }) => layer === 'districts.geojson');
    rest.districts = rest.districts.filter((id: string) => id !== 'absheron');
    return JSON.stringify(records);
  };
  const { atlas, missing } = await loadAtlas(checking(moved));
  expect(missing).toEqual([
    { file: 'layers/tartar.geojson', reason: 'other', detail: 'absheron' },
    { file: 'layers/districts.geojson', reason: 'other', detail: 'absheron' },
  ]);
  expect(atlas.shapes.has('tartar')).toBe(true);
});

test('without any layer the records stand', async () => {
  const recordsAlone: ReadText = (file) => {
    if (file !== 'atlas.json') throw new Error('offline');
    return committed(file);
  };
  const { atlas, missing } = await loadAtlas(checking(recordsAlone));
  expect(missing.length).toBeGreaterThan(1);
  expect(missing.every(({ detail }) => detail === 'offline')).toBe(true);
  expect([atlas.shapes.size, atlas.basemap.length]).toEqual([0, 0]);
  expect(atlas.figures.length).toBeGreaterThan(0);
});

test.each(damages.slice(1, 3))('an atlas.json that is %s is refused with its name', async (_, read, __, detail) => {
  await expect(loadAtlas(checkingBut('atlas.json', read))).rejects.toThrow(
    new RegExp(detail.source.replace('FILE', 'atlas\\.json')),
  );
});

test('an atlas.json that is not there is refused with its name', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(loadAtlas(readOver('/atlas/', new Map()))).rejects.toThrow('atlas.json: the server answered 404');
});

test('files are read below the root of the site', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(new Response(readFileSync(`.${url.replace('/atlas', '')}`, 'utf8')));
  });
  const { missing } = await loadAtlas(readOver('/atlas/', new Map()));
  expect(missing).toEqual([]);
  expect(asked).toContain('/atlas/geodata/atlas.json');
  expect(asked).toContain('/atlas/geodata/layers/tartar.geojson');
});

test('a former id of a district means its present one', () => {
  expect(resolveDistrict(atlasWith(), 'karvachar')).toBe('kalbajar');
  expect(resolveDistrict(atlasWith(), 'lachin')).toBe('lachin');
  expect(resolveDistrict(atlasWith(), 'atlantis')).toBeNull();
});

test('a figure is meant by its id, by that of a record found to be the same, and in other capitals where no other bears them', () => {
  const atlas = atlasWith(
    figure({ id: 'f1' }),
    figure({ id: 'F1' }),
    figure({ id: 'F2', aliases: ['Old-2'] }),
    figure({ id: 'old-2' }),
  );
  const means = (id: string) => resolveFigure(atlas, id);
  expect(['f1', 'F1', 'F2', 'f2', 'Old-2', 'old-2', 'OLD-2', 'F3'].map(means)).toEqual([
    'f1',
    'F1',
    'F2',
    'F2',
    'F2',
    'old-2',
    'old-2',
    null,
  ]);
});
