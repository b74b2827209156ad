import type { Geometry, Position } from 'geojson';
import { leftOut, repaired } from '../geometry/problems.ts';
import { assembled } from '../geometry/rings.ts';
import { type Tidied, tidy } from '../geometry/tidy.ts';

const none = (code: string, values?: Readonly<Record<string, string | number>>): Tidied => ({
  geometry: null,
  problems: [leftOut(code, values)],
});

const xy = (view: DataView, at: number): Position => [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
const positions = (view: DataView, at: number, count: number) =>
  Array.from({ length: count }, (_, n) => xy(view, at + n * 16));

interface Made {
  readonly geometry: Geometry;
  readonly rewound?: boolean;
}

/** Lines or rings: how many, of how many positions in all, where each begins. Counts are held against the record's length first. */
function parts(view: DataView): Position[][] | null {
  if (view.byteLength < 44) return null;
  const [count, points] = [view.getInt32(36, true), view.getInt32(40, true)];
  if (count < 0 || points < 0 || 44 + count * 4 + points * 16 > view.byteLength) return null;
  const starts = Array.from({ length: count }, (_, n) => view.getInt32(44 + n * 4, true));
  if (starts.some((start, n) => start < (starts[n - 1] ?? 0) || start > points)) return null;
  const from = 44 + count * 4;
  return starts.map((start, n) => positions(view, from + start * 16, (starts[n + 1] ?? points) - start));
}

function many(view: DataView, kind: 'line' | 'area'): Made | null {
  const read = parts(view)?.filter(({ length }) => length > 0);
  if (!read) return null;
  if (read.length === 0) return { geometry: { type: 'MultiPoint', coordinates: [] } };
  if (kind === 'area') return assembled(read);
  return {
    geometry:
      read.length === 1
        ? { type: 'LineString', coordinates: read[0] as Position[] }
        : { type: 'MultiLineString', coordinates: read },
  };
}

function geometry(view: DataView, type: number): Made | null {
  if (type === 1) return view.byteLength < 20 ? null : { geometry: { type: 'Point', coordinates: xy(view, 4) } };
  if (type === 3) return many(view, 'line');
  if (type === 5) return many(view, 'area');
  if (view.byteLength < 40) return null;
  const count = view.getInt32(36, true);
  if (count < 0 || 40 + count * 16 > view.byteLength) return null;
  return { geometry: { type: 'MultiPoint', coordinates: positions(view, 40, count) } };
}

/** Kinds of shape: with heights and measures they are ten and twenty higher. */
const known = new Set([1, 3, 5, 8]);
export const multiPatch = 31;

/** A record's shape. Heights and measures, which stand behind the positions, are passed over. */
export function shapeOf(record: Uint8Array, vertices: number): Tidied {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const type = view.byteLength < 4 ? -1 : view.getInt32(0, true);
  if (type === 0) return none('read.geometry.none');
  if (type === multiPatch) return none('read.geometry.type', { type: 'MultiPatch' });
  const made = known.has(type % 10) && type > 0 && type < 30 ? geometry(view, type % 10) : null;
  if (made === null) return none('read.shapefile.record');
  const tidied = tidy(made.geometry, vertices);
  return made.rewound ? { ...tidied, problems: [...tidied.problems, repaired('read.rings')] } : tidied;
}
