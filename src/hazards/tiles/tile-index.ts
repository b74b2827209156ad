import Flatbush from 'flatbush';
import type { Hazard } from '../record/hazard.ts';
import { flatten, part, type Shapes } from './flat.ts';
import { representative } from './inside.ts';
import { byDanger, type RecordTags } from './schema.ts';

/** What tiles are cut from. */
export interface TileIndex {
  readonly shapes: Shapes;
  /** The boxes of the records on the plane. */
  readonly boxes: Flatbush | null;
  /** x and y of each record's representative point. */
  readonly points: Float64Array;
  /** The longer side of each record's box, 0 of what is nothing but points. */
  readonly sides: Float64Array;
  /** The place of each record's status in `byDanger`, and its m²: what is counted of all records of a country in one tile. */
  readonly ranks: Uint8Array;
  readonly m2: Float64Array;
  readonly tags: readonly RecordTags[];
}

/** What is needed of a record to draw it. */
export type Drawable = Pick<Hazard, 'n' | 'id' | 'status' | 'progress' | 'type' | 'date' | 'area' | 'geometry'>;

/** Indexes records; each has a vertex at least. Their order is that of the numbers that `shown` is asked by. */
export function indexHazards(hazards: readonly Drawable[]): TileIndex {
  const shapes = flatten(hazards.map(({ geometry }) => geometry));
  const boxes = hazards.length === 0 ? null : new Flatbush(hazards.length);
  const points = new Float64Array(2 * hazards.length);
  const sides = new Float64Array(hazards.length);
  hazards.forEach((_, index) => {
    const [west, north, east, south] = boxOf(shapes, index);
    boxes?.add(west, north, east, south);
    const [x, y] = representative(shapes, index);
    points[2 * index] = x;
    points[2 * index + 1] = y;
    sides[index] = isFlat(shapes, index) ? Math.max(east - west, south - north) : 0;
  });
  boxes?.finish();
  return {
    shapes,
    boxes,
    points,
    sides,
    ranks: Uint8Array.from(hazards, ({ status }) => byDanger.indexOf(status)),
    m2: Float64Array.from(hazards, ({ area }) => area ?? 0),
    tags: hazards.map(tagsOf),
  };
}

/** What a tile says of a record. */
function tagsOf({ n, id, status, progress, type, date, area }: Drawable): RecordTags {
  const year = date === null ? Number.NaN : Number.parseInt(date, 10);
  return {
    n,
    ...(id !== null && { id }),
    status,
    ...(progress !== null && { progress }),
    ...(Number.isFinite(year) && { year }),
    ...(type !== null && { type }),
    ...(area !== null && { m2: Math.round(area) }),
  };
}

/** Around a record on the plane: west, north, east, south. */
export function boxOf({ at, from, parts }: Shapes, n: number): readonly [number, number, number, number] {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (let v = from[parts[n] ?? 0] ?? 0; v < (from[parts[n + 1] ?? 0] ?? 0); v++) {
    const [x = 0, y = 0] = [at[2 * v], at[2 * v + 1]];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return [west, north, east, south];
}

/** Whether a record has a line or an area. */
function isFlat({ kinds, parts }: Shapes, n: number): boolean {
  for (let index = parts[n] ?? 0; index < (parts[n + 1] ?? 0); index++) if (kinds[index] !== part.points) return true;
  return false;
}
