import { leftOut } from '../geometry/problems.ts';
import { type Tidied, tidy } from '../geometry/tidy.ts';
import { fromHex, fromWkb } from '../geometry/wkb.ts';

const kinds: Readonly<Record<string, string>> = {
  point: 'Point',
  linestring: 'LineString',
  polygon: 'Polygon',
  multipoint: 'MultiPoint',
  multilinestring: 'MultiLineString',
  multipolygon: 'MultiPolygon',
};

/** Lists of positions that are written as `{x, y}`, or as lists already. */
function positions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(positions);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (typeof value !== 'object' || value === null) return value;
  const { x, y } = value as { readonly x?: unknown; readonly y?: unknown };
  return [x, y];
}

/** A shape in a cell, by the encoding that the file names. */
export function shapeOf(cell: unknown, encoding: string, vertices: number): Tidied {
  if (cell === null || cell === undefined) return tidy(null, vertices);
  if (cell instanceof Uint8Array) return fromWkb(cell, vertices);
  if (typeof cell === 'string' && encoding === 'WKB') return fromHex(cell, vertices);
  const type = kinds[encoding.toLowerCase()];
  if (!type) return { geometry: null, problems: [leftOut('read.geometry.type', { type: encoding })] };
  return tidy({ type, coordinates: positions(cell) }, vertices);
}
