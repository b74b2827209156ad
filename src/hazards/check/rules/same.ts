import type { Position } from 'geojson';
import type { Hazard } from '../../record/hazard.ts';
import { type Box, polygonsOf } from '../measure/box.ts';
import { boxAt, type Event, finding, groundOf, type Hazards, objectOf } from './kinds.ts';

type Rings = readonly (readonly Position[])[];

/** Positions nearer than this in degrees (a tenth of a millimetre) are one. */
const near = 1e-9;

/** The cells by which equal shapes find each other, in degrees: far wider than `near`. */
const cell = 1e-6;

const close = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) <= near &&
  Math.abs((a[1] ?? 0) - (b[1] ?? 0)) <= near;

/** A ring's corners, each once: not the closing one, nor one that repeats the one before. */
function corners(ring: readonly Position[]): readonly Position[] {
  const once = ring.filter((position, at) => at === 0 || !close(position, ring[at - 1]));
  while (once.length > 1 && close(once[0], once.at(-1))) once.pop();
  return once;
}

/** Whether two closed rings are the same line, wherever they begin and whichever way they run. */
function sameRing(a: readonly Position[], b: readonly Position[]): boolean {
  const [one, other] = [corners(a), corners(b)];
  const { length } = one;
  if (length !== other.length) return false;
  const from = (start: number, step: 1 | -1): boolean =>
    one.every((position, at) => close(position, other[(start + step * at + length * 2) % length]));
  return other.some((position, start) => close(position, one[0]) && (from(start, 1) || from(start, -1)));
}

/** Whether two polygons have the same rings, the holes in any order. */
export function samePolygon(a: Rings, b: Rings): boolean {
  const [outerA, ...holesA] = a;
  const [outerB, ...holesB] = b;
  if (outerA === undefined || outerB === undefined || holesA.length !== holesB.length) return false;
  return sameRing(outerA, outerB) && holesA.every((hole) => holesB.some((other) => sameRing(hole, other)));
}

function sameShape(a: Hazard, b: Hazard): boolean {
  const [one, other] = [polygonsOf(a.geometry), polygonsOf(b.geometry)];
  if (one.length !== other.length) return false;
  if (one.length > 0) return one.every((rings) => other.some((rest) => samePolygon(rings, rest)));
  return a.geometry.type === b.geometry.type && JSON.stringify(a.geometry) === JSON.stringify(b.geometry);
}

/** What equal shapes have to have in common besides. Many a device or accident is put at its village's middle: points are equal only where all that is known of them is. */
const kindOf = (hazard: Hazard): string =>
  hazard.area === null
    ? [hazard.status, hazard.type, hazard.date].join('|')
    : (groundOf(hazard.status) ?? objectOf(hazard));

const isNear = (a: Box, b: Box): boolean => a.every((side, at) => Math.abs(side - (b[at] ?? Number.NaN)) <= near);

/** A cell's name as a small number. Two cells that share one do no harm: what lies in them is held against each other all the same. */
const nameOf = (column: number, row: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) >>> 2;

const cellOf = (x: number, y: number): number => nameOf(Math.round(x / cell), Math.round(y / cell));

/** The cells in which a corner may lie, with all that lies nearer than `near` to it; one, but for the few on a cell's line. */
function cellsAt(x: number, y: number): readonly number[] {
  const [west, south] = [Math.round((x - near) / cell), Math.round((y - near) / cell)];
  const [east, north] = [Math.round((x + near) / cell), Math.round((y + near) / cell)];
  const first = nameOf(west, south);
  if (west === east && south === north) return [first];
  return [...new Set([first, nameOf(east, south), nameOf(west, north), nameOf(east, north)])];
}

/** The first records of their shapes, by the cell that their box begins in: of each cell the last that came, and of each record the one before it there. */
interface Firsts {
  readonly last: Map<number, number>;
  readonly before: Map<number, number>;
}

/**
 * Records of one kind that have the same shape, whatever its direction, its first corner, repeated corners or the last digits.
 * Each is told once, with the first of its like; `copies` then has it, for its overlaps are those of the first.
 */
export function* sameShapes(hazards: Hazards, copies: Set<number>): Generator<Event> {
  const kinds = new Map<string, Firsts>();
  const firstsOf = (kind: string): Firsts => {
    const firsts = kinds.get(kind) ?? { last: new Map(), before: new Map() };
    kinds.set(kind, firsts);
    return firsts;
  };
  const isLike = (first: number, hazard: Hazard, box: Box): boolean => {
    const other = hazards.at(first) as Hazard;
    return isNear(boxAt(hazards, first, other), box) && sameShape(other, hazard);
  };
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      const { last, before } = firstsOf(kindOf(hazard));
      const box = boxAt(hazards, n, hazard);
      let like: number | undefined;
      for (const cell of cellsAt(box[0], box[1]))
        for (let first = last.get(cell); first !== undefined; first = before.get(first))
          if (isLike(first, hazard, box)) like = Math.min(first, like ?? first);
      if (like !== undefined) {
        copies.add(n);
        yield finding('atlas', 'must', 'duplicate-shape', [hazards.at(like) as Hazard, hazard]);
      } else {
        const cell = cellOf(box[0], box[1]);
        const previous = last.get(cell);
        if (previous !== undefined) before.set(n, previous);
        last.set(cell, n);
      }
    }
    yield null;
  }
}
