import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { shows, type TagFilter } from '../../../../src/hazards/published/filter.ts';
import { recordsIn } from '../../../../src/hazards/published/records.ts';
import { sieve } from '../../../../src/hazards/published/sieve.ts';
import type { RecordTags } from '../../../../src/hazards/tiles/schema.ts';
import { tile } from '../../../../src/hazards/tiles/tile.ts';
import { indexHazards } from '../../../../src/hazards/tiles/tile-index.ts';
import { stillShapes } from '../../../../src/hazards/ui/still/shapes.ts';
import { randomHazards } from '../tiles/drawn.ts';
import { box, host, tilesOf } from './host.ts';

const tags: RecordTags = { n: 1, id: 'Ağ-12', status: 'confirmed', type: 'AP mines', year: 2021, m2: 50_000 };

test.each<[TagFilter, boolean]>([
  [{}, true],
  [{ text: ' AG-1 ' }, true],
  [{ text: 'MİNES' }, true],
  [{ text: 'ag-13' }, false],
  [{ type: 'ap mines' }, true],
  [{ type: 'AP' }, false],
  [{ from: 2021, to: 2021 }, true],
  [{ from: 2022 }, false],
  [{ to: 2020 }, false],
  [{ smallest: 50_000, largest: 50_000 }, true],
  [{ largest: 49_999 }, false],
])('by %j a record is shown: %s', (filter, shown) => {
  expect(shows(filter)(tags)).toBe(shown);
});

test('a record without year or size is shown where none is asked for, and only there', () => {
  const bare: RecordTags = { n: 1, status: 'confirmed' };
  expect(shows({ text: '' })(bare)).toBe(true);
  for (const filter of [{ from: 1900 }, { to: 2100 }, { smallest: 0 }, { largest: 1e9 }, { type: 'x' }, { text: 'x' }])
    expect(shows(filter)(bare)).toBe(false);
});

const read = (bytes: ArrayBuffer) => {
  const { layers } = new VectorTile(new PbfReader(bytes));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, n) => {
        const feature = layer.feature(n);
        return { tags: feature.properties, shape: feature.loadGeometry() };
      }),
    ]),
  );
};

test('a tile that is filtered has the records that are shown, as they were, and no other', () => {
  const whole = tile(indexHazards(randomHazards(60, box)), 9, 321, 193);
  const before = read(whole);
  const isShown = shows({ from: 2023 });
  const after = read(sieve(whole, isShown));
  for (const layer of ['points', 'areas'])
    expect(after[layer]).toEqual(before[layer]?.filter((each) => isShown(each.tags as unknown as RecordTags)));
  expect(after.points?.length).toBeGreaterThan(10);
  expect(before.points?.length).toBeGreaterThan(after.points?.length ?? 0);
});

test('counts, which cannot answer a filter, stay as they are', () => {
  const whole = tile(indexHazards(randomHazards(3100, box)), 4, 10, 6);
  expect(read(whole).counts?.length).toBeGreaterThan(0);
  expect(read(sieve(whole, () => false)).counts).toEqual(read(whole).counts);
});

test('map, still picture and table show the same records of a filter, and the table tells what is only counted', async () => {
  const hazards = randomHazards(3100, box);
  const { published } = host(await tilesOf(hazards, { deepest: 10, records: 20 }));
  await published.start();
  published.filter('national', { from: 2024 });
  const wanted = hazards.filter(({ date }) => Number(date) >= 2024).length;
  const camera = { lon: 46.025, lat: 40.02, zoom: 10 };
  const size = { width: 2000, height: 2000 };
  const beyond = { top: 0, right: 0, bottom: 0, left: 0 };
  const { marks, areas } = await stillShapes(published, 'national', { camera, size, beyond }, { deepest: 10 });
  const ask = (...at: [number, number, number]) => published.tile('national', ...at);
  const near = await recordsIn(ask, box, { zoom: 10, without: [] });
  expect(near.records.length + near.counted).toBeGreaterThanOrEqual(wanted);
  expect(near.records.every(({ tags }) => (tags.year ?? 0) >= 2024)).toBe(true);
  expect(marks.length + areas.length).toBeGreaterThan(0);
  const world = [-179, -80, 179, 80] as const;
  const far = await recordsIn(ask, world, { zoom: 0, without: [] });
  expect(far).toMatchObject({ records: [], counted: 3100 });
  const some = await recordsIn(ask, world, { zoom: 0, without: ['confirmed'] });
  expect(some.counted).toBe(hazards.filter(({ status }) => status !== 'confirmed').length);
});
