import type { Geometry, Position } from 'geojson';
import { stroked } from './arc.ts';
import { leftOut, repaired } from './problems.ts';
import { type Tidied, tidy } from './tidy.ts';

/** The kinds by their number; those of curves are read as the straight ones that are drawn in their place. */
const kinds: Readonly<Record<number, readonly [name: string, as: Geometry['type']]>> = {
  1: ['Point', 'Point'],
  2: ['LineString', 'LineString'],
  3: ['Polygon', 'Polygon'],
  4: ['MultiPoint', 'MultiPoint'],
  5: ['MultiLineString', 'MultiLineString'],
  6: ['MultiPolygon', 'MultiPolygon'],
  7: ['GeometryCollection', 'GeometryCollection'],
  8: ['CircularString', 'LineString'],
  9: ['CompoundCurve', 'LineString'],
  10: ['CurvePolygon', 'Polygon'],
  11: ['MultiCurve', 'MultiLineString'],
  12: ['MultiSurface', 'MultiPolygon'],
  17: ['Triangle', 'Polygon'],
};
const others: Readonly<Record<number, string>> = { 15: 'PolyhedralSurface', 16: 'TIN' };

class Broken extends Error {}
class Foreign extends Error {}

/** Reads along bytes; whatever they claim is held against how many are left before anything is made of it. */
class Cursor {
  at = 0;
  readonly view: DataView;
  little = true;
  /** Whether an arc was met. */
  arcs = false;
  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  need(bytes: number) {
    if (this.at + bytes > this.view.byteLength) throw new Broken();
  }
  uint32(): number {
    this.need(4);
    this.at += 4;
    return this.view.getUint32(this.at - 4, this.little);
  }
  /** A number of things of at least so many bytes each. */
  count(each: number): number {
    const count = this.uint32();
    this.need(count * each);
    return count;
  }
  positions(count: number, width: number): Position[] {
    const made: Position[] = [];
    for (let n = 0; n < count; n += 1) {
      made.push([this.view.getFloat64(this.at, this.little), this.view.getFloat64(this.at + 8, this.little)]);
      this.at += width * 8;
    }
    return made;
  }
}

function geometry(cursor: Cursor, depth: number): Geometry | null {
  cursor.need(5);
  cursor.little = cursor.view.getUint8(cursor.at) === 1;
  cursor.at += 1;
  const type = cursor.uint32();
  if (type & 0x20000000) cursor.uint32();
  const base = (type & 0x0fffffff) % 1000;
  const iso = Math.floor((type & 0x0fffffff) / 1000);
  const width =
    2 + (type & 0x80000000 || iso === 1 || iso === 3 ? 1 : 0) + (type & 0x40000000 || iso === 2 || iso === 3 ? 1 : 0);
  const [kind, name] = kinds[base] ?? [];
  if (kind === undefined || name === undefined) throw others[base] ? new Foreign(others[base]) : new Broken();
  if (depth > 8) throw new Broken();
  const list = () => cursor.positions(cursor.count(width * 8), width);
  const parts = () =>
    Array.from({ length: cursor.count(5) }, () => geometry(cursor, depth + 1)).filter((part) => part !== null);
  if (kind === 'Point') {
    cursor.need(width * 8);
    const [position] = cursor.positions(1, width) as [Position];
    return position.every(Number.isNaN) ? null : { type: kind, coordinates: position };
  }
  if (kind === 'LineString') return { type: kind, coordinates: list() };
  if (kind === 'CircularString') {
    const line = stroked(list());
    if (line === null) throw new Broken();
    cursor.arcs = true;
    return { type: 'LineString', coordinates: line };
  }
  if (kind === 'Polygon' || kind === 'Triangle')
    return { type: 'Polygon', coordinates: Array.from({ length: cursor.count(4) }, list) };
  const members = parts();
  if (kind === 'GeometryCollection') return { type: kind, geometries: members };
  if (kind === 'CompoundCurve' || kind === 'CurvePolygon') {
    const lines = members.map((part) => (part.type === 'LineString' ? part.coordinates : null));
    if (lines.includes(null)) throw new Broken();
    const curves = lines as Position[][];
    if (kind === 'CurvePolygon') return { type: 'Polygon', coordinates: curves };
    /* Each piece begins where the one before it ends. */
    return { type: 'LineString', coordinates: curves.flatMap((line, at) => (at === 0 ? line : line.slice(1))) };
  }
  if (members.some((part) => `Multi${part.type}` !== name)) throw new Broken();
  return { type: name, coordinates: members.map((part) => (part as { coordinates: unknown }).coordinates) } as Geometry;
}

/** Well-known binary, of ISO or of PostGIS, in either order of bytes. Heights and measures are passed over. */
export function fromWkb(bytes: Uint8Array, vertices: number): Tidied {
  try {
    const cursor = new Cursor(bytes);
    const made = geometry(cursor, 0);
    if (made === null) return { geometry: null, problems: [leftOut('read.geometry.empty')] };
    const tidied = tidy(made, vertices);
    const amended = cursor.arcs && tidied.geometry !== null;
    return amended ? { ...tidied, problems: [...tidied.problems, repaired('read.geometry.arcs')] } : tidied;
  } catch (error) {
    if (error instanceof Foreign)
      return { geometry: null, problems: [leftOut('read.geometry.type', { type: error.message })] };
    if (error instanceof Broken) return { geometry: null, problems: [leftOut('read.wkb.broken')] };
    throw error;
  }
}

/** Well-known binary as databases print it. */
export function fromHex(text: string, vertices: number): Tidied {
  const bytes = new Uint8Array(Math.floor(text.length / 2));
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  return fromWkb(bytes, vertices);
}
