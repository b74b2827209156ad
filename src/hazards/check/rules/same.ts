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

/** The cells in which a corner may lie, with all that lies nearer than `near` to it; one, but for the few on a cell's line. */
function cellsAt(x: number, y: number): readonly string[] {
  const [west, south] = [Math.round((x - near) / cell), Math.round((y - near) / cell)];
  const [east, north] = [Math.round((x + near) / cell), Math.round((y + near) / cell)];
  const first = `${west} ${south}`;
  if (west === east && south === north) return [first];
  return [...new Set([first, `${east} ${south}`, `${west} ${north}`, `${east} ${north}`])];
}

/**
 * Records of one kind that have the same shape, whatever its direction, its first corner, repeated corners or the last digits.
 * Each is told once, with the first of its like; `copies` then has it, for its overlaps are those of the first.
 */
export function* sameShapes(hazards: Hazards, copies: Set<number>): Generator<Event> {
  const kinds = new Map<string, Map<string, { readonly n: number; readonly box: Box }[]>>();
  const firstsOf = (kind: string) => {
    const firsts = kinds.get(kind) ?? new Map<string, { readonly n: number; readonly box: Box }[]>();
    kinds.set(kind, firsts);
    return firsts;
  };
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      const firsts = firstsOf(kindOf(hazard));
      const box = boxAt(hazards, n, hazard);
      const [west, south] = box;
      const like = cellsAt(west, south)
        .flatMap((key) => firsts.get(key) ?? [])
        .filter((first) => first.box.every((side, at) => Math.abs(side - (box[at] ?? Number.NaN)) <= near))
        .map(({ n: first }) => hazards.at(first))
        .find((first) => first !== undefined && sameShape(first, hazard));
      if (like !== undefined) {
        copies.add(n);
        yield finding('atlas', 'must', 'duplicate-shape', [like, hazard]);
      } else {
        const own = `${Math.round(west / cell)} ${Math.round(south / cell)}`;
        const list = firsts.get(own);
        if (list === undefined) firsts.set(own, [{ n, box }]);
        else list.push({ n, box });
      }
    }
    yield null;
  }
}
