import type { Frame } from './clip.ts';
import { byDanger, type CountTags, cells, extent } from './schema.ts';
import type { TileIndex } from './tile-index.ts';

const statuses = byDanger.length;

/** What each cell of a tile holds, status by status in the order of `byDanger`, four numbers each: how many records, their m², and the sums of their places, x and y. */
export type Grid = Float64Array;

/** What is counted of one status in one cell, where the middle of it lies. */
export interface Counted {
  readonly at: readonly [x: number, y: number];
  readonly tags: CountTags;
}

export function emptyGrid(): Grid {
  return new Float64Array(cells * cells * statuses * 4);
}

/** Counts records, each in the cell of its representative point, which lies in the tile. */
export function countAll(
  { points, ranks, m2 }: TileIndex,
  all: readonly number[],
  frame: Frame,
  grid = emptyGrid(),
): Grid {
  const { west, north, scale } = frame;
  const perUnit = cells / extent;
  for (const n of all) {
    const [x, y] = [((points[2 * n] ?? 0) - west) * scale, ((points[2 * n + 1] ?? 0) - north) * scale];
    const cell = Math.floor(y * perUnit) * cells + Math.floor(x * perUnit);
    const at = 4 * (cell * statuses + (ranks[n] ?? 0));
    grid[at] = (grid[at] ?? 0) + 1;
    grid[at + 1] = (grid[at + 1] ?? 0) + (m2[n] ?? 0);
    grid[at + 2] = (grid[at + 2] ?? 0) + x;
    grid[at + 3] = (grid[at + 3] ?? 0) + y;
  }
  return grid;
}

/** What a grid counts, in the order of its cells. */
export function counted(grid: Grid): readonly Counted[] {
  const all: Counted[] = [];
  for (let at = 0; at < grid.length; at += 4) {
    if (grid[at] === 0) continue;
    const [count = 0, m2 = 0, x = 0, y = 0] = grid.subarray(at, at + 4);
    const status = byDanger[(at / 4) % statuses] ?? 'unknown';
    all.push({ at: [Math.round(x / count), Math.round(y / count)], tags: { status, count, m2: Math.round(m2) } });
  }
  return all;
}
