import * as v from 'valibot';

/** Longitude, latitude in degrees (WGS84). */
export type Position = [number, number];
/** Closed: the last position repeats the first. */
export type Ring = Position[];
/** The outer ring, then its holes. */
export type Polygon = Ring[];

/** A district's shape: one or more polygons. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

/** Any GeoJSON, before anything is known of it but that it has features. */
export const rawCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(v.array(v.number()))) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(v.array(v.number())))) }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(v.array(v.number())) }),
        v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(v.array(v.number()))) }),
        v.object({ type: v.literal('Point'), coordinates: v.array(v.number()) }),
      ]),
    }),
  ),
});

export type RawFeature = v.InferOutput<typeof rawCollection>['features'][number];

/** The polygons of a feature, two-dimensional; none for lines and points. */
export function polygonsOf({ geometry }: RawFeature): Polygon[] {
  const nested =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return nested.map((polygon) => polygon.map((ring) => ring.map(toPosition)));
}

/** The lines of a feature, two-dimensional; none for polygons and points. */
export function linesOf({ geometry }: RawFeature): Position[][] {
  const nested =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return nested.map((line) => line.map(toPosition));
}

function toPosition([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): Position {
  return [longitude, latitude];
}

/** Twice the ring's area in square degrees: positive where it runs counter-clockwise. */
export function turning(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [lastX, lastY] = ring[index] as Position;
    return sum + lastX * y - x * lastY;
  }, 0);
}

/** The polygon by the right-hand rule of RFC 7946: outer ring counter-clockwise, holes clockwise. */
export function rightHand(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => (turning(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

export function roundPosition([x, y]: Position, decimals: number): Position {
  return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
}

/** A line with rounded coordinates; positions that fall together become one. The same position rounds alike in every shape, so shared edges stay shared. */
export function roundLine(line: readonly Position[], decimals: number): Position[] {
  return line
    .map((position) => roundPosition(position, decimals))
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

/** Polygons with rounded coordinates; rings that shrink to nothing go. */
export function roundPolygons(polygons: readonly Polygon[], decimals: number): Polygon[] {
  return polygons
    .map((polygon) => polygon.map((ring) => roundLine(ring, decimals)).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0);
}

/** West, south, east, north. */
export function boxOf(polygons: readonly Polygon[]): [number, number, number, number] {
  const positions = polygons.flat(2);
  const longitudes = positions.map(([x]) => x);
  const latitudes = positions.map(([, y]) => y);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** Whether the position lies inside the polygons, by ray casting. */
export function contains(polygons: readonly Polygon[], [x, y]: Position): boolean {
  return polygons.some(
    (polygon) =>
      polygon
        .flatMap(edgesOf)
        .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
        2 ===
      1,
  );
}

/** The ring's edges in its direction. */
export function edgesOf(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((end, index) => [ring[index] as Position, end]);
}

/** Polygons as GeoJSON has them: one is a Polygon, several are a MultiPolygon. */
export function toGeometry(polygons: readonly Polygon[]) {
  const [first, ...rest] = polygons;
  return first !== undefined && rest.length === 0
    ? { type: 'Polygon' as const, coordinates: first }
    : { type: 'MultiPolygon' as const, coordinates: [...polygons] };
}
