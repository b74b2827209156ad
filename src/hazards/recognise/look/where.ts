import type { Position } from 'geojson';
import { type Declared, understand } from '../../place/declared/understand.ts';
import type { Inside } from '../../place/inside.ts';
import { mixedOrder, placements, placesAsked } from '../../place/placements.ts';
import type { Decisions } from '../../record/decisions.ts';
import type { Look, Placement } from '../../record/look.ts';
import type { Offered } from '../../record/offer.ts';
import type { Row } from '../../record/row.ts';

interface Where {
  readonly declared: Declared;
  readonly ways: readonly Placement[];
  readonly mixed: number;
  /** What is proposed, or was chosen where that is still one of the ways. */
  readonly system: string;
  readonly swapped: boolean;
  readonly open: Look['open'];
}

/** Formats whose standard says WGS 84 where a file says nothing. */
const assumed: readonly Offered['format'][] = ['geojson', 'ndjson', 'kml', 'kmz', 'gpx'];

function firstOf(geometries: readonly unknown[]): Position | null {
  for (const geometry of geometries) {
    let at: unknown = (geometry as { readonly coordinates?: unknown }).coordinates;
    while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
    if (Array.isArray(at) && typeof at[0] === 'number') return at as Position;
  }
  return null;
}

/** The first position of each row that has one. */
const sampleOf = (rows: readonly Row[]): readonly (readonly [number, number])[] =>
  rows.flatMap(({ geometry }) => {
    const first = geometry && firstOf(geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry]);
    const [x, y] = first ?? [];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });

/** Where rows lie, by each way in which their coordinates may be meant. */
export function whereOf(
  rows: readonly Row[],
  { claim, format }: Offered,
  inside: Inside,
  decided: Partial<Decisions> | null,
): Where {
  const declared = claim || !assumed.includes(format) ? understand(claim) : { system: 'EPSG:4326' };
  const sample = sampleOf(rows);
  const ways = placements(sample, declared, inside);
  const known = ways.find(({ system, swapped }) => system === decided?.system && swapped === decided.swapped);
  const way = known ?? ways[0];
  const system = way?.system ?? (declared && 'system' in declared ? declared.system : 'EPSG:4326');
  const mixed = mixedOrder(sample, system, inside);
  const asked = sample.length === 0 ? [] : placesAsked(ways, declared);
  const open = [...new Set([...asked, ...(mixed > 0 ? (['swapped'] as const) : [])])];
  return { declared, ways, mixed, system, swapped: way?.swapped ?? false, open };
}
