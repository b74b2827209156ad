import { type PlaneBox, type TileAt, touched } from '../../../src/hazards/tiles/touched.ts';

/** The tiles of a zoom that a box touches, of those that lie in a part. */
export function touchedIn(at: TileAt, box: PlaneBox, z: number): readonly TileAt[] {
  const under = 2 ** (z - at.z);
  return touched(box, z).filter(({ x, y }) => Math.floor(x / under) === at.x && Math.floor(y / under) === at.y);
}
