import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Limits } from '../../src/hazards/read/limits.ts';
import { offer, rows } from '../../src/hazards/read/readers.ts';
import type { Shape } from '../../src/hazards/record/decisions.ts';
import type { Offer, Offered, Part } from '../../src/hazards/record/offer.ts';
import type { Row } from '../../src/hazards/record/row.ts';

const sqlite = readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));

/** SQLite as a site would give it. */
export const asset = () =>
  Promise.resolve(sqlite.buffer.slice(sqlite.byteOffset, sqlite.byteOffset + sqlite.length) as ArrayBuffer);

export const part = (name: string, content: string | Uint8Array): Part => ({
  name,
  blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
});

export const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/hazards/fixtures/formats/${file}`));

/** Committed files, as if they were dropped together. */
export const fixture = (...files: readonly string[]): Part[] => files.map((file) => part(file, bytesOf(file)));

export const offered = (parts: readonly Part[], limits?: Limits): Promise<Offer> =>
  offer(parts, { asset, ...(limits && { limits }) });

interface How {
  readonly layer?: string;
  readonly shape?: Shape;
  readonly encoding?: string | null;
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
}

const own: Shape = { kind: 'own' };

export async function rowsOf(parts: readonly Part[], layer: Offered, how: How = {}): Promise<readonly Row[]> {
  const { shape = own, encoding = null, signal, limits } = how;
  const all: Row[] = [];
  const wanted = { asset, encoding, shape, ...(signal && { signal }), ...(limits && { limits }) };
  for await (const batch of rows(parts, layer, wanted)) for (const row of batch) all.push(row);
  return all;
}

/** The rows of the layer of a name, or of the only one. */
export async function read(parts: readonly Part[], how: How = {}): Promise<readonly Row[]> {
  const { layers, refused } = await offered(parts, how.limits);
  const layer = how.layer === undefined ? layers[0] : layers.find(({ name }) => name === how.layer);
  if (!layer) throw new Error(`no layer in ${JSON.stringify({ layers, refused })}`);
  return rowsOf(parts, layer, how);
}

export const codes = (row: Row | undefined) => row?.problems.map(({ grade, code }) => `${grade} ${code}`);

/** Land of the tests, in Kalbajar. */
export const ring = [
  [46, 40.1],
  [46.01, 40.1],
  [46.01, 40.11],
  [46, 40.11],
  [46, 40.1],
];
