import Flatbush from 'flatbush';
import { part, type Shapes } from '../check/measure/shapes.ts';
import type { Hazard } from '../record/hazard.ts';
import { flatten } from './flat.ts';
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
  const steps = indexing(flatten(hazards.map(({ geometry }) => geometry)), hazards);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many records are indexed at once. */
const atOnce = 2000;

interface Described {
  readonly length: number;
  at(n: number): Omit<Drawable, 'geometry'> | undefined;
}

/** Indexes records whose shapes are on the plane, in steps, between which others may be let in. */
export function* indexing(shapes: Shapes, hazards: Described): Generator<void, TileIndex> {
  const { length } = hazards;
  const boxes = length === 0 ? null : new Flatbush(length);
  const [points, sides] = [new Float64Array(2 * length), new Float64Array(length)];
  const [ranks, m2] = [new Uint8Array(length), new Float64Array(length)];
  const tags: RecordTags[] = [];
  for (let n = 0; n < length; n++) {
    const [west, north, east, south] = boxOf(shapes, n);
    boxes?.add(west, north, east, south);
    const [x, y] = representative(shapes, n);
    points[2 * n] = x;
    points[2 * n + 1] = y;
    sides[n] = isFlat(shapes, n) ? Math.max(east - west, south - north) : 0;
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      ranks[n] = byDanger.indexOf(hazard.status);
      m2[n] = hazard.area ?? 0;
      tags.push(tagsOf(hazard));
    }
    if (n % atOnce === 0) yield;
  }
  boxes?.finish();
  return { shapes, boxes, points, sides, ranks, m2, tags };
}

/** What a tile says of a record. */
function tagsOf({ n, id, status, progress, type, date, area }: Omit<Drawable, 'geometry'>): RecordTags {
  const tags: { -readonly [Key in keyof RecordTags]: RecordTags[Key] } =
    id === null ? { n, status } : { n, id, status };
  const year = date === null ? Number.NaN : Number.parseInt(date, 10);
  if (progress !== null) tags.progress = progress;
  if (Number.isFinite(year)) tags.year = year;
  if (type !== null) tags.type = type;
  if (area !== null) tags.m2 = Math.round(area);
  return tags;
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
