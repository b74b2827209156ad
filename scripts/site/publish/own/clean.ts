import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { coarsened, decimalsFor, finest } from '../../../../src/hazards/privacy/coarse.ts';
import { personalColumns } from '../../../../src/hazards/privacy/personal.ts';
import { placingColumns } from '../../../../src/hazards/privacy/placing.ts';
import { writtenPlaces } from '../../../../src/hazards/privacy/written.ts';
import type { Layer, Placed } from './judge.ts';

export interface Changes {
  /** Columns to be taken out; `personal` stands for all that hold personal data. */
  readonly strip: readonly string[];
  /** As fine as points may be; null leaves them as they are. */
  readonly metres: number | null;
}

export interface Cleaned {
  readonly layer: Layer;
  /** What was changed, a sentence each. */
  readonly said: readonly string[];
}

/**
 * A layer without the columns that are to be taken out, its points coarsened, and with them whatever column says where they or other things lie.
 * No row is lost.
 * @throws where a column to be taken out is in none of the rows: a mistyped name would publish what it means to hide.
 */
export function clean(layer: Layer, { strip, metres }: Changes): Cleaned {
  const { name, placed } = layer;
  const rows = placed.map(({ row }) => row);
  const there = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const personal = strip.includes('personal') ? personalColumns(rows).map(({ column }) => column) : [];
  const named = strip.filter((column) => column !== 'personal');
  const unknown = named.filter((column) => !there.has(column));
  if (unknown.length > 0)
    throw new Error(
      `${name}: expected the column ${unknown.map((column) => `“${column}”`).join(', ')}, found only ${[...there].join(', ')}.`,
    );
  const placing =
    metres === null
      ? []
      : [
          ...placingColumns(placed.map(({ row, geometry }) => ({ geometry, properties: row.properties }))),
          ...writtenPlaces(rows.map(({ properties }) => properties)).keys(),
        ];
  const out = new Set([...named, ...personal, ...placing]);
  const decimals = metres === null ? null : decimalsFor(metres);
  let moved = 0;
  const cleaned = placed.map(({ row, geometry }): Placed => {
    const fine = decimals !== null && geometry !== null && finest(geometry) > decimals;
    const placedAt = fine ? coarsened(geometry, decimals) : geometry;
    if (placedAt !== geometry) moved += 1;
    const kept = Object.entries(row.properties).filter(([column]) => !out.has(column));
    return { row: { ...row, properties: Object.fromEntries(kept) }, geometry: placedAt };
  });
  return {
    layer: { ...layer, placed: cleaned },
    said: [
      ...[...out].map((column) =>
        placing.includes(column)
          ? `${name}: “${column}” was taken out, since it says where things lie.`
          : `${name}: “${column}” was taken out.`,
      ),
      ...(moved === 0
        ? []
        : [
            `${name}: ${moved} points were moved to the middle of their square of ${10 ** -(decimals ?? 0)}° (about ${metres} m or more). Areas are as they were.`,
          ]),
    ],
  };
}

/** A layer as it is written: only what is published of it. */
export function collected({ placed }: Layer): FeatureCollection<Geometry | null> {
  const features = placed.map(
    ({ row: { id, properties }, geometry }): Feature<Geometry | null> => ({
      type: 'Feature',
      ...(id !== undefined && { id }),
      properties: { ...properties },
      geometry,
    }),
  );
  return { type: 'FeatureCollection', features };
}
