import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { type Frame, frameOf } from './clip.ts';
import { type Counted, countAll, counted, type Grid } from './count.ts';
import { buffer, extent, most, mostVertices, type TileLayer, tilePx } from './schema.ts';
import { shapeIn } from './shape.ts';
import type { TileIndex } from './tile-index.ts';

/** Which records are shown: not 0 at the place of each; all, where it is `null`. */
export type Shown = Uint8Array | null;

type Layers = Parameters<typeof fromGeojsonVt>[0];
type Feature = Layers[string]['features'][number];

/** The vector tile of what is shown, as `schema.ts` says; without a byte where nothing lies. */
export function tile(index: TileIndex, z: number, x: number, y: number, shown: Shown = null): ArrayBuffer {
  const frame = frameOf(z, x, y);
  const near = nearTo(index, frame, shown);
  const here = near.filter((n) => isHere(index, frame, n));
  if (here.length > most) return crowded(index, near, frame, countAll(index, here, frame));
  const points = here.sort((a, b) => a - b).map((n) => pointOf(index, n, frame));
  return encode({ areas: areasOf(index, near, frame, false), points, counts: [] });
}

/** The tile of more records than it can carry, which have been counted already; the index has those of them whose shapes may show. */
export function countedTile(index: TileIndex, z: number, x: number, y: number, grid: Grid): ArrayBuffer {
  const frame = frameOf(z, x, y);
  return crowded(index, nearTo(index, frame, null), frame, grid);
}

function crowded(index: TileIndex, near: readonly number[], frame: Frame, grid: Grid): ArrayBuffer {
  return encode({ areas: areasOf(index, near, frame, true), points: [], counts: counted(grid).map(countOf) });
}

/** Writes the layers that hold something. */
function encode(layers: Readonly<Record<TileLayer, readonly Feature[]>>): ArrayBuffer {
  const full = Object.entries(layers).filter(([, features]) => features.length > 0);
  if (full.length === 0) return new ArrayBuffer(0);
  const tiles = Object.fromEntries(full.map(([name, features]) => [name, { features }])) as unknown as Layers;
  return fromGeojsonVt(tiles, { version: 2, extent }).slice().buffer;
}

/** What is shown of the records whose boxes touch the tile or its buffer. */
function nearTo({ boxes }: TileIndex, { west, north, scale }: Frame, shown: Shown): number[] {
  const [side, beyond] = [extent / scale, buffer / scale];
  const isShown = shown === null ? undefined : (n: number) => shown[n] !== 0;
  return boxes?.search(west - beyond, north - beyond, west + side + beyond, north + side + beyond, isShown) ?? [];
}

/** Whether a record's representative point lies in the tile: of all tiles of a zoom, in exactly one. */
function isHere({ points }: TileIndex, { west, north, scale }: Frame, n: number): boolean {
  const [x, y] = [(points[2 * n] ?? 0) - west, (points[2 * n + 1] ?? 0) - north];
  const side = extent / scale;
  return x >= 0 && y >= 0 && x < side && y < side;
}

function pointOf({ points, tags }: TileIndex, n: number, { west, north, scale }: Frame): Feature {
  const at = [((points[2 * n] ?? 0) - west) * scale, ((points[2 * n + 1] ?? 0) - north) * scale].map(Math.round);
  const of = tags(n);
  return { id: of.n, type: 1, geometry: [at], tags: of } as unknown as Feature;
}

function countOf({ at, tags }: Counted): Feature {
  return { type: 1, geometry: [[...at]], tags: { ...tags } } as unknown as Feature;
}

/** From how many px on a shape is drawn, and how many are: in a tile whose records are counted, only what shows beside its counts. */
export const drawnShapes = { counted: { px: 8, most: 1000 }, alone: { px: 1, most } } as const;

/** The shapes that can be seen as such; where they are too many, the most dangerous and the largest. */
function areasOf(index: TileIndex, near: readonly number[], frame: Frame, crowded: boolean): readonly Feature[] {
  const { sides, tags, shapes } = index;
  const limits = drawnShapes[crowded ? 'counted' : 'alone'];
  const least = (limits.px * extent) / tilePx / frame.scale;
  const seen = near.filter((n) => (sides[n] ?? 0) >= least);
  const features: Feature[] = [];
  let vertices = 0;
  for (const n of foremost(index, seen, limits.most)) {
    if (vertices > mostVertices) break;
    for (const drawn of shapeIn(shapes, n, frame)) {
      vertices += drawn.geometry.reduce((sum, { length }) => sum + length, 0);
      const of = tags(n);
      features.push({ id: of.n, ...drawn, tags: of } as unknown as Feature);
    }
  }
  return features;
}

/** So many of the records: the most dangerous, and of these the largest, first. */
function foremost({ ranks, sides }: TileIndex, all: readonly number[], most: number): readonly number[] {
  const keyOf = (n: number) => (ranks[n] ?? 0) + 1 - (sides[n] ?? 0);
  const keys = Float64Array.from(all, keyOf).sort();
  const last = keys[most - 1] ?? Number.POSITIVE_INFINITY;
  const better = all.filter((n) => keyOf(n) < last);
  const equal = all.filter((n) => keyOf(n) === last).sort((a, b) => a - b);
  const within = all.length <= most ? [...all] : [...better, ...equal].slice(0, most);
  return within.sort((a, b) => keyOf(a) - keyOf(b) || a - b);
}
