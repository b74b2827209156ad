import Flatbush from 'flatbush';
import type { Shapes } from '../check/measure/shapes.ts';
import type { Hazard } from '../record/hazard.ts';
import { boxOf, flatten, isFlat } from './flat.ts';
import { representative } from './inside.ts';
import { byDanger, type RecordTags } from './schema.ts';

/** What tiles are cut from. */
export interface TileIndex {
  readonly length: number;
  /** In degrees. */
  readonly shapes: Shapes;
  /** The boxes of the records on the plane. */
  readonly boxes: Flatbush | null;
  /** x and y of each record's representative point on the plane. */
  readonly points: Float64Array;
  /** The longer side of each record's box on the plane, 0 of what is nothing but points. */
  readonly sides: Float64Array;
  /** The place of each record's status in `byDanger`, and its m²: what is counted of all records of a country in one tile. */
  readonly ranks: Uint8Array;
  readonly m2: Float64Array;
  /** What a tile says of a record, put together whenever it is asked for: all of them at once would weigh more than what they are read from. */
  readonly tags: (n: number) => RecordTags;
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

type Described = Omit<Drawable, 'geometry'>;

interface Listed {
  readonly length: number;
  at(n: number): Described | undefined;
}

/** Indexes records by their shapes, in steps, between which others may be let in. */
export function* indexing(shapes: Shapes, hazards: Listed): Generator<void, TileIndex> {
  const { length } = hazards;
  const boxes = length === 0 ? null : new Flatbush(length);
  const [points, sides] = [new Float64Array(2 * length), new Float64Array(length)];
  const [ranks, m2] = [new Uint8Array(length), new Float64Array(length)];
  for (let n = 0; n < length; n++) {
    const [west, north, east, south] = boxOf(shapes, n);
    boxes?.add(west, north, east, south);
    const [x, y] = representative(shapes, n);
    points[2 * n] = x;
    points[2 * n + 1] = y;
    sides[n] = isFlat(shapes, n) ? Math.max(east - west, south - north) : 0;
    const { status, area } = hazards.at(n) as Described;
    ranks[n] = byDanger.indexOf(status);
    m2[n] = area ?? 0;
    if (n % atOnce === 0) yield;
  }
  boxes?.finish();
  const tags = (n: number) => tagsOf(hazards.at(n) as Described);
  return { length, shapes, boxes, points, sides, ranks, m2, tags };
}

/** What a tile says of a record. */
function tagsOf({ n, id, status, progress, type, date, area }: Described): RecordTags {
  const tags: { -readonly [Key in keyof RecordTags]: RecordTags[Key] } =
    id === null ? { n, status } : { n, id, status };
  const year = date === null ? Number.NaN : Number.parseInt(date, 10);
  if (progress !== null) tags.progress = progress;
  if (Number.isFinite(year)) tags.year = year;
  if (type !== null) tags.type = type;
  if (area !== null) tags.m2 = Math.round(area);
  return tags;
}
