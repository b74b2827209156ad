import type { Bounds } from '../../../map/camera/mercator.ts';
import { type TileAt, touched } from '../../tiles/touched.ts';
import { boxOn } from '../records.ts';
import type { Entry } from '../schema.ts';

/** Ground of which a reader keeps an archive on the device. */
export interface Region {
  readonly id: string;
  /** The archive as it was: its figures, version and date go with its tiles. */
  readonly entry: Entry;
  /** What the host called the file. */
  readonly tag: string | null;
  /** The district, or `null` for what the map showed. */
  readonly district: string | null;
  readonly box: Bounds;
  /** The deepest zoom whose tiles are kept. */
  readonly closest: number;
  readonly bytes: number;
  /** The day on which it was kept. */
  readonly day: string;
}

/** Ground that is to be kept, and how close. */
export type Wanted = Pick<Region, 'district' | 'box' | 'closest'>;

/** To here the counts of the whole archive go with each region: a few tiles that say how much there is elsewhere. */
const overview = 6;

/** More tiles than this are not looked for one by one. */
const mostTiles = 20_000;

/** The tiles that a region takes; `null` where they are too many. */
export function tilesOf({ box, closest }: Pick<Wanted, 'box' | 'closest'>, whole: Bounds): readonly TileAt[] | null {
  const zooms = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  const tiles = zooms(0, Math.min(overview, closest)).flatMap((z) => touched(boxOn(whole), z));
  for (const z of zooms(overview + 1, closest)) {
    const [west, north, east, south] = boxOn(box).map((at) => at * 2 ** z) as [number, number, number, number];
    if (tiles.length + (east - west + 1) * (south - north + 1) > mostTiles) return null;
    tiles.push(...touched(boxOn(box), z));
  }
  return tiles;
}

/** What of some ground is left beside others, as boxes that do not touch twice. */
export function minus(whole: Bounds, taken: readonly Bounds[]): readonly Bounds[] {
  const [west, south, east, north] = whole;
  const edges = (from: number, to: number, others: readonly number[]) =>
    [...new Set([from, ...others.filter((at) => at > from && at < to), to])].sort((a, b) => a - b);
  const xs = edges(
    west,
    east,
    taken.flatMap(([w, , e]) => [w, e]),
  );
  const ys = edges(
    south,
    north,
    taken.flatMap(([, s, , n]) => [s, n]),
  );
  return ys.slice(1).flatMap((top, row) => {
    const bottom = ys[row] as number;
    const left: Bounds[] = [];
    for (const [at, right] of xs.slice(1).entries()) {
      const from = xs[at] as number;
      const isTaken = taken.some(([w, s, e, n]) => w <= from && e >= right && s <= bottom && n >= top);
      const last = left.at(-1);
      if (isTaken) continue;
      if (last?.[2] === from) left[left.length - 1] = [last[0], bottom, right, top];
      else left.push([from, bottom, right, top]);
    }
    return left;
  });
}
