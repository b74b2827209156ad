import type { Position } from 'geojson';
import { understand } from '../place/declared/understand.ts';
import type { Inside } from '../place/inside.ts';
import { mixedOrder, placements, placesAsked } from '../place/placements.ts';
import { projector } from '../place/projector.ts';
import type { Decisions, Shape } from '../record/decisions.ts';
import type { Look } from '../record/look.ts';
import type { Offered } from '../record/offer.ts';
import type { Row } from '../record/row.ts';
import { columnsOf, type Filled } from './column/columns.ts';
import { rolesOf } from './column/roles.ts';
import { schemaOf } from './column/schemas.ts';
import { shapeOf } from './column/shape.ts';
import { valuesMeant } from './statuses.ts';
import { encodingsOf } from './text/encodings.ts';
import type { districtMended } from './text/mended.ts';
import { unitOf } from './unit.ts';
import { dateOrder } from './value/date.ts';
import { decimalMark } from './value/size.ts';

/** What is looked at. */
export interface Looked {
  readonly layer: Offered;
  /** The first rows, as they were read: shapes of a table's cells are not made yet. */
  readonly rows: readonly Row[];
  readonly whole: boolean;
  /** The character set that they were read by; `null` for that of the layer. */
  readonly encoding: string | null;
  readonly inside: Inside;
  /** Tells the district that a damaged text names. */
  readonly mended: ReturnType<typeof districtMended>;
  /** Makes shapes of a table's cells, as a reader does. */
  readonly shape: (rows: readonly Row[], shape: Shape) => readonly Row[];
  /** What somebody has decided already; the rest is proposed. */
  readonly decided: Partial<Decisions> | null;
}

const headRows = 20;
const mostMended = 20;

/** The first position of each row that has one. */
const sampleOf = (rows: readonly Row[]): readonly (readonly [number, number])[] =>
  rows.flatMap(({ geometry }) => {
    const first = geometry && firstOf(geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry]);
    const [x, y] = first ?? [];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });

function firstOf(geometries: readonly unknown[]): Position | null {
  for (const geometry of geometries) {
    let at: unknown = (geometry as { readonly coordinates?: unknown }).coordinates;
    while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
    if (Array.isArray(at) && typeof at[0] === 'number') return at as Position;
  }
  return null;
}

/** Values of columns of districts, whose letters were lost or that nobody has spelled so, and the district that each names. */
function mendedOf(columns: readonly Filled[], mended: Looked['mended']): NonNullable<Look['mended']> {
  return columns
    .flatMap(({ name, values }) => {
      const named = (values ?? []).map(({ value }) => ({ column: name, value, district: mended(value) }));
      const found = named.flatMap(({ district, ...text }) => (district ? [{ ...text, ...district }] : []));
      return found.length * 2 < named.length ? [] : found.filter(({ exact }) => !exact);
    })
    .map(({ exact: _, ...text }) => text)
    .slice(0, mostMended);
}

/** Formats whose standard says WGS 84 where a file says nothing. */
const assumed: readonly Offered['format'][] = ['geojson', 'ndjson', 'kml', 'kmz', 'gpx'];

/** Everything that can be recognised of a layer by its first rows, what is proposed, and what must be asked. */
export function look({ layer, rows, whole, encoding, inside, mended, shape: shaped, decided }: Looked): Look {
  const columns = columnsOf(rows);
  const names = columns.map(({ name }) => name);
  const schema = schemaOf(names, (column, value) =>
    columns.some(({ name, values }) => name === column && values?.some((one) => one.value === value)),
  );
  const own = rows.some(({ geometry }) => geometry !== null) || !['csv', 'xlsx'].includes(layer.format);
  const cells = own ? null : shapeOf(columns);
  const shape: Shape = decided?.shape ?? (own ? { kind: 'own' } : (cells ?? { kind: 'own' }));
  const shapes = shape.kind === 'own' ? rows : shaped(rows, shape);

  const declared =
    layer.claim || !assumed.includes(layer.format) ? understand(layer.claim) : ({ system: 'EPSG:4326' } as const);
  const sample = sampleOf(shapes);
  const ways = placements(sample, declared, inside);
  const known = ways.find(({ system, swapped }) => system === decided?.system && swapped === decided?.swapped);
  const way = known ?? ways[0];
  const system = way?.system ?? (declared && 'system' in declared ? declared.system : 'EPSG:4326');
  const mixed = mixedOrder(sample, system, inside);

  const roles = rolesOf(columns, schema);
  const proposedColumns = Object.fromEntries(Object.entries(roles).map(([role, { as }]) => [role, as]));
  const chosen: Decisions['columns'] = decided?.columns ?? proposedColumns;
  const columnOf = (name: string | undefined) => columns.find((column) => column.name === name);
  const values = valuesMeant(columns, chosen, schema, decided ? { statuses: {}, progresses: {}, ...decided } : null);
  const order = dateOrder(columnOf(chosen.date)?.all ?? []);
  const sizes = columnOf(chosen.area)?.all ?? [];
  const decimal = decimalMark(sizes);
  const unit =
    decided?.unit ??
    (chosen.area === undefined
      ? null
      : unitOf(chosen.area, shapes, projector(system, way?.swapped ?? false), decimal)) ??
    'm2';

  const read = encoding ?? layer.encoding?.name ?? null;
  const texts = [
    ...names,
    ...columns.flatMap(({ all }) => all.filter((value) => typeof value === 'string').slice(0, 50)),
  ];
  const encodings =
    layer.encoding === null || layer.encoding.sure || read === null ? [] : encodingsOf(texts as string[], read);
  const all = decided?.all ?? null;
  const asked = sample.length === 0 ? [] : placesAsked(ways, declared);
  const open: Record<Look['open'][number], boolean> = {
    encoding: encodings.length > 1 && encoding === null,
    shape: !own && cells === null && decided?.shape === undefined,
    system: asked.includes('system'),
    swapped: asked.includes('swapped') || mixed > 0,
    statuses:
      values.open ||
      (chosen.status === undefined &&
        all === null &&
        values.statuses !== null &&
        Object.keys(values.statuses).length === 0),
    dates: order === 'ambiguous' && !decided?.dates,
  };
  return {
    layer,
    rows: rows.length,
    whole,
    head: rows.slice(0, headRows),
    columns: columns.map(({ all: _, ...column }) => column),
    roles,
    statuses: values.statuses,
    schema: schema?.name ?? null,
    declared,
    placements: ways,
    mixed,
    ambiguousDates: order === 'ambiguous',
    encodings,
    mended: mendedOf(columns, mended),
    proposed: {
      encoding: encoding ?? encodings[0]?.name ?? layer.encoding?.name ?? null,
      system,
      swapped: way?.swapped ?? false,
      shape,
      columns: chosen,
      ...values.proposed,
      all,
      unit,
      dates: decided?.dates ?? (order === 'ambiguous' ? null : order),
      ...(decimal && { decimal }),
    },
    open: (Object.keys(open) as (keyof typeof open)[]).filter((question) => open[question]),
  };
}
