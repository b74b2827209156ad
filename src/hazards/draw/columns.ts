import { VectorTileLayer } from '@mapbox/vector-tile';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { PbfReader } from 'pbf';
import { byDanger, type CountTags, extent, tilePx } from '../tiles/schema.ts';
import { partsOf, tileOf } from './tile-parts.ts';

/** A count as it is drawn: in a row of its column. */
export interface RowTags extends CountTags {
  /** How many half rows below the middle of its column. */
  readonly halfRows: number;
}

/** Px from row to row; how far a column reaches beside the place that it stands for, with five digits; and where its marks and numbers stand beside it. */
export const columnPx = { row: 12.5, left: 20, right: 34, mark: -13, number: -5 } as const;

const unitsOfPx = extent / tilePx;

/** Columns lie in blocks of so many units, of five statuses below each other; in larger ones where a tile has more in one place: there all have room. */
const blocks = { usual: extent / 7, largest: extent / 4 } as const;

/**
 * A tile with its counts in columns, a row for each status, the most dangerous first. As they come, counts of all statuses of a cell stand in
 * nearly one place: marks cover each other, and a number that is left beside a mark is another's.
 */
export function inColumns(tile: ArrayBuffer): ArrayBuffer {
  const parts = partsOf(tile);
  const counts = parts.find(({ name }) => name === 'counts');
  if (counts === undefined) return tile;
  const layer = new VectorTileLayer(new PbfReader(counts.bytes), counts.bytes.length);
  const usual = blocksOf(layer, blocks.usual);
  const isRoom = usual.every(({ byStatus }) => byStatus.size * columnPx.row * unitsOfPx <= blocks.usual);
  const features = (isRoom ? usual : blocksOf(layer, blocks.largest)).flatMap(columnOf);
  const made = fromGeojsonVt({ counts: { features } } as unknown as Layers, { version: 2, extent });
  return tileOf([...parts.filter((part) => part !== counts), ...partsOf(made.slice().buffer)]);
}

type Layers = Parameters<typeof fromGeojsonVt>[0];

interface Block {
  readonly side: number;
  readonly corner: readonly [x: number, y: number];
  /** Sums over all records, of their places. */
  x: number;
  y: number;
  count: number;
  readonly byStatus: Map<string, { count: number; m2: number }>;
}

function blocksOf(counts: VectorTileLayer, side: number): readonly Block[] {
  const all = new Map<string, Block>();
  for (let n = 0; n < counts.length; n++) {
    const feature = counts.feature(n);
    const [[at] = []] = feature.loadGeometry();
    if (at === undefined) continue;
    const { status, count, m2 } = feature.properties as unknown as CountTags;
    const corner = [Math.floor(at.x / side) * side, Math.floor(at.y / side) * side] as const;
    const known = all.get(corner.join()) ?? { side, corner, x: 0, y: 0, count: 0, byStatus: new Map() };
    all.set(corner.join(), known);
    known.x += at.x * count;
    known.y += at.y * count;
    known.count += count;
    const sum = known.byStatus.get(status) ?? { count: 0, m2: 0 };
    known.byStatus.set(status, { count: sum.count + count, m2: sum.m2 + m2 });
  }
  return [...all.values()];
}

/** Where its records lie, as far as no other block's column is there. */
function columnOf({ side, corner: [left, top], x, y, count, byStatus }: Block) {
  const half = (byStatus.size * columnPx.row) / 2;
  const at = [
    within(x / count, left + columnPx.left * unitsOfPx, left + side - columnPx.right * unitsOfPx),
    within(y / count, top + half * unitsOfPx, top + side - half * unitsOfPx),
  ];
  return byDanger
    .filter((status) => byStatus.has(status))
    .map((status, row, { length }) => {
      const tags = {
        status,
        ...(byStatus.get(status) as { count: number; m2: number }),
        halfRows: 2 * row + 1 - length,
      };
      return { type: 1, geometry: [at], tags: tags satisfies RowTags };
    });
}

/** Between two edges; in the middle of them, where they leave no room. */
function within(at: number, least: number, most: number): number {
  return Math.round(least > most ? (least + most) / 2 : Math.min(most, Math.max(least, at)));
}
