import { type Ellipsoid, type Pair, radians } from './ellipsoid.ts';

/** A zone of UTM or Gauss-Krüger. */
export interface Zone {
  readonly ellipsoid: Ellipsoid;
  /** The central meridian, in degrees east. */
  readonly meridian: number;
  readonly scale: number;
  /** False easting and northing, in metres. */
  readonly east: number;
  readonly north: number;
}

/** The terms of a series, for the sines of 2, 4, 6 and 8 times an angle. */
type Terms = readonly [number, number, number, number];

/**
 * Krüger's series in the third flattening, as C. F. F. Karney gives them (Transverse Mercator with an accuracy of a few
 * nanometers, 2011, equations 35 and 36; for the latitude Geographiclib's auxiliary latitudes): the first term that is
 * left out is below 0.01 mm within 20° of the central meridian.
 */
function seriesOf({ a, f }: Ellipsoid) {
  const n = f / (2 - f);
  const n2 = n * n;
  const n3 = n2 * n;
  const n4 = n2 * n2;
  const forward: Terms = [
    n / 2 - (2 / 3) * n2 + (5 / 16) * n3 + (41 / 180) * n4,
    (13 / 48) * n2 - (3 / 5) * n3 + (557 / 1440) * n4,
    (61 / 240) * n3 - (103 / 140) * n4,
    (49561 / 161280) * n4,
  ];
  const inverse: Terms = [
    -(n / 2 - (2 / 3) * n2 + (37 / 96) * n3 - (1 / 360) * n4),
    -((1 / 48) * n2 + (1 / 15) * n3 - (437 / 1440) * n4),
    -((17 / 480) * n3 - (37 / 840) * n4),
    -(4397 / 161280) * n4,
  ];
  const latitude: Terms = [
    2 * n - (2 / 3) * n2 - 2 * n3 + (116 / 45) * n4,
    (7 / 3) * n2 - (8 / 5) * n3 - (227 / 45) * n4,
    (56 / 15) * n3 - (136 / 35) * n4,
    (4279 / 630) * n4,
  ];
  return { forward, inverse, latitude, radius: (a / (1 + n)) * (1 + n2 / 4 + n4 / 64), e: Math.sqrt(f * (2 - f)) };
}

/** Adds to a complex angle what its series says, in place. */
function correct(terms: Terms, angle: Pair): void {
  const [along, across] = angle;
  let k = 0;
  for (const term of terms) {
    k += 2;
    angle[0] += term * Math.sin(k * along) * Math.cosh(k * across);
    angle[1] += term * Math.cos(k * along) * Math.sinh(k * across);
  }
}

/** Beyond it, in metres from the central meridian, the series is no longer true, and a number no coordinate of the zone. */
const widest = 3_000_000;

/** From the metres of a zone to degrees on its own ellipsoid, and back: longitude first; both write into `to`, NaN where there is no such place. */
export function transverse(zone: Zone) {
  const { forward, inverse, latitude, radius, e } = seriesOf(zone.ellipsoid);
  const scaled = radius * zone.scale;
  return {
    toDegrees(x: number, y: number, to: Pair): void {
      if (!(Math.abs(x - zone.east) < widest && Math.abs(y - zone.north) < 10_002_000)) {
        to[0] = to[1] = Number.NaN;
        return;
      }
      to[0] = (y - zone.north) / scaled;
      to[1] = (x - zone.east) / scaled;
      correct(inverse, to);
      const [along, across] = to;
      const conformal = Math.asin(Math.sin(along) / Math.cosh(across));
      let lat = conformal;
      let k = 0;
      for (const term of latitude) {
        k += 2;
        lat += term * Math.sin(k * conformal);
      }
      to[0] = zone.meridian + Math.atan2(Math.sinh(across), Math.cos(along)) / radians;
      to[1] = lat / radians;
    },
    toMetres(lon: number, lat: number, to: Pair): void {
      const east = (lon - zone.meridian) * radians;
      const sin = Math.sin(lat * radians);
      const t = Math.sinh(Math.atanh(sin) - e * Math.atanh(e * sin));
      to[0] = Math.atan2(t, Math.cos(east));
      to[1] = Math.asinh(Math.sin(east) / Math.hypot(t, Math.cos(east)));
      correct(forward, to);
      const [along, across] = to;
      to[0] = zone.east + scaled * across;
      to[1] = zone.north + scaled * along;
    },
  };
}
