import type { Position } from 'geojson';
import { leftOut, repaired, shown } from '../geometry/problems.ts';
import { type Tidied, tidy } from '../geometry/tidy.ts';

interface Traced extends Tidied {
  readonly accuracy?: number;
}

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** One point of a form: latitude, longitude, altitude, accuracy in metres. */
function point(text: string): { readonly at: Position; readonly accuracy: number } | null {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => number.test(part))) return null;
  const [lat = 0, lon = 0, , accuracy = 0] = parts.map(Number);
  return Number.isFinite(lat) && Number.isFinite(lon) ? { at: [lon, lat], accuracy } : null;
}

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** A position as programs of the web write it, with the names of its parts. */
function named(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { lat, latitude = lat, lon, lng = lon, longitude = lng } = value as Readonly<Record<string, unknown>>;
  return [longitude, latitude];
}

/** Lists of positions without a word of what they are: a ring of one list, or rings. */
function bare(list: readonly unknown[]): unknown {
  const value = list.map(named);
  const depth = (inner: unknown): number => (Array.isArray(inner) ? 1 + depth(inner[0]) : 0);
  const type = ['', 'Point', 'Polygon', 'Polygon', 'MultiPolygon'][depth(value)];
  if (type === undefined) return value;
  return { type, coordinates: depth(value) === 2 ? [value] : value };
}

/** Positions as KML writes them, which blanks part from each other and commas within: longitude first. */
const ofKml = /^\s*(?:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?[\d.]+)?(?:\s+|$)){3,}$/;

/**
 * A shape as ODK, KoBoToolbox and their like write it into a cell: points divided by semicolons, **latitude first**. One point is a point;
 * points that end where they began are an area; others are a line. The worst of the accuracies is that of the shape.
 */
export function fromCell(text: string, vertices: number): Traced {
  if (/^\s*[{[]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      return tidy(Array.isArray(value) ? bare(value) : value, vertices);
    } catch {
      return { geometry: null, problems: [leftOut('read.cell.broken', { text: shown(text) })] };
    }
  }
  if (ofKml.test(text)) {
    const ring = text
      .trim()
      .split(/\s+/)
      .map((each) => each.split(',').slice(0, 2).map(Number));
    return tidy({ type: 'Polygon', coordinates: [ring] }, vertices);
  }
  const pieces = text.split(';').map((piece) => piece.trim());
  const points = pieces.filter((piece) => piece !== '').map(point);
  if (points.length === 0 || points.includes(null))
    return { geometry: null, problems: [leftOut('read.cell.broken', { text: shown(text) })] };
  const read = points as NonNullable<(typeof points)[number]>[];
  const positions = read.map(({ at }) => at);
  const first = positions[0] as Position;
  const worst = Math.max(...read.slice(0, 100_000).map(({ accuracy }) => accuracy));
  const accuracy = worst > 0 ? { accuracy: worst } : {};
  if (positions.every((each) => same(each, first)))
    return {
      geometry: { type: 'Point', coordinates: first },
      problems: positions.length > 1 ? [repaired('read.cell.one', { count: positions.length })] : [],
      ...accuracy,
    };
  const closed = positions.length > 3 && same(first, positions.at(-1) as Position);
  const shape = closed ? { type: 'Polygon', coordinates: [positions] } : { type: 'LineString', coordinates: positions };
  return { ...tidy(shape, vertices), ...accuracy };
}
