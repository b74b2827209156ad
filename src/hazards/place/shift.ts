import { type Ellipsoid, type Pair, radians, wgs84 } from './ellipsoid.ts';

/** A transformation to WGS 84 as EPSG has it. */
export interface Shift {
  readonly code: number;
  /** EPSG's own name of it. */
  readonly name: string;
  /** In metres, as EPSG states it. */
  readonly accuracy: number;
  /** Where EPSG says that it holds: west, south, east, north. */
  readonly area: readonly [number, number, number, number];
  /** Metres, seconds of arc and millionths; rotations of the position vector: those that EPSG gives for a coordinate frame have the other sign here. */
  readonly by: readonly [number, number, number, number, number, number, number];
}

/** The first of a datum is what PROJ chooses where it knows no better; the others are offered where they hold. */
export const shifts: Readonly<Record<'pulkovo-1942' | 'pulkovo-1995', readonly [Shift, ...Shift[]]>> = {
  'pulkovo-1942': [
    {
      code: 15865,
      name: 'Pulkovo 1942 to WGS 84 (16)',
      accuracy: 4.5,
      area: [19.57, 35.14, 180, 81.91],
      by: [25, -141, -78.5, 0, 0.35, 0.736, 0],
    },
    {
      code: 1808,
      name: 'Pulkovo 1942 to WGS 84 (14)',
      accuracy: 5,
      area: [39.99, 37.89, 51.73, 43.59],
      by: [686.1, -123.5, -574.4, 8.045, -23.366, 10.791, -2.926],
    },
  ],
  'pulkovo-1995': [
    {
      code: 5043,
      name: 'Pulkovo 1995 to WGS 84 (2)',
      accuracy: 1,
      area: [18.92, 39.87, 180, 85.19],
      by: [24.47, -130.89, -81.56, 0, 0, 0.13, -0.22],
    },
  ],
};

/** Moves degrees, longitude first, from an ellipsoid to WGS 84, in place. Heights are taken for none: 2 km of height would move a place by 4 cm. */
export function shifted({ by }: Shift, from: Ellipsoid): (at: Pair) => void {
  const [dx, dy, dz] = by;
  const second = radians / 3600;
  const [rx, ry, rz] = [by[3] * second, by[4] * second, by[5] * second];
  const scale = 1 + by[6] / 1e6;
  const squared = from.f * (2 - from.f);
  const { a, f } = wgs84;
  const b = a * (1 - f);
  const e = f * (2 - f);
  const second2 = e / (1 - e);
  return (at) => {
    const lon = at[0] * radians;
    const lat = at[1] * radians;
    const sin = Math.sin(lat);
    const cos = Math.cos(lat);
    const normal = from.a / Math.sqrt(1 - squared * sin * sin);
    const x = normal * cos * Math.cos(lon);
    const y = normal * cos * Math.sin(lon);
    const z = normal * (1 - squared) * sin;
    const u = dx + scale * (x - rz * y + ry * z);
    const v = dy + scale * (rz * x + y - rx * z);
    const w = dz + scale * (rx * y - ry * x + z);
    /* Bowring's formula: one step of it is true to a micrometre near the ground. */
    const p = Math.hypot(u, v);
    const angle = Math.atan2(w * a, p * b);
    at[0] = Math.atan2(v, u) / radians;
    at[1] = Math.atan2(w + second2 * b * Math.sin(angle) ** 3, p - e * a * Math.cos(angle) ** 3) / radians;
  };
}
