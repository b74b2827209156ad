import initSqlJs, { type Database } from 'sql.js';
import { boxOf } from '../check/measure/box.ts';
import type { Hazards } from '../check/rules/kinds.ts';
import type { Hazard } from '../record/hazard.ts';
import { type Field, fieldsOf, type Marks } from './fields.ts';
import { bytesWriter, writeWkb } from './wkb.ts';

const table = 'hazards';

/** OGC 12-128r18: what every GeoPackage has, its version in the two pragmas. */
const frame = `
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES
('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const types: Readonly<Record<Field['kind'], string>> = { text: 'TEXT', number: 'DOUBLE', boolean: 'BOOLEAN' };

/** A shape as GeoPackages have it: a header with the system and the box, then well-known binary. */
function blobOf({ geometry }: Hazard): Uint8Array {
  const writer = bytesWriter();
  const [west, south, east, north] = boxOf(geometry);
  for (const byte of [0x47, 0x50, 0, 0b0000_0011]) writer.byte(byte);
  writer.whole(4326);
  for (const side of [west, east, south, north]) writer.real(side);
  writeWkb(writer, geometry);
  return writer.taken();
}

function fill(database: Database, hazards: Hazards, fields: readonly Field[]): void {
  const columns = fields.map(({ name, kind }) => `, ${quoted(name)} ${types[kind]}`).join('');
  database.run(`CREATE TABLE ${table} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY${columns})`);
  database.run('BEGIN');
  const names = ['geom', ...fields.map(({ name }) => quoted(name))];
  const statement = database.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined) continue;
    const cells = fields.map(({ of }) => {
      const value = of(hazard);
      return typeof value === 'boolean' ? Number(value) : value;
    });
    statement.run([blobOf(hazard), ...cells]);
  }
  statement.free();
  database.run('COMMIT');
}

/** A GeoPackage with one layer, made by SQLite itself, whose WebAssembly the caller fetches. */
export async function geopackage(hazards: Hazards, marks: Marks, sqlite: () => Promise<ArrayBuffer>): Promise<Blob> {
  const sql = await initSqlJs({ wasmBinary: await sqlite() });
  const database = new sql.Database();
  try {
    database.exec(frame);
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let n = 0; n < hazards.length; n++) {
      const hazard = hazards.at(n);
      if (hazard === undefined) continue;
      for (const [side, value] of boxOf(hazard.geometry).entries())
        box[side] = side < 2 ? Math.min(box[side] ?? value, value) : Math.max(box[side] ?? value, value);
    }
    database.run(
      `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id) VALUES ('${table}', 'features', ?, ?, ?, ?, ?, ?, 4326)`,
      [marks.origin, marks.mark, ...box.map((side) => (Number.isFinite(side) ? side : null))],
    );
    database.run(`INSERT INTO gpkg_geometry_columns VALUES ('${table}', 'geom', 'GEOMETRY', 4326, 0, 0)`);
    fill(database, hazards, fieldsOf(hazards, marks));
    return new Blob([database.export().slice()], { type: 'application/geopackage+sqlite3' });
  } finally {
    database.close();
  }
}
