import { intersect } from '@turf/intersect';
import earcut, { deviation, flatten } from 'earcut';
import type { Feature, Polygon, Position } from 'geojson';
import { areaOf, ringArea } from './area.ts';
import { type Box, meet, ringBox } from './box.ts';
import { clipToConvex, convexCorners } from './convex.ts';

type Rings = readonly (readonly Position[])[];

type Corners = readonly Position[];

const feature = (rings: Rings): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: rings as Position[][] },
});

/** How far triangles may be from what they are to cover, as a part of it. */
const mostDeviation = 1e-9;

/** A polygon as convex pieces: itself, or triangles; `null` where it cannot be cut up so that they cover it. */
function convexPieces(rings: Rings): readonly Corners[] | null {
  const whole = rings.length === 1 && rings[0] !== undefined ? convexCorners(rings[0]) : null;
  if (whole !== null) return [whole];
  const { vertices, holes, dimensions } = flatten(rings as Position[][]);
  const triangles = earcut(vertices, holes, dimensions);
  if (triangles.length === 0 || deviation(vertices, holes, dimensions, triangles) > mostDeviation) return null;
  const corner = (at: number): Position => {
    const from = dimensions * (triangles[at] ?? 0);
    return [vertices[from] ?? 0, vertices[from + 1] ?? 0];
  };
  const pieces: Corners[] = [];
  for (let at = 0; at < triangles.length; at += 3) {
    const piece = convexCorners([corner(at), corner(at + 1), corner(at + 2)]);
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

/** The part of a polygon, holes taken out, that lies in a convex piece. */
const partIn = (rings: Rings, piece: Corners): number =>
  rings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * Math.abs(ringArea(clipToConvex(ring, piece))), 0);

const cornersOf = (rings: Rings): number => rings.reduce((sum, { length }) => sum + length, 0);

/**
 * What two polygons have in common, in m².
 * One is cut into convex pieces and the other clipped to each, which is exact for areas and a hundred times as quick as the sweep of `polyclip-ts`; what cannot be cut up goes there.
 */
export function overlapOf(a: Rings, b: Rings): number {
  const [outerA, outerB] = [a[0], b[0]];
  if (outerA === undefined || outerB === undefined) return 0;
  const [boxA, boxB] = [ringBox(outerA), ringBox(outerB)];
  if (!meet(boxA, boxB)) return 0;
  const [cut, whole, box]: [Rings, Rings, Box] = cornersOf(a) <= cornersOf(b) ? [a, b, boxB] : [b, a, boxA];
  const pieces = convexPieces(cut);
  if (pieces !== null)
    return Math.max(
      0,
      pieces.reduce((sum, piece) => sum + (meet(ringBox(piece), box) ? partIn(whole, piece) : 0), 0),
    );
  const common = intersect({ type: 'FeatureCollection', features: [feature(a), feature(b)] });
  return common === null ? 0 : (areaOf(common.geometry) ?? 0);
}

/** What two areas of one or more polygons have in common, in m²; of areas whose own polygons overlap, each is counted. */
export const overlapOfAll = (a: readonly Rings[], b: readonly Rings[]): number =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlapOf(one, other), 0), 0);
