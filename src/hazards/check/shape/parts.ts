import type { Position } from 'geojson';
import { cleanList, cleanPolygon, cleanPosition, type Met } from './clean.ts';

type Rings = readonly (readonly Position[])[];

/** What can be drawn of a geometry, by its kind. */
export interface Parts {
  readonly polygons: Rings[];
  readonly lines: (readonly Position[])[];
  readonly points: Position[];
  /** Members of collections that are null, or of no known kind. */
  nulls: number;
  /** Whether it is a collection of several kinds of thing. */
  collection: boolean;
}

/** So deep may collections lie in each other. */
const deepest = 8;

type Written = { readonly type?: unknown; readonly coordinates?: unknown; readonly geometries?: unknown } | null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Takes a geometry apart as it was read: its numbers are not trusted. */
export function partsOf(geometry: Written, found: Met): Parts {
  const parts: Parts = { polygons: [], lines: [], points: [], nulls: 0, collection: false };
  const polygon = (value: unknown) => {
    const rings = cleanPolygon(value, found);
    if (rings !== null) parts.polygons.push(rings);
  };
  const line = (value: unknown) => {
    const positions = cleanList(value, found);
    if (positions !== null && positions.length > 1) parts.lines.push(positions);
    else found.parts++;
  };
  const point = (value: unknown) => {
    const position = Array.isArray(value) && value.length === 0 ? null : cleanPosition(value, found);
    if (position !== null) parts.points.push(position);
    else found.parts++;
  };
  const walk = (part: Written, depth: number): void => {
    if (part?.type === 'Polygon') polygon(part.coordinates);
    else if (part?.type === 'MultiPolygon') for (const value of listOf(part.coordinates)) polygon(value);
    else if (part?.type === 'LineString') line(part.coordinates);
    else if (part?.type === 'MultiLineString') for (const value of listOf(part.coordinates)) line(value);
    else if (part?.type === 'Point') point(part.coordinates);
    else if (part?.type === 'MultiPoint') for (const value of listOf(part.coordinates)) point(value);
    else if (part?.type === 'GeometryCollection' && depth < deepest) {
      parts.collection = true;
      for (const value of listOf(part.geometries)) walk(value as Written, depth + 1);
    } else parts.nulls++;
  };
  walk(geometry, 0);
  return parts;
}
