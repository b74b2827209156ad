import Flatbush from 'flatbush';
import type { Districts } from '../../record/desk.ts';
import { type Box, polygonsOf } from '../measure/box.ts';
import { degrees, segmentDistance } from '../measure/distance.ts';

/** The lines of all districts, indexed. */
export interface Lines {
  /** Whether any line runs through this box or touches it: if none does, what lies in the box lies on one side of every line. */
  readonly meet: (box: Box) => boolean;
  /** Whether any line is nearer to a box's middle than so many metres and half of the box. */
  readonly near: (box: Box, metres: number) => boolean;
}

/** Whether a segment whose box meets another box has corners of that on both its sides, or on itself. */
function touches(ends: Float64Array, at: number, [west, south, east, north]: Box): boolean {
  const [ax, ay] = [ends[4 * at] ?? 0, ends[4 * at + 1] ?? 0];
  const [dx, dy] = [(ends[4 * at + 2] ?? 0) - ax, (ends[4 * at + 3] ?? 0) - ay];
  const one = dx * (south - ay) - dy * (west - ax);
  const two = dx * (south - ay) - dy * (east - ax);
  const three = dx * (north - ay) - dy * (west - ax);
  const four = dx * (north - ay) - dy * (east - ax);
  return Math.min(one, two, three, four) <= 0 && Math.max(one, two, three, four) >= 0;
}

export function linesOf(districts: Districts): Lines {
  const list: number[] = [];
  for (const { geometry } of districts.features)
    for (const rings of polygonsOf(geometry))
      for (const ring of rings)
        for (let at = 1; at < ring.length; at++) {
          const [ax = 0, ay = 0] = ring[at - 1] ?? [];
          const [bx = 0, by = 0] = ring[at] ?? [];
          list.push(ax, ay, bx, by);
        }
  const ends = Float64Array.from(list);
  const count = ends.length / 4;
  if (count === 0) return { meet: () => false, near: () => false };
  const edge = (at: number): Box => [
    ends[4 * at] ?? 0,
    ends[4 * at + 1] ?? 0,
    ends[4 * at + 2] ?? 0,
    ends[4 * at + 3] ?? 0,
  ];
  const index = new Flatbush(count);
  for (let at = 0; at < count; at++) {
    const [ax, ay, bx, by] = edge(at);
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  const found = (box: Box, reach: readonly [number, number], test: (at: number) => boolean): boolean => {
    let any = false;
    index.search(box[0] - reach[0], box[1] - reach[1], box[2] + reach[0], box[3] + reach[1], (at) => {
      any = any || test(at);
      return false;
    });
    return any;
  };
  return {
    meet: (box) => found(box, [0, 0], (at) => touches(ends, at, box)),
    near: (box, metres) => {
      const [lon, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      const half = segmentDistance(lon, lat, box[0], box[1], box[0], box[1]);
      return found(box, degrees(metres, lat), (at) => {
        const [ax, ay, bx, by] = edge(at);
        return segmentDistance(lon, lat, ax, ay, bx, by) <= metres + half;
      });
    },
  };
}
