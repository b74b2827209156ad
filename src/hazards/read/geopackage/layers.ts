import type { Database, SqlValue } from 'sql.js';
import type { Claim } from '../../record/offer.ts';
import { asked, quoted } from './database.ts';

export interface Layer {
  readonly table: string;
  readonly name: string;
  readonly geometry: string;
  readonly claim: Claim;
  /** Whether it is a query, which can be one that never ends. */
  readonly view: boolean;
}

const layers = `
  select g.table_name as tab, g.column_name as col, c.identifier as name, m.type as kind,
    s.organization as org, s.organization_coordsys_id as code, s.definition as wkt, g.srs_id as srs
  from gpkg_geometry_columns g
  left join gpkg_contents c on c.table_name = g.table_name
  left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
  join sqlite_master m on lower(m.name) = lower(g.table_name) and m.type in ('table', 'view')
  order by g.table_name`;

/** 0 and -1 are places of which nothing is known. */
function claimOf({ org, code, wkt, srs }: Record<string, SqlValue>): Claim {
  if (Number(srs) <= 0) return null;
  if (typeof org === 'string' && /^epsg$/i.test(org) && code !== null) return { text: `EPSG:${code}` };
  return typeof wkt === 'string' && !/^undefined$/i.test(wkt) ? { text: wkt } : { text: `${org}:${code}` };
}

/** The layers of features, with the system of each. */
export function layersOf(database: Database): readonly Layer[] {
  const known = asked(database, "select 1 from sqlite_master where name = 'gpkg_geometry_columns'");
  if (known.length === 0) return [];
  return asked(database, layers).map((row) => ({
    table: String(row.tab),
    name: String(row.name ?? row.tab),
    geometry: String(row.col),
    claim: claimOf(row),
    view: row.kind === 'view',
  }));
}

export interface Columns {
  /** The row's own number in its table, where it has one. */
  readonly key: string | null;
  readonly booleans: ReadonlySet<string>;
}

/** Which column is the key, and which are yes or no, which SQLite keeps as numbers. */
export function columnsOf(database: Database, table: string): Columns {
  const rows = asked(database, `pragma table_info(${quoted(table)})`);
  const key = rows.find(({ pk, type }) => pk === 1 && /^integer$/i.test(String(type)));
  return {
    key: key ? String(key.name) : null,
    booleans: new Set(rows.filter(({ type }) => /^boolean$/i.test(String(type))).map(({ name }) => String(name))),
  };
}
