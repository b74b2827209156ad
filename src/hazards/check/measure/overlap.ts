import { intersect } from '@turf/intersect';
import earcut, { deviation, flatten } from 'earcut';
import type { Feature, Polygon, Position } from 'geojson';
import { areaOf, flatRingArea } from './area.ts';
import { type Box, meet } from './box.ts';
import { clipToConvex, convexCorners, type Flat } from './convex.ts';

type Rings = readonly (readonly Position[])[];

const feature = (rings: Rings): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings as Position[][] },
});

/** How far triangles may be from what they are to cover, as a part of it. */
const mostDeviation = 1e-9;

/** A polygon as convex pieces: itself, or triangles; `null` where it cannot be cut up so that they cover it. */
function convexPieces({ rings, flat }: Boxed): readonly Flat[] | null {
  const whole = flat.length === 1 && flat[0] !== undefined ? convexCorners(flat[0]) : null;
  if (whole !== null) return [whole];
  const { vertices, holes, dimensions } = flatten(rings as Position[][]);
  const triangles = earcut(vertices, holes, dimensions);
  if (triangles.length === 0 || deviation(vertices, holes, dimensions, triangles) > mostDeviation) return null;
  const pieces: Flat[] = [];
  for (let at = 0; at < triangles.length; at += 3) {
    const triangle = new Float64Array(6);
    for (let corner = 0; corner < 3; corner++) {
      const from = dimensions * (triangles[at + corner] ?? 0);
      triangle[2 * corner] = vertices[from] ?? 0;
      triangle[2 * corner + 1] = vertices[from + 1] ?? 0;
    }
    const piece = convexCorners(triangle);
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

interface Piece {
  readonly corners: Flat;
  readonly box: Box;
}

/** The part of a polygon, holes taken out, that lies in a convex piece. */
const partIn = (rings: readonly Flat[], { corners }: Piece): number =>
  rings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * Math.abs(flatRingArea(clipToConvex(ring, corners))), 0);

const around = (pieces: readonly Piece[]): Box => [
  Math.min(...pieces.map(({ box }) => box[0])),
  Math.min(...pieces.map(({ box }) => box[1])),
  Math.max(...pieces.map(({ box }) => box[2])),
  Math.max(...pieces.map(({ box }) => box[3])),
];

const boxCorners = ([west, south, east, north]: Box): Flat =>
  Float64Array.of(west, south, east, south, east, north, west, north);

/** A polygon of no more corners than this is clipped to each piece as it is. */
const fewCorners = 64;

/** The part of a polygon that lies in many pieces: what has many corners is cut down to where each half of the pieces lies, and so on, so that no piece has to go through all. */
function partsIn(rings: readonly Flat[], pieces: readonly Piece[]): number {
  if (pieces.length < 3 || cornersOf(rings) <= fewCorners)
    return pieces.reduce((sum, piece) => sum + partIn(rings, piece), 0);
  const [west, south, east, north] = around(pieces);
  const side = east - west > north - south ? 0 : 1;
  const sorted = [...pieces].sort(
    (a, b) => a.box[side] + (a.box[side + 2] as number) - b.box[side] - (b.box[side + 2] as number),
  );
  const middle = sorted.length >> 1;
  return [sorted.slice(0, middle), sorted.slice(middle)].reduce((sum, half) => {
    const corners = boxCorners(around(half));
    return (
      sum +
      partsIn(
        rings.map((ring) => clipToConvex(ring, corners).slice()),
        half,
      )
    );
  }, 0);
}

const cornersOf = (rings: readonly Flat[]): number => rings.reduce((sum, { length }) => sum + length / 2, 0);

/** A polygon with its numbers one after the other, and the box around it. */
export interface Boxed {
  readonly rings: Rings;
  readonly flat: readonly Flat[];
  readonly box: Box;
}

function flatRing(ring: readonly Position[]): Flat {
  const flat = new Float64Array(2 * ring.length);
  for (let at = 0; at < ring.length; at++) {
    flat[2 * at] = ring[at]?.[0] ?? 0;
    flat[2 * at + 1] = ring[at]?.[1] ?? 0;
  }
  return flat;
}

function flatBox(ring: Flat): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < ring.length; at += 2) {
    const [lon = 0, lat = 0] = [ring[at], ring[at + 1]];
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

function boxed(rings: Rings): Boxed {
  const flat = rings.map(flatRing);
  return { rings, flat, box: flatBox(flat[0] ?? new Float64Array(0)) };
}

/** Polygons made ready to be held against others. */
export const prepared = (polygons: readonly Rings[]): readonly Boxed[] => polygons.map(boxed);

function common(a: Boxed, b: Boxed): number {
  if (!meet(a.box, b.box)) return 0;
  const [cut, whole] = cornersOf(a.flat) <= cornersOf(b.flat) ? [a, b] : [b, a];
  const pieces = convexPieces(cut);
  if (pieces !== null) {
    const near = pieces
      .map((corners) => ({ corners, box: flatBox(corners) }))
      .filter(({ box }) => meet(box, whole.box));
    return Math.max(0, partsIn(whole.flat, near));
  }
  const swept = intersect({ type: 'FeatureCollection', features: [feature(a.rings), feature(b.rings)] });
  return swept === null ? 0 : (areaOf(swept.geometry) ?? 0);
}

/**
 * What two polygons have in common, in m².
 * One is cut into convex pieces and the other clipped to each, which is exact for areas and a hundred times as quick as the sweep of `polyclip-ts`; what cannot be cut up goes there.
 */
export const overlapOf = (a: Rings, b: Rings): number => common(boxed(a), boxed(b));

/** What two areas of one or more polygons have in common, in m²; of areas whose own polygons overlap, each is counted. */
export function overlapOfAll(a: readonly Boxed[], b: readonly Boxed[]): number {
  return a.reduce((sum, one) => b.reduce((inner, other) => inner + common(one, other), sum), 0);
}
