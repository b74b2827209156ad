import initSqlJs, { type Database, type SqlValue, type Statement } from 'sql.js';
import type { Source } from '../bytes/source.ts';
import type { Asset } from '../format.ts';
import { Refusal } from '../refusal.ts';

/** SQLite, started once for all files. */
let starting: ReturnType<typeof initSqlJs> | undefined;

async function started(asset: Asset): ReturnType<typeof initSqlJs> {
  starting ??= asset('sql-wasm.wasm').then((wasmBinary) => initSqlJs({ wasmBinary }));
  try {
    return await starting;
  } catch {
    starting = undefined;
    throw new Refusal('read.geopackage.sqlite');
  }
}

/** A file as a database, in memory. To be closed. */
export async function opened(source: Source, asset: Asset): Promise<Database> {
  const sql = await started(asset);
  return new sql.Database(new Uint8Array(await (await source.blob()).arrayBuffer()));
}

/** What SQLite says against a file is that it is damaged. */
export const damage = (error: unknown) => (error instanceof Refusal ? error : new Refusal('read.geopackage.broken'));

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** All rows of a short question. */
export function asked(
  database: Database,
  question: string,
  values: readonly SqlValue[] = [],
): Record<string, SqlValue>[] {
  const statement = database.prepare(question);
  const rows: Record<string, SqlValue>[] = [];
  try {
    statement.bind([...values]);
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}

/** A row as it stands, its whole numbers exact; the types of the package do not know this way of asking. */
export function valuesOf(statement: Statement): readonly (SqlValue | bigint)[] {
  const exact = statement as unknown as { get(values: null, config: { useBigInt: true }): (SqlValue | bigint)[] };
  return exact.get(null, { useBigInt: true });
}
