import type { Geometry, Position } from 'geojson';
import type { Problem } from '../../record/row.ts';
import { leftOut, repaired } from '../geometry/problems.ts';
import { type Tidied, tidy } from '../geometry/tidy.ts';
import { children, type Node } from '../xml/nodes.ts';
import { coordinates } from './coordinates.ts';

/** Thrown with the reason why a shape cannot be read. */
class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Amended = Set<string>;

function positions(node: Node | undefined, amended: Amended): Position[] {
  const read = coordinates(node?.children.find(({ name }) => name === 'coordinates')?.text ?? '');
  if ('refused' in read) throw new Unreadable(leftOut(read.refused, { text: read.text }));
  for (const key of read.amended) amended.add(key);
  return [...read.positions];
}

const rings = (node: Node, boundary: string, amended: Amended) =>
  children(node, boundary).flatMap((each) => children(each, 'LinearRing').map((ring) => positions(ring, amended)));

/** A track's places stand one an element, divided by blanks. */
const track = (node: Node): Geometry => ({
  type: 'LineString',
  coordinates: children(node, 'coord').map(({ text }) => {
    const [lon = Number.NaN, lat = Number.NaN] = text.trim().split(/\s+/).map(Number);
    return [lon, lat];
  }),
});

const shapes = new Set([
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'MultiTrack',
  'Track',
  'Model',
]);

/** One of a kind as a shape of many, unlike ones as a collection. */
function together(members: readonly Geometry[]): Geometry {
  if (members.length === 1) return members[0] as Geometry;
  const kinds = new Set(members.map(({ type }) => type));
  const [kind = ''] = kinds;
  if (kinds.size === 1 && ['Point', 'LineString', 'Polygon'].includes(kind))
    return {
      type: `Multi${kind}`,
      coordinates: members.map((member) => (member as { coordinates: unknown }).coordinates),
    } as Geometry;
  return { type: 'GeometryCollection', geometries: [...members] };
}

function geometry(node: Node, amended: Amended): Geometry | null {
  switch (node.name) {
    case 'Point': {
      const [position] = positions(node, amended);
      return position ? { type: 'Point', coordinates: position } : null;
    }
    case 'LineString':
      return { type: 'LineString', coordinates: positions(node, amended) };
    case 'LinearRing':
      return { type: 'Polygon', coordinates: [positions(node, amended)] };
    case 'Polygon': {
      const outer = rings(node, 'outerBoundaryIs', amended);
      return { type: 'Polygon', coordinates: [...outer.slice(0, 1), ...rings(node, 'innerBoundaryIs', amended)] };
    }
    case 'Track':
      return track(node);
    case 'Model':
      throw new Unreadable(leftOut('read.geometry.type', { type: 'Model' }));
    default: {
      const members = node.children.filter(({ name }) => shapes.has(name)).map((each) => geometry(each, amended));
      const made = members.filter((member) => member !== null);
      return made.length === 0 ? null : together(made);
    }
  }
}

/** The shape of a placemark. */
export function shapeOf(placemark: Node, vertices: number): Tidied {
  const found = placemark.children.filter(({ name }) => shapes.has(name));
  const address = placemark.children.find(({ name }) => name === 'address')?.text.trim();
  const missing = address
    ? leftOut('read.kml.address', { address: address.slice(0, 60) })
    : leftOut('read.geometry.none');
  if (found.length === 0) return { geometry: null, problems: [missing] };
  const amended: Amended = new Set();
  try {
    const made = found.map((node) => geometry(node, amended)).filter((each) => each !== null);
    if (made.length === 0) return { geometry: null, problems: [leftOut('read.geometry.empty')] };
    const tidied = tidy(together(made), vertices);
    return { ...tidied, problems: [...tidied.problems, ...[...amended].map((key) => repaired(key))] };
  } catch (error) {
    if (error instanceof Unreadable) return { geometry: null, problems: [error.problem] };
    throw error;
  }
}
