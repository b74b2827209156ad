import type { Districts } from '../../record/desk.ts';
import { type Box, polygonsOf } from '../measure/box.ts';
import { degrees, segmentDistance } from '../measure/distance.ts';
import { gridOf } from './grid.ts';

/** The lines of all districts, indexed. */
export interface Lines {
  /** Whether any line runs through this box or touches it: if none does, what lies in the box lies on one side of every line. */
  readonly meet: (box: Box) => boolean;
  /** Whether any line is nearer to a box's middle than so many metres and half of the box. */
  readonly near: (box: Box, metres: number) => boolean;
  /** The number of the cell around a place, where no line comes into it; else `null`. What lies in it lies on one side of every line. */
  readonly clearCell: (lon: number, lat: number) => number | null;
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
  if (count === 0) return { meet: () => false, near: () => false, clearCell: () => null };
  const distance = (lon: number, lat: number, at: number): number =>
    segmentDistance(
      lon,
      lat,
      ends[4 * at] as number,
      ends[4 * at + 1] as number,
      ends[4 * at + 2] as number,
      ends[4 * at + 3] as number,
    );
  const boxes = new Float64Array(4 * count);
  for (let at = 0; at < ends.length; at += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(at, at + 4);
    boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], at);
  }
  const grid = gridOf(boxes);
  const reaches = (at: number, west: number, south: number, east: number, north: number): boolean =>
    (boxes[4 * at] as number) <= east &&
    (boxes[4 * at + 1] as number) <= north &&
    (boxes[4 * at + 2] as number) >= west &&
    (boxes[4 * at + 3] as number) >= south;
  return {
    meet: (box) => grid.some(...box, (at) => reaches(at, ...box) && touches(ends, at, box)),
    near: ([west, south, east, north], metres) => {
      const [lon, lat] = [(west + east) / 2, (south + north) / 2];
      const most = metres + segmentDistance(lon, lat, west, south, west, south);
      const [x, y] = degrees(metres, lat);
      const isNear = (at: number) =>
        reaches(at, west - x, south - y, east + x, north + y) && distance(lon, lat, at) <= most;
      /* Where there is a line in its own cell, that tells of most. */
      return grid.some(lon, lat, lon, lat, isNear) || grid.some(west - x, south - y, east + x, north + y, isNear);
    },
    clearCell: (lon, lat) => {
      const cell = grid.cellAt(lon, lat);
      return grid.count(cell) === 0 ? cell : null;
    },
  };
}
