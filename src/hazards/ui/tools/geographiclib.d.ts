/** What is used of it here: its package names types that it does not hold. */
declare module 'geographiclib-geodesic' {
  interface Polygon {
    AddPoint(lat: number, lon: number): void;
    /** @param sign whether the area of a ring that runs with the clock is negative. */
    Compute(
      reverse: boolean,
      sign: boolean,
    ): { readonly number: number; readonly perimeter: number; readonly area?: number };
  }
  interface Ellipsoid {
    /** `s12` is the distance in metres. */
    Inverse(lat1: number, lon1: number, lat2: number, lon2: number): { readonly s12?: number };
    Polygon(polyline: boolean): Polygon;
  }
  export const Geodesic: { readonly WGS84: Ellipsoid };
}
