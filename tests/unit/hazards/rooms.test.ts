import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of the house, from the ground up: each may use those before it. */
const order = [
  'words',
  'record',
  'place',
  'privacy',
  'read',
  'recognise',
  'check',
  'tiles',
  'give',
  'desk',
  'door',
  'shelf',
  'draw',
  'published',
  'ui',
];
/** They fetch the last room when there is something to do for it. */
const doors = ['door/Door.tsx', 'door/PublishedDoor.tsx'];
const root = 'src/hazards';
const files = readdirSync(root, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string) => file.split('/')[0] ?? '';

const uses = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g);
  return [...found]
    .map(([, to = '']) => normalize(join(dirname(file), to)).replaceAll('\\', '/'))
    .filter((to) => !to.startsWith('..'))
    .map((to) => ({ file, to }));
});

test('each folder of the house is a room of the list', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
});

test('a room uses only rooms that stand before it; the door opens into the last one, when it is asked to', () => {
  const wrong = uses
    .filter(({ file, to }) => order.indexOf(roomOf(to)) > order.indexOf(roomOf(file)))
    .filter(({ file }) => !doors.includes(file))
    .map(({ file, to }) => `${file} uses ${to}`);
  expect(wrong).toEqual([]);
});

test('what every page carries is the door alone, and of it nothing but the way to the room', () => {
  const carried = uses
    .filter(({ file }) => roomOf(file) === 'door' && !doors.includes(file))
    .map(({ to }) => roomOf(to));
  expect([...new Set(carried)]).toEqual(['door']);
  for (const door of doors) expect(readFileSync(join(root, door), 'utf8')).not.toMatch(/from '\.\.\/(?!\.\.)/);
});
