import type { Position } from 'geojson';
import type { Hazard } from '../../record/hazard.ts';
import { type Box, boxOf, polygonsOf } from '../measure/box.ts';
import { type Event, finding, groundOf, type Hazards, objectOf } from './kinds.ts';

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

/**
 * Records of one kind that have the same shape, whatever its direction, its first corner, repeated corners or the last digits.
 * Each is told once, with the first of its like; `copies` then has it, for its overlaps are those of the first.
 */
export function* sameShapes(hazards: Hazards, copies: Set<number>): Generator<Event> {
  const firsts = new Map<string, { readonly n: number; readonly box: Box }[]>();
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      const kind = kindOf(hazard);
      const box = boxOf(hazard.geometry);
      const [west, south] = box;
      const key = (dx: number, dy: number) =>
        `${kind} ${Math.round((west + dx) / cell)} ${Math.round((south + dy) / cell)}`;
      const keys = new Set([key(-near, -near), key(near, -near), key(-near, near), key(near, near)]);
      const like = [...keys]
        .flatMap((found) => firsts.get(found) ?? [])
        .filter((first) => first.box.every((side, at) => Math.abs(side - (box[at] ?? Number.NaN)) <= near))
        .map(({ n: first }) => hazards.at(first))
        .find((first) => first !== undefined && sameShape(first, hazard));
      if (like !== undefined) {
        copies.add(n);
        yield finding('atlas', 'must', 'duplicate-shape', [like, hazard]);
      } else {
        const own = key(0, 0);
        const list = firsts.get(own);
        if (list === undefined) firsts.set(own, [{ n, box }]);
        else list.push({ n, box });
      }
    }
    yield null;
  }
}
