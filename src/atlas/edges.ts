import type { MultiLineString, Position } from 'geojson';
import type { DistrictId } from '../domain/district.ts';
import type { DistrictFeature } from './schema.ts';

/** A line between two districts, or of one with the outside: drawn once, while each of the two shapes would draw it for itself. */
export interface Edge {
  readonly id: string;
  /** The districts on its sides, sorted; one alone where the other side is foreign land, water or a shape that is missing. */
  readonly between: readonly DistrictId[];
  readonly geometry: MultiLineString;
}

/** All edges of the shapes, each once. Neighbours share their vertices, so a stretch that two rings run along is found by its ends. */
export function meshOf(shapes: Iterable<DistrictFeature>): readonly Edge[] {
  const stretches = [...shapes].flatMap(({ id, geometry }) =>
    ringsOf(geometry).flatMap((ring) => ring.slice(1).map((to, index) => ({ id, from: ring[index] ?? to, to }))),
  );
  const sides = new Map<string, Set<DistrictId>>();
  for (const { id, from, to } of stretches) {
    const key = keyOf(from, to);
    sides.set(key, (sides.get(key) ?? new Set()).add(id));
  }
  const edges = new Map<string, { between: readonly DistrictId[]; lines: Position[][] }>();
  const drawn = new Set<string>();
  for (const { from, to } of stretches) {
    const key = keyOf(from, to);
    if (drawn.has(key)) continue;
    drawn.add(key);
    const between = [...(sides.get(key) ?? [])].sort();
    const id = `edge-${between.join('-')}${between.length === 1 ? '-outside' : ''}`;
    const edge = edges.get(id) ?? { between, lines: [] };
    const line = edge.lines.at(-1);
    if (line?.at(-1) === from) line.push(to);
    else edge.lines.push([from, to]);
    edges.set(id, edge);
  }
  return [...edges].map(([id, { between, lines }]) => ({
    id,
    between,
    geometry: { type: 'MultiLineString', coordinates: lines },
  }));
}

function ringsOf(geometry: DistrictFeature['geometry']): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The same for both directions. */
function keyOf(from: Position, to: Position): string {
  const ends = [from.join(), to.join()];
  return ends.sort().join(' ');
}
