import type { FileMetaData, SchemaElement } from 'hyparquet';
import type { Claim } from '../../record/offer.ts';
import { shown } from '../geometry/problems.ts';

/** Where the shapes stand in a file, and how they are written. */
export interface Described {
  readonly column: string;
  /** `WKB`, or a kind of shape as lists of coordinates. */
  readonly encoding: string;
  readonly claim: Claim;
  /** The column of the shapes' boxes, which are no attribute: named by the file, and mostly `bbox`. */
  readonly boxes: string;
}

type Loose = Readonly<Record<string, unknown>>;

const boxes = 'bbox';

const object = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});

/** A system as PROJJSON; the format has longitude and latitude where it is left out. */
function claimOf(column: Loose): Claim {
  if (!('crs' in column)) return { text: 'OGC:CRS84' };
  if (column.crs === null) return null;
  const { authority, code } = object(object(column.crs).id);
  return { text: code === undefined ? JSON.stringify(column.crs) : `${authority}:${code}` };
}

/** What version 1.1 says of where the boxes stand: GDAL calls them after the shapes' column. */
function boxesOf(column: Loose): string {
  const { xmin } = object(object(column.covering).bbox);
  return Array.isArray(xmin) && typeof xmin[0] === 'string' ? xmin[0] : boxes;
}

function geo(metadata: FileMetaData): Loose {
  const text = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  try {
    return object(text ? JSON.parse(text) : null);
  } catch {
    return {};
  }
}

/** The schema's own columns, without what lies in them. */
function columns(schema: readonly SchemaElement[]): readonly SchemaElement[] {
  const own: SchemaElement[] = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at] as SchemaElement;
    own.push(element);
    let inner = element.num_children ?? 0;
    at += 1;
    while (inner > 0 && at < schema.length) {
      inner += (schema[at]?.num_children ?? 0) - 1;
      at += 1;
    }
  }
  return own;
}

/**
 * Which column holds the shapes: the one that the file's `geo` names, else one that Parquet itself calls a geometry, else one of bytes
 * that is named as such columns are. `null` where there is none.
 */
export function described(metadata: FileMetaData): Described | null {
  const { primary_column, columns: told } = geo(metadata);
  const own = columns(metadata.schema);
  const [first] = Object.keys(object(told));
  const name = typeof primary_column === 'string' ? primary_column : first;
  if (name !== undefined && own.some((element) => element.name === name)) {
    const column = object(object(told)[name]);
    return {
      column: name,
      encoding: typeof column.encoding === 'string' ? column.encoding : 'WKB',
      claim: claimOf(column),
      boxes: boxesOf(column),
    };
  }
  const native = own.find(
    ({ logical_type }) => logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY',
  );
  if (native) {
    const crs = object(native.logical_type).crs;
    return {
      column: native.name,
      encoding: 'WKB',
      claim: { text: typeof crs === 'string' ? shown(crs) : 'OGC:CRS84' },
      boxes,
    };
  }
  const bytes = own.find(
    ({ name: each, type }) => type === 'BYTE_ARRAY' && /^(geom(etry)?|wkb(_geometry)?|shape|the_geom)$/i.test(each),
  );
  return bytes ? { column: bytes.name, encoding: 'WKB', claim: null, boxes } : null;
}
