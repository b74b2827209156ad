import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import rooms from '../../src/rooms.json' with { type: 'json' };

const names = rooms.map(({ room }) => room);
const files = readdirSync('src', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|css)$/.test(file));

/** What a module imports, statically, dynamically, as a type or as a style; other packages apart. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport|@import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, to = '']) => normalize(join(dirname(file), to)).replaceAll('\\', '/'));
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

test('each folder of src is a room of the list, and each room of the list is a folder', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const built = folders.map(({ name }) => name).filter((name) => name !== 'public');
  expect(built.sort()).toEqual([...names].sort());
});

test('a room uses only rooms that stand before it in the list', () => {
  const later = rooms.flatMap(({ room, uses }, at) =>
    uses.filter((used) => !names.slice(0, at).includes(used)).map((used) => `${room} uses ${used}`),
  );
  expect(later).toEqual([]);
});

test('a module imports from its own room and from those that the list allows it', () => {
  const allowed = new Map(rooms.map(({ room, uses }) => [room, [room, ...uses]]));
  const breaches = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => allowed.has(roomOf(file)) && !allowed.get(roomOf(file))?.includes(roomOf(to)))
      .map((to) => `src/${file} imports ${to}: "${roomOf(file)}" may use ${allowed.get(roomOf(file))?.join(', ')}`),
  );
  expect(breaches).toEqual([]);
});

test('a use that no module makes is not in the list', () => {
  const used = new Set(files.flatMap((file) => importsOf(file).map((to) => `${roomOf(file)} ${roomOf(to)}`)));
  const idle = rooms.flatMap(({ room, uses }) =>
    uses.filter((to) => !used.has(`${room} ${to}`)).map((to) => `${room} ${to}`),
  );
  expect(idle).toEqual([]);
});

test('what a figure, a metric and the country are stands in no circle, but for a thing and its own schema', () => {
  const domain = files.filter((file) => roomOf(file) === 'domain');
  const own = (file: string) => file.replace('-schema', '');
  const uses = new Map(domain.map((file) => [file, importsOf(file).filter((to) => own(to) !== own(file))]));
  const reach = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const to of uses.get(file) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
    return seen;
  };
  expect(domain.filter((file) => reach(file).has(file))).toEqual([]);
});

test('domain, atlas, view, scene and text know no React, map library or store', () => {
  const foreign = files
    .filter((file) => ['domain', 'atlas', 'view', 'scene', 'text', 'locales'].includes(roomOf(file)))
    .filter((file) => /from '(react|react-dom|maplibre-gl|zustand)/.test(readFileSync(join('src', file), 'utf8')));
  expect(foreign).toEqual([]);
});

test('a folder holds at most a dozen modules; only lists of one kind hold more', () => {
  const lists = ['domain', 'kit', 'output/export', 'scene', 'text'];
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([folder, count]) => count > 12 && !lists.includes(folder))).toEqual([]);
});
