import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync } from 'hyparquet/src/metadata.js';
import type { Row } from '../../record/row.ts';
import { bytesOf, stemOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { cells } from '../geometry/properties.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { isoOf } from '../text/day.ts';
import { compressorsFor, isKnown } from './compressors.ts';
import { type Described, described } from './describe.ts';
import { rowsOfGroup } from './group.ts';
import { shapeOf } from './shape.ts';

/** Days and times as ISO 8601, shapes and text as they are. */
const parsers = {
  timestampFromMilliseconds: (value: bigint) => isoOf(Number(value)),
  timestampFromMicroseconds: (value: bigint) => isoOf(Number(value / 1000n)),
  timestampFromNanoseconds: (value: bigint) => isoOf(Number(value / 1_000_000n)),
  dateFromDays: (days: number) => isoOf(days * 86_400_000),
  geometryFromBytes: (bytes: Uint8Array) => bytes,
  geographyFromBytes: (bytes: Uint8Array) => bytes,
};

interface Opened {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly shapes: Described;
  readonly codecs: ReadonlySet<string>;
}

/** Groups with more rows than this are announced by broken files alone. */
const mostRows = 50_000_000;

async function opened(blob: Blob): Promise<Opened> {
  const file = {
    byteLength: blob.size,
    slice: async (from: number, to = blob.size) => (await bytesOf(blob, from, to)).buffer,
  };
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file, { geoparquet: false, parsers });
  } catch {
    throw new Refusal('read.geoparquet.broken');
  }
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rows !== Number(metadata.num_rows) || rows > mostRows) throw new Refusal('read.geoparquet.broken');
  const codecs = new Set(
    metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec ?? 'UNCOMPRESSED')),
  );
  for (const codec of codecs) if (!isKnown(codec)) throw new Refusal('read.geoparquet.codec', { codec });
  const shapes = described(metadata);
  if (!shapes) throw new Refusal('read.geoparquet.geometry');
  return { file, metadata, shapes, codecs };
}

/** What JSON has no form for as text; numbers that are too large for one too. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value;
}

function rowOf(
  row: number,
  record: Readonly<Record<string, unknown>>,
  { column, encoding, boxes }: Described,
  limits: Limits,
): Row {
  const shape = shapeOf(record[column], encoding, limits.vertices);
  const entries = Object.entries(record)
    .filter(([name]) => name !== column && name !== boxes)
    .map(([name, value]) => [name, plain(value)]);
  const kept = cells(Object.fromEntries(entries), limits);
  return {
    row,
    geometry: shape.geometry,
    properties: kept.properties,
    problems: [...shape.problems, ...kept.problems],
  };
}

/** GeoParquet and Parquet with shapes, one group of rows after the other. */
export const geoparquet: Reader = {
  async find({ source }) {
    const { metadata, shapes } = await opened(await source.blob());
    return [{ name: stemOf(source.path), format: 'geoparquet', count: Number(metadata.num_rows), claim: shapes.claim }];
  },
  async *rows({ source }, _, { limits }) {
    const { file, metadata, shapes, codecs } = await opened(await source.blob());
    const compressors = await compressorsFor(codecs);
    let row = 0;
    for (const group of metadata.row_groups) {
      const records = await rowsOfGroup({ file, metadata, compressors, parsers }, group);
      yield records.map((record) => {
        row += 1;
        return rowOf(row, record, shapes, limits);
      });
    }
  },
};
