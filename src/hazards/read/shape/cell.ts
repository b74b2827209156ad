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

/**
 * A shape as ODK, KoBoToolbox and their like write it into a cell: points divided by semicolons, **latitude first**. One point is a point;
 * points that end where they began are an area; others are a line. The worst of the accuracies is that of the shape.
 */
export function fromCell(text: string, vertices: number): Traced {
  if (text.trimStart().startsWith('{')) {
    try {
      return tidy(JSON.parse(text), vertices);
    } catch {
      return { geometry: null, problems: [leftOut('read.cell.broken', { text: shown(text) })] };
    }
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
