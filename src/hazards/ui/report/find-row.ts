import type { Desk } from '../../record/desk.ts';

/**
 * The place in the layer of a row of the file; null where it is not drawn, or the filter hides it. Records come sorted by row, so that a few
 * of a hundred thousand are asked for.
 */
export async function findRow(desk: Pick<Desk, 'page'>, layer: string, row: number): Promise<number | null> {
  let [from, to] = [0, Number.POSITIVE_INFINITY];
  while (from < to) {
    const at = to === Number.POSITIVE_INFINITY ? from : Math.floor((from + to) / 2);
    const { of, hazards } = await desk.page(layer, { by: 'row', down: false }, at, at + 1);
    const [hazard] = hazards;
    if (to === Number.POSITIVE_INFINITY) to = of;
    if (hazard === undefined) return null;
    if (hazard.row === row) return hazard.n;
    if (hazard.row < row) from = at + 1;
    else to = at;
  }
  return null;
}
