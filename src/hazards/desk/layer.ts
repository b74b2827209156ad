import { type Kept, plain } from '../check/kept.ts';
import type { Columns } from '../check/sums/columns.ts';
import { shownBy } from '../check/sums/shown.ts';
import { totalsOf } from '../check/sums/totals.ts';
import type { LeftOut } from '../record/desk.ts';
import type { Filter, Totals } from '../record/filter.ts';
import type { Hazard } from '../record/hazard.ts';
import { tile } from '../tiles/tile.ts';
import type { TileIndex } from '../tiles/tile-index.ts';
import { type Sort, sorted } from './pages.ts';

/** What was read of a layer. */
export interface Read {
  readonly hazards: Kept;
  readonly index: TileIndex;
  readonly columns: Columns;
  /** The first of those that are not drawn. */
  readonly left: readonly LeftOut[];
}

/** A layer as it is looked at. */
export interface Layer {
  readonly read: Read;
  readonly filter: (filter: Filter) => Totals;
  readonly totals: () => Totals;
  readonly tile: (z: number, x: number, y: number) => ArrayBuffer;
  readonly record: (n: number) => Hazard | null;
  readonly page: (sort: Sort, from: number, to: number) => { readonly of: number; readonly hazards: readonly Hazard[] };
}

export function layerOf(read: Read): Layer {
  const { hazards, index, columns } = read;
  let shown = shownBy(columns, {});
  let kept: { readonly by: string; readonly down: boolean; readonly places: Uint32Array } | null = null;
  const placesBy = ({ by, down }: Sort) => {
    if (kept?.by !== by || kept.down !== down) kept = { by, down, places: sorted(hazards, shown, { by, down }) };
    return kept.places;
  };
  const totals = () => totalsOf(columns, shown);
  const record = (n: number) => {
    const hazard = hazards.at(n);
    return hazard === undefined ? null : plain(hazard);
  };
  return {
    read,
    totals,
    record,
    filter: (filter) => {
      shown = shownBy(columns, filter);
      kept = null;
      return totals();
    },
    tile: (z, x, y) => tile(index, z, x, y, shown),
    page: (sort, from, to) => {
      const places = placesBy(sort);
      return { of: places.length, hazards: [...places.subarray(from, to)].flatMap((n) => record(n) ?? []) };
    },
  };
}
