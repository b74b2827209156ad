import { boxOf } from '../../../src/hazards/check/measure/box.ts';
import type { Hazard } from '../../../src/hazards/record/hazard.ts';
import type { TileAt } from '../../../src/hazards/tiles/touched.ts';
import { project } from '../../../src/map/camera/mercator.ts';

/** Whether what is said of records is said in this part, of all those that have them: where the north-western corner of what their boxes share lies. */
export function isOwned({ z, x, y }: TileAt, records: readonly Hazard[]): boolean {
  const boxes = records.map(({ geometry }) => boxOf(geometry));
  const west = Math.max(...boxes.map((box) => box[0]));
  const north = Math.min(...boxes.map((box) => box[3]));
  const tiles = 2 ** z;
  const at = (place: number) => Math.min(tiles - 1, Math.max(0, Math.floor(place * tiles)));
  const [px, py] = project(west, Math.min(85.06, Math.max(-85.06, north)));
  return at(px) === x && at(py) === y;
}
