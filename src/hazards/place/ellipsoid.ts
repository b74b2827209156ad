/** An ellipsoid of revolution: its equatorial radius in metres and its flattening. */
export interface Ellipsoid {
  readonly a: number;
  readonly f: number;
}

export const wgs84: Ellipsoid = { a: 6378137, f: 1 / 298.257223563 };

/** Of Pulkovo 1942 and 1995. */
export const krassowsky: Ellipsoid = { a: 6378245, f: 1 / 298.3 };

/** What a projection or a shift writes its two numbers into: nothing is allocated for a vertex. */
export type Pair = [number, number];

export const radians = Math.PI / 180;
