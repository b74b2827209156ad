import { krassowsky, type Pair, radians, wgs84 } from './ellipsoid.ts';
import { shifted } from './shift.ts';
import { type System, systemOf } from './systems.ts';
import { transverse } from './transverse.ts';

/** Brings the coordinates of a file to WGS 84. */
export interface Projector {
  readonly system: System;
  /** Degrees, longitude first, of what stands in the file; `null` where that is no place: not finite, or far outside what the system can say. */
  readonly at: (x: number, y: number) => [lon: number, lat: number] | null;
  /** The same for coordinates in a row, in place; what is no place becomes NaN. How many those are. */
  readonly all: (flat: number[] | Float64Array) => number;
}

/** From Web Mercator's metres to degrees. */
function fromMercator(x: number, y: number, to: Pair): void {
  to[0] = x / wgs84.a / radians;
  to[1] = (2 * Math.atan(Math.exp(y / wgs84.a)) - Math.PI / 2) / radians;
}

function fromDegrees(x: number, y: number, to: Pair): void {
  to[0] = x;
  to[1] = y;
}

/** Degrees of the system's own datum, and then of WGS 84. */
function stepsOf({ kind, zone, shift }: System) {
  const first = zone ? transverse(zone).toDegrees : kind === 'mercator' ? fromMercator : fromDegrees;
  return { own: first, shift: shift && shifted(shift, krassowsky) };
}

/** Longitudes are counted to 360° east by some, and from 180° west by most. */
const wound = (lon: number) => (lon > 180 && lon <= 360 ? lon - 360 : lon);

/**
 * The way from a system to WGS 84; `null` for a key that is none.
 * @param swapped whether the file has northing or latitude first.
 */
export function projector(key: string, swapped: boolean): Projector | null {
  const system = systemOf(key);
  if (system === null) return null;
  const { own, shift } = stepsOf(system);
  const to: Pair = [0, 0];
  const place = (x: number, y: number): boolean => {
    own(swapped ? y : x, swapped ? x : y, to);
    if (!(Math.abs(to[1]) <= 90)) return false;
    shift?.(to);
    to[0] = wound(to[0]);
    return Math.abs(to[0]) <= 180 && Math.abs(to[1]) <= 90;
  };
  return {
    system,
    at: (x, y) => (place(x, y) ? [to[0], to[1]] : null),
    all: (flat) => {
      let lost = 0;
      for (let at = 0; at + 1 < flat.length; at += 2) {
        const found = place(flat[at] ?? Number.NaN, flat[at + 1] ?? Number.NaN);
        if (!found) lost += 1;
        flat[at] = found ? to[0] : Number.NaN;
        flat[at + 1] = found ? to[1] : Number.NaN;
      }
      return lost;
    },
  };
}
