import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { bytesOf, together } from '../../../../src/hazards/published/archive/parts.ts';
import { createKeeper } from '../../../../src/hazards/published/kept/keeper.ts';
import { minus } from '../../../../src/hazards/published/kept/region.ts';
import { deviceKeep, type Keep } from '../../../../src/hazards/published/kept/storage.ts';
import { notLoaded } from '../../../../src/hazards/published/not-loaded.ts';
import { recordsIn } from '../../../../src/hazards/published/records.ts';
import { randomHazards } from '../tiles/drawn.ts';
import { entry, host, tilesOf } from './host.ts';

/** Two places far enough from each other that no tile close up holds both. */
const [west, east] = [
  [46, 40, 46.2, 40.2],
  [48, 40, 48.2, 40.2],
] as const;
const ground = [46, 40, 48.2, 40.2] as const;
const hazards = [
  ...randomHazards(40, west),
  ...randomHazards(40, east, 8).map((each) => ({ ...each, n: 40 + each.n })),
];
const bytes = tilesOf(hazards, { deepest: 10, ground });
const wanted = { district: null, box: west, closest: 10 };

let names = 0;

async function opened(keep: Keep = deviceKeep(`kept-${names++}`)) {
  const { now, published } = host(await bytes, keep, [entry({ box: ground }, 80)]);
  const keeper = createKeeper(published, keep);
  await published.start();
  const layer = () => published.store.getState().layers[0];
  const near = async (place: typeof west | typeof east) =>
    (await recordsIn((...at) => published.tile('national', ...at), place, { zoom: 10, without: [] })).records.length;
  return { keep, now, published, keeper, layer, near };
}

test('a region costs what it was said to, and without a network it is shown, with its day; all other ground is hatched', async () => {
  const { keep, now, published, keeper, layer, near } = await opened();
  const size = await keeper.measure('national', wanted);
  await keeper.save('national', wanted);
  const [region] = keeper.store.getState().regions;
  expect(region).toMatchObject({ entry: { version: '2026-01' }, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(keeper.store.getState()).toMatchObject({ failed: null, coming: null });
  expect(Math.abs((size ?? 0) - (region?.bytes ?? 0))).toBeLessThan(16_384);
  expect(await near(east)).toBe(40);
  now.isOffline = true;
  await published.again('national');
  expect(layer()).toMatchObject({ state: 'shown', kept: [{ id: region?.id }] });
  expect(await near(west)).toBe(40);
  expect(await near(east)).toBe(0);
  const hatched = notLoaded(published.store.getState(), []);
  expect(JSON.stringify(hatched)).toContain('48.2');
  expect(JSON.stringify(hatched)).not.toContain('46,');
  /* The next visit begins without a network. */
  const later = await opened(keep);
  expect(later.layer()).toMatchObject({ kept: null });
  later.now.isOffline = true;
  await later.published.start();
  expect(later.layer()).toMatchObject({ state: 'shown', kept: [{ id: region?.id }], entry: { date: '2026-01-31' } });
  now.isOffline = false;
  await published.again('national');
  expect(layer()).toMatchObject({ state: 'shown', kept: null });
  expect(notLoaded(published.store.getState(), [])).toEqual([]);
});

test('where the network goes while an archive is shown, what is kept takes its place whole, and no tile of both stands together', async () => {
  const { now, published, keeper, layer, near } = await opened();
  await keeper.save('national', wanted);
  now.isOffline = true;
  const before = layer()?.version ?? 0;
  await published.tile('national', 10, 0, 0);
  await near(east);
  await vi.waitFor(() => expect(layer()?.kept).toHaveLength(1));
  expect(layer()?.version).toBe(before + 1);
  expect(await near(east)).toBe(0);
});

test('what is not kept to its depth is drawn from as deep as it is, not left blank', async () => {
  const { now, published, keeper, layer } = await opened();
  await keeper.save('national', { ...wanted, closest: 8 });
  now.isOffline = true;
  await published.again('national');
  expect(layer()?.deepest).toBe(8);
});

test('of two versions only one is kept: the older goes when a region of the newer is kept, and until then says that it is old', async () => {
  const { keep, now, published, keeper } = await opened();
  await keeper.save('national', wanted);
  now.told = { etag: '"2"' };
  now.entries = [entry({ box: ground, version: '2026-02' }, 80)];
  await published.start();
  const [old] = keeper.store.getState().regions;
  expect(old && keeper.isOld(old)).toBe(true);
  await keeper.save('national', { ...wanted, box: east });
  const { regions } = keeper.store.getState();
  expect(regions.map(({ entry, tag }) => [entry.version, tag])).toEqual([['2026-02', '"2"']]);
  expect(await keep.regions()).toHaveLength(1);
});

test('a region that is removed takes with it what no other needs', async () => {
  const { keep, now, published, keeper, near } = await opened();
  await keeper.save('national', wanted);
  await keeper.save('national', { ...wanted, box: east });
  const [first] = keeper.store.getState().regions.filter(({ box }) => box === west || box[0] === west[0]);
  if (first === undefined) throw new Error('The region was not kept.');
  await keeper.remove(first);
  now.isOffline = true;
  await published.again('national');
  expect([await near(west), await near(east)]).toEqual([0, 40]);
  await keeper.remove((await keep.regions())[0] ?? first);
  await published.again('national');
  expect(published.store.getState().layers[0]?.state).toBe('unreachable');
});

test.each(['full', 'forbidden'] as const)('where storage is %s it is said, and nothing is kept', async (why) => {
  const keep = deviceKeep(`kept-${names++}`);
  const { keeper } = await opened({ ...keep, save: async () => why });
  await keeper.save('national', wanted);
  expect(keeper.store.getState()).toMatchObject({ regions: [], coming: null, failed: { layer: 'national', why } });
});

test('an archive that is replaced, or gone, while a region is fetched is not kept', async () => {
  const { now, keeper } = await opened();
  now.told = { etag: '"2"' };
  await keeper.save('national', wanted);
  expect(keeper.store.getState()).toMatchObject({ regions: [], failed: { why: 'changed' } });
  now.isOffline = true;
  await keeper.save('national', wanted);
  expect(keeper.store.getState()).toMatchObject({ regions: [], failed: { why: 'unreachable' } });
});

test('an archive that its host withdrew is not shown from the device', async () => {
  const { now, published, keeper, layer } = await opened();
  await keeper.save('national', wanted);
  now.status = 404;
  await published.again('national');
  expect(layer()).toMatchObject({ state: 'unreachable', kept: null });
});

test('ground without the boxes that are kept is covered once', () => {
  const whole = [0, 0, 10, 10] as const;
  const areaOf = (boxes: readonly (readonly [number, number, number, number])[]) =>
    boxes.reduce((sum, [w, s, e, n]) => sum + (e - w) * (n - s), 0);
  expect(minus(whole, [])).toEqual([whole]);
  expect(minus(whole, [[-5, -5, 20, 20]])).toEqual([]);
  const taken = [
    [1, 1, 4, 4],
    [3, 3, 6, 12],
  ] as const;
  expect(areaOf(minus(whole, taken))).toBe(100 - 9 - 21 + 1);
});

test('parts that lie close together are fetched as one, none of them longer than a megabyte for its gaps', () => {
  const parts = [
    { from: 0, length: 100 },
    { from: 150, length: 100 },
    { from: 100_000, length: 700_000 },
    { from: 800_000, length: 700_000 },
  ];
  const spans = together(parts);
  expect(spans.map(({ from, length }) => [from, length])).toEqual([
    [0, 250],
    [100_000, 700_000],
    [800_000, 700_000],
  ]);
  expect(spans.flatMap((span) => span.parts)).toEqual(parts);
  expect(bytesOf(parts)).toBe(1_400_200);
});
