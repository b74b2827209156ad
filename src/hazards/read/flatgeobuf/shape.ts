import type { Geometry as Buffered } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import type { Geometry, Position } from 'geojson';

const names = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

/** Kinds that are not drawn, by their number. */
const others: Readonly<Record<number, string>> = {
  8: 'CircularString',
  9: 'CompoundCurve',
  10: 'CurvePolygon',
  11: 'MultiCurve',
  12: 'MultiSurface',
  15: 'PolyhedralSurface',
  16: 'TIN',
  17: 'Triangle',
};

/** Thrown where a shape does not hold what it announces, or is of a kind that is not drawn. */
export class Unshaped extends Error {}

/** What may still be made of a record: one that names its parts again and again would grow without end. */
export interface Left {
  positions: number;
  parts: number;
}

function positions(geometry: Buffered, left: Left): Position[] {
  const xy = geometry.xyArray();
  if (!xy) return [];
  left.positions -= xy.length / 2;
  if (left.positions < 0) throw new Unshaped('');
  return Array.from({ length: xy.length >> 1 }, (_, at) => [xy[at * 2] as number, xy[at * 2 + 1] as number]);
}

/** Lists of positions by where each ends. */
function lists(geometry: Buffered, left: Left): Position[][] {
  const all = positions(geometry, left);
  const ends = geometry.endsArray();
  if (!ends || ends.length === 0) return [all];
  return Array.from(ends, (end, at) => all.slice(ends[at - 1] ?? 0, end));
}

function parts(geometry: Buffered, left: Left): Buffered[] {
  const count = geometry.partsLength();
  left.parts -= count;
  if (left.parts < 0) throw new Unshaped('');
  return Array.from({ length: count }, (_, at) => geometry.parts(at)).filter((part) => part !== null);
}

/** A shape; the file's head says its kind where all are of one. */
export function shapeOf(geometry: Buffered, kind: number, left: Left, depth = 0): Geometry {
  const number = kind === 0 ? geometry.type() : kind;
  const name = names[number];
  if (!name || depth > 4) throw new Unshaped(name ?? others[number] ?? `FlatGeobuf ${number}`);
  switch (name) {
    case 'Point':
      return { type: name, coordinates: positions(geometry, left)[0] ?? [] };
    case 'LineString':
    case 'MultiPoint':
      return { type: name, coordinates: positions(geometry, left) };
    case 'Polygon':
    case 'MultiLineString':
      return { type: name, coordinates: lists(geometry, left) };
    case 'MultiPolygon': {
      const found = parts(geometry, left);
      return { type: name, coordinates: (found.length > 0 ? found : [geometry]).map((part) => lists(part, left)) };
    }
    default:
      return {
        type: 'GeometryCollection',
        geometries: parts(geometry, left).map((part) => shapeOf(part, part.type(), left, depth + 1)),
      };
  }
}
