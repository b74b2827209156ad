import type { Inside } from '../place/inside.ts';
import { projector } from '../place/projector.ts';
import type { Decisions, Shape } from '../record/decisions.ts';
import type { Look } from '../record/look.ts';
import type { Offered } from '../record/offer.ts';
import type { Row } from '../record/row.ts';
import { acrossOf } from './column/across.ts';
import { columnsOf } from './column/columns.ts';
import { fromToOf } from './column/from-to.ts';
import { rolesOf } from './column/roles.ts';
import { schemaOf } from './column/schemas.ts';
import { shapeOf } from './column/shape.ts';
import { lettersOf, mendedOf } from './look/letters.ts';
import { valuesMeant } from './look/statuses.ts';
import { unitOf } from './look/unit.ts';
import { whereOf } from './look/where.ts';
import type { districtMended } from './text/mended.ts';
import { dateOrder } from './value/date.ts';
import { decimalMark } from './value/size.ts';

/** What is looked at. */
export interface Looked {
  readonly layer: Offered;
  /** The first rows, as they were read: shapes of a table's cells are not made yet. */
  readonly rows: readonly Row[];
  readonly whole: boolean;
  /** The character set that somebody chose, and that they were read by; `null` for that of the layer. */
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
/** Formats whose rows have no shapes of their own. */
const tables: readonly Offered['format'][] = ['csv', 'xlsx', 'json'];

/** Everything that can be recognised of a layer by its first rows, what is proposed, and what must be asked. */
export function look({ layer, rows, whole, encoding, inside, mended, shape: shaped, decided }: Looked): Look {
  const columns = columnsOf(rows);
  const columnOf = (name: string | undefined) => columns.find((column) => column.name === name);
  const schema = schemaOf(
    columns.map(({ name }) => name),
    (name, value) => columnOf(name)?.values?.some((one) => one.value === value) ?? false,
  );

  const own = rows.some(({ geometry }) => geometry !== null) || !tables.includes(layer.format);
  const across = own ? null : (acrossOf(columns) ?? fromToOf(columns));
  const made = decided?.shape ?? (own ? null : shapeOf(columns));
  const shape = made ?? { kind: 'own' };
  const shapes = shape.kind === 'own' ? rows : shaped(rows, shape);
  const where = whereOf(shapes, layer, inside, decided);

  const roles = rolesOf(columns, schema);
  const chosen: Decisions['columns'] =
    decided?.columns ?? Object.fromEntries(Object.entries(roles).map(([role, { as }]) => [role, as]));
  /* Of what is drawn: of a row of totals, or of each corner of an area, nobody need say what it means. */
  const drawn = shapes.filter(({ geometry }) => geometry !== null);
  const values = valuesMeant(
    drawn.length === 0 ? columns : columnsOf(drawn),
    chosen,
    schema,
    decided && { statuses: {}, progresses: {}, ...decided },
  );
  const all = decided?.all ?? null;
  const order = dateOrder(columnOf(chosen.date)?.all ?? []);
  /* One program writes all numbers of a file alike: where `944,500` leaves it open, a latitude tells. */
  const beside = shape.kind === 'point' ? [shape.lat, shape.lon].flatMap((name) => columnOf(name)?.all ?? []) : [];
  const decimal =
    decimalMark(columnOf(chosen.area)?.all ?? []) ?? decided?.decimal ?? decimalMark(beside.slice(0, 200)) ?? null;
  const told = schema?.unit ?? unitOf(chosen.area, shapes, projector(where.system, where.swapped), decimal);
  const letters = lettersOf(columns, layer, encoding);

  const questions: Record<Look['open'][number], boolean> = {
    encoding: letters.open,
    shape: !own && made === null,
    system: where.open.includes('system'),
    swapped: where.open.includes('swapped'),
    statuses: values.open || (Object.keys(values.statuses).length === 0 && all === null),
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
    declared: where.declared,
    placements: where.ways,
    mixed: where.mixed,
    ambiguousDates: order === 'ambiguous',
    encodings: letters.encodings,
    mended: mendedOf(columns, mended),
    ...(across && { across }),
    proposed: {
      encoding: letters.encoding,
      system: where.system,
      swapped: where.swapped,
      shape,
      columns: chosen,
      ...values.proposed,
      all,
      unit: decided?.unit ?? told ?? 'm2',
      dates: decided?.dates ?? (order === 'ambiguous' ? null : order),
      ...(decimal && { decimal }),
    },
    open: (Object.keys(questions) as Look['open']).filter((question) => questions[question]),
  };
}
