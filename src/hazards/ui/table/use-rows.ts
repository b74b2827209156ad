import { useEffect, useState } from 'react';
import type { Desk } from '../../record/desk.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Layer } from '../../shelf/layer.ts';

/** So many records come at once. */
const page = 100;

interface Rows {
  /** What they were asked for with: what came for another sort or filter is nothing worth. */
  readonly of: string;
  readonly pages: ReadonlyMap<number, readonly Hazard[]>;
}

/** The records of a window, fetched by pages; those that have not come are null. */
export function useRows(
  desk: Desk,
  { id, drawing, totals }: Pick<Layer, 'id' | 'drawing' | 'totals'>,
  { by, down }: { readonly by: string; readonly down: boolean },
  { from, to }: { readonly from: number; readonly to: number },
): { readonly of: number; readonly at: (index: number) => Hazard | null } {
  const asked = `${id} ${drawing} ${by} ${down}`;
  const [rows, setRows] = useState<Rows>({ of: asked, pages: new Map() });
  const pages = rows.of === asked ? rows.pages : new Map<number, readonly Hazard[]>();
  const first = Math.floor(from / page);
  const last = Math.floor(Math.max(from, Math.min(to, totals.shown) - 1) / page);
  useEffect(() => {
    let wanted = true;
    for (let at = first; at <= last; at++)
      desk.page(id, { by, down }, at * page, (at + 1) * page).then(
        ({ hazards }) =>
          wanted &&
          setRows((before) => ({
            of: asked,
            pages: new Map([...(before.of === asked ? before.pages : []), [at, hazards]]),
          })),
        /* The row stays empty; the next scroll asks again. */
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [desk, id, by, down, asked, first, last]);
  return { of: totals.shown, at: (index) => pages.get(Math.floor(index / page))?.[index % page] ?? null };
}
