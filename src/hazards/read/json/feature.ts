import type { Row } from '../../record/row.ts';
import { emptyRow } from '../geometry/empty.ts';
import { noted } from '../geometry/problems.ts';
import { cells } from '../geometry/properties.ts';
import { tidy } from '../geometry/tidy.ts';
import { fromWkt } from '../geometry/wkt.ts';
import type { Limits } from '../limits.ts';

const geometryTypes = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** Whether a value is a feature, or a bare geometry. */
export function isFeature(value: unknown): boolean {
  const { type } = (typeof value === 'object' && value !== null ? value : {}) as { readonly type?: unknown };
  return type === 'Feature' || (typeof type === 'string' && geometryTypes.test(type));
}

/** Of a feature and of what writers put beside them. */
export const members: ReadonlySet<string> = new Set(['type', 'id', 'bbox', 'geometry', 'properties', 'crs']);

const idOf = (id: unknown) => (typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {});

/** A row of a feature, or of a bare geometry, as it stands in a GeoJSON file. */
export function featureRow(row: number, value: unknown, limits: Limits): Row {
  const { type, id, geometry, properties } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (type === 'Feature') {
    const shape = typeof geometry === 'string' ? fromWkt(geometry, limits.vertices) : tidy(geometry, limits.vertices);
    const kept = cells(properties, limits);
    return {
      row,
      ...idOf(id),
      geometry: shape.geometry,
      properties: kept.properties,
      problems: [...shape.problems, ...kept.problems],
    };
  }
  if (typeof type === 'string' && geometryTypes.test(type)) {
    const { geometry: made, problems } = tidy(value, limits.vertices);
    return { row, geometry: made, properties: {}, problems: [...problems, noted('read.geojson.bare')] };
  }
  return emptyRow(row, 'read.geojson.feature');
}
