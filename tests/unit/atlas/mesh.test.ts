import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checking } from '../../../src/atlas/check.ts';
import { meshOf } from '../../../src/atlas/edges.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';

const { atlas } = await loadAtlas(
  checking((file) => readFile(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8')),
);

const stretches = (lines: readonly (readonly (readonly number[])[])[]) =>
  lines.reduce((sum, line) => sum + line.length - 1, 0);

test('the edge between two neighbours stands once, and Kalbajar has one with each of the other three', () => {
  const ids = atlas.edges.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(['edge-dashkasan-kalbajar', 'edge-kalbajar-lachin', 'edge-kalbajar-tartar']),
  );
});

test('every stretch of every ring is in exactly one edge', () => {
  const own = [...atlas.shapes.values()].flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const keys = new Set(
    own.flatMap((ring) => ring.slice(1).map((to, index) => [String(ring[index]), String(to)].sort().join(' '))),
  );
  const drawn = atlas.edges.reduce((sum, { geometry }) => sum + stretches(geometry.coordinates), 0);
  expect(drawn).toBe(keys.size);
});

test('where a shape is missing its neighbours border on the outside', () => {
  const without = meshOf([...atlas.shapes.values()].filter(({ id }) => id !== 'lachin'));
  expect(without.some(({ between }) => between.includes('lachin'))).toBe(false);
  const outside = (edges: typeof without) =>
    edges.find(({ id }) => id === 'edge-kalbajar-outside')?.geometry.coordinates;
  expect(stretches(outside(without) ?? [])).toBeGreaterThan(stretches(outside(atlas.edges) ?? []));
});
