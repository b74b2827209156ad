import type { Database, SqlValue } from 'sql.js';
import type { Row, Value } from '../../record/row.ts';
import { nameOf } from '../bytes/source.ts';
import type { Found, Reader, Refused } from '../format.ts';
import { cells } from '../geometry/properties.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { asked, damage, opened, quoted, valuesOf } from './database.ts';
import { fromBlob } from './header.ts';
import { type Columns, columnsOf, type Layer, layersOf } from './layers.ts';

function cell(value: SqlValue | bigint | undefined, isBoolean: boolean): Value {
  if (value instanceof Uint8Array || value === undefined) return null;
  if (isBoolean && value !== null) return Number(value) !== 0;
  if (typeof value !== 'bigint') return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function featureRow(
  row: number,
  names: readonly string[],
  values: readonly (SqlValue | bigint)[],
  layer: Layer,
  columns: Columns,
  limits: Limits,
): Row {
  const at = names.indexOf(layer.geometry);
  const shape = fromBlob(values[at], limits.vertices);
  const key = columns.key === null ? undefined : values[names.indexOf(columns.key)];
  const entries = names
    .map((name, place): [string, Value] => [name, cell(values[place], columns.booleans.has(name))])
    .filter(([name], place) => place !== at && name !== columns.key);
  const kept = cells(Object.fromEntries(entries), limits);
  return {
    row,
    ...(key === undefined || key === null ? {} : { id: String(key) }),
    geometry: shape.geometry,
    properties: kept.properties,
    problems: [...shape.problems, ...kept.problems],
  };
}

/** How many rows are made before they are passed on. */
const together = 1000;

function* rowsOf(database: Database, layer: Layer, limits: Limits): Generator<readonly Row[]> {
  const columns = columnsOf(database, layer.table);
  const statement = database.prepare(`select * from ${quoted(layer.table)}`);
  try {
    const names = statement.getColumnNames();
    let batch: Row[] = [];
    for (let row = 1; statement.step(); row += 1) {
      const values = valuesOf(statement);
      batch.push(featureRow(row, names, values, layer, columns, limits));
      if (batch.length < together) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } finally {
    statement.free();
  }
}

function found(database: Database, file: string): readonly (Found | Refused)[] {
  const [checked] = asked(database, 'pragma quick_check(1)');
  if (checked?.quick_check !== 'ok') throw new Refusal('read.geopackage.broken');
  const layers = layersOf(database);
  if (layers.length === 0) throw new Refusal('read.geopackage.none');
  return layers.map((layer) => {
    if (layer.view) return { name: nameOf(file), code: 'read.geopackage.view', values: { name: layer.name } };
    const [counted] = asked(database, `select count(*) as n from ${quoted(layer.table)}`);
    const count = Number(counted?.n ?? 0);
    return { name: layer.name, format: 'geopackage', inner: layer.table, count, claim: layer.claim };
  });
}

/** GeoPackages, by SQLite itself. Layers that are queries are not run, for a query can be written to run for ever. */
export const geopackage: Reader = {
  async find({ source, all }, { asset }) {
    const log = all.find(({ path }) => path === `${source.path}-wal`);
    const unseen: Refused[] = log && log.size > 0 ? [{ name: nameOf(log.path), code: 'read.geopackage.log' }] : [];
    const database = await opened(source, asset);
    try {
      return [...found(database, source.path), ...unseen];
    } catch (error) {
      throw damage(error);
    } finally {
      database.close();
    }
  },
  async *rows({ source }, { inner, name }, { limits, asset }) {
    const database = await opened(source, asset);
    try {
      const layer = layersOf(database).find(({ table, view }) => table === inner && !view);
      if (!layer) throw new Refusal('read.gone', { name });
      yield* rowsOf(database, layer, limits);
    } catch (error) {
      throw damage(error);
    } finally {
      database.close();
    }
  },
};
