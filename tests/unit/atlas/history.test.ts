import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlasOf, loadVersions } from '../../../src/atlas/versions.ts';
import { deltasBetween, type Version } from '../../../src/domain/version.ts';
import { viewChanges } from '../../../src/scene/changes.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, committed, committedAtlas, exactly, figure } from '../fixtures/atlas.ts';

const changes = (now: Atlas, then: Atlas, view: View) => viewChanges(scene(then, view), scene(now, view));

const at = (version: Version, ...values: readonly number[]): Atlas => ({
  ...atlasWith(...values.map((value, index) => figure({ id: `F${index}`, quantity: exactly(value) }))),
  version,
});

const first = at({ id: '11111111', date: '2023-05-21' }, 3);
const second = at({ id: '22222222', date: '2024-01-01' }, 3, 5);
const third = at({ id: '33333333', date: '2025-01-01' }, 4);
const none = { added: 0, changed: 0, removed: 0 };

/** The files of three versions, and what was read of them. */
function site() {
  const entries = [first, second, third].map(({ version }, index) => ({
    ...version,
    file: `000${index + 1}-${version.id}.json`,
    ...{ districts: none, documents: none, figures: none, searches: none },
  }));
  const file = (before: Atlas, after: Atlas) =>
    JSON.stringify({ ...after.version, previous: before.version.id, ...deltasBetween(before, after) });
  const files: Readonly<Record<string, string>> = {
    'versions.json': JSON.stringify({ versions: entries }),
    'versions/0002-22222222.json': file(first, second),
    'versions/0003-33333333.json': file(second, third),
  };
  const asked: string[] = [];
  const read = (name: string) => {
    asked.push(name);
    const text = files[name];
    return text === undefined ? Promise.reject(new Error(`${name}: not there`)) : Promise.resolve(text);
  };
  return { asked, read: checking(read), text: read };
}

test('an atlas of an earlier version says what that version said, on the present shapes', async () => {
  const { asked, read } = site();
  const then = await loadAtlasOf('11111111', third, read);
  expect(then).toEqual({ ...first, earlier: true, shapes: third.shapes, edges: third.edges });
  expect(asked).toEqual(['versions.json', 'versions/0002-22222222.json', 'versions/0003-33333333.json']);
});

test('only the versions that came after the one asked for are read', async () => {
  const { asked, read } = site();
  expect((await loadAtlasOf('22222222', third, read))?.figures).toEqual(second.figures);
  expect(asked).toEqual(['versions.json', 'versions/0003-33333333.json']);
});

test('the present version is the atlas itself, for which nothing is read', async () => {
  const { asked, read } = site();
  expect(await loadAtlasOf('33333333', third, read)).toBe(third);
  expect(asked).toEqual([]);
});

test('a version that is not known, or later than the atlas, has none', async () => {
  const { read } = site();
  expect(await loadAtlasOf('44444444', third, read)).toBe(null);
  expect(await loadAtlasOf('33333333', second, read)).toBe(null);
});

test('a damaged version is refused with the file and the place in it', async () => {
  const { text } = site();
  const damaged = checking(async (name) => (await text(name)).replace('"previous":"22222222"', '"previous":2'));
  await expect(loadAtlasOf('22222222', third, damaged)).rejects.toThrow('0003-33333333.json: at previous: expected');
});

test('districts of versions in which they said themselves whether they come first are read, and no view says that anything changed', async () => {
  const saidOnce = (atlas: Atlas): Atlas => ({
    ...atlas,
    districts: atlas.districts.map((district) => ({ ...district, lead: district.id === 'tartar' })),
  });
  const now = at({ id: '22222222', date: '2024-01-01' }, 3);
  const entries = [first, now].map(({ version }, index) => ({
    ...version,
    file: `000${index + 1}-${version.id}.json`,
    ...{ districts: none, documents: none, figures: none, searches: none },
  }));
  const release = { ...now.version, previous: first.version.id, ...deltasBetween(saidOnce(now), now) };
  const read = checking((name) =>
    Promise.resolve(JSON.stringify(name === 'versions.json' ? { versions: entries } : release)),
  );
  const then = await loadAtlasOf(first.version.id, now, read);
  expect(then?.districts).toEqual(now.districts);
  for (const district of [null, ...now.districts.map(({ id }) => id)])
    expect(then && changes(now, then, { ...defaultView, district }).none, String(district)).toBe(true);
});

test('the committed atlas is the last of the committed versions, and each can be shown as it was', async () => {
  const atlas = await committedAtlas();
  const versions = await loadVersions(checking(committed));
  expect(versions.at(-1)).toMatchObject(atlas.version);
  for (const { id, date } of versions) {
    const then = await loadAtlasOf(id, atlas, checking(committed));
    expect(then?.version).toEqual({ id, date });
    expect(then?.figures.length).toBeGreaterThan(0);
  }
});
