import type { Geometry, Position } from 'geojson';

/** Twice the area, positive where the ring runs clockwise. */
function turn(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 1) {
    const [x0 = 0, y0 = 0] = ring[at] as Position;
    const [x1 = 0, y1 = 0] = ring[(at + 1) % ring.length] as Position;
    sum += (x1 - x0) * (y1 + y0);
  }
  return sum;
}

/** Whether a position lies in a ring; on its line counts as neither. */
function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x0 = 0, y0 = 0] = ring[at] as Position;
    const [x1 = 0, y1 = 0] = ring[before] as Position;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

type Box = readonly [number, number, number, number];

function boxOf(ring: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

const within = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Rings times rings; beyond it the holes of a hostile shape would be looked for all day. */
const mostPairs = 4_000_000;

/** Corners of a hole that are asked whether they lie in a land; more than one, since a corner may lie on its line. */
const asked = 8;

type Land = { readonly ring: Position[]; readonly box: Box; readonly holes: Position[][] };

const landOf = (ring: Position[]): Land => ({ ring, box: boxOf(ring), holes: [] });

/** The smallest land that a ring lies in. One that is no smaller is none: it is the same land once more. */
function around(ring: readonly Position[], box: Box, lands: readonly Land[]): Land | null {
  return lands
    .filter(
      (land) =>
        within(box, land.box) &&
        !within(land.box, box) &&
        ring.slice(0, asked).some((position) => contains(land.ring, position)),
    )
    .reduce<Land | null>((least, land) => (least === null || within(land.box, least.box) ? land : least), null);
}

/** Areas out of rings, and whether they had to be taken by how they lie in one another. */
interface Assembled {
  readonly geometry: Geometry;
  readonly rewound: boolean;
}

/**
 * Areas out of rings that stand in one list, as shapefiles and ArcGIS write them: a clockwise ring is land, another a hole in the smallest
 * land around it. A hole that lies in none is land that was wound the wrong way; then the rings within it are its holes.
 */
export function assembled(rings: readonly Position[][]): Assembled {
  const lands = rings.filter((ring) => turn(ring) >= 0).map(landOf);
  const holes = rings.filter((ring) => turn(ring) < 0);
  const searchable = rings.length ** 2 <= mostPairs;
  const alone: Land[] = [];
  for (const hole of holes) {
    const land = searchable ? around(hole, boxOf(hole), lands) : null;
    if (land) land.holes.push(hole);
    else alone.push(landOf(hole));
  }
  let rewound = false;
  const turned = (each: Land): boolean => {
    const outer = searchable && each.holes.length === 0 ? around(each.ring, each.box, alone) : null;
    /* A hole in a hole is land again. */
    if (outer === null || around(outer.ring, outer.box, alone) !== null) return false;
    outer.holes.push(each.ring);
    rewound = true;
    return true;
  };
  const areas = [...lands, ...alone].filter((each) => !turned(each)).map(({ ring, holes }) => [ring, ...holes]);
  const geometry: Geometry =
    areas.length === 1
      ? { type: 'Polygon', coordinates: areas[0] as Position[][] }
      : { type: 'MultiPolygon', coordinates: areas };
  return { geometry, rewound };
}
