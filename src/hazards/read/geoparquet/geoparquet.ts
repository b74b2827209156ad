import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import {
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  snappyUncompress,
} from 'hyparquet';
import type { Row } from '../../record/row.ts';
import { stemOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { cells } from '../geometry/properties.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { isoOf } from '../text/day.ts';
import { type Described, described } from './describe.ts';
import { shapeOf } from './shape.ts';

/** One page of a column, unpacked, is at most so large; real ones have about a megabyte. */
const page = 256 * 1024 * 1024;

const held =
  (unpack: (packed: Uint8Array, into: Uint8Array) => Uint8Array) =>
  (packed: Uint8Array, length: number): Uint8Array => {
    if (length < 0 || length > page) throw new Refusal('read.geoparquet.broken');
    return unpack(packed, new Uint8Array(length));
  };

const compressors: Compressors = {
  SNAPPY: held((packed, into) => {
    snappyUncompress(packed, into);
    return into;
  }),
  GZIP: held((packed, into) => gunzipSync(packed, { out: into })),
  ZSTD: held((packed, into) => decompress(packed, into)),
};

const known = new Set(['UNCOMPRESSED', ...Object.keys(compressors)]);

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
  readonly file: { readonly byteLength: number; slice(from: number, to?: number): Promise<ArrayBuffer> };
  readonly metadata: FileMetaData;
  readonly shapes: Described;
}

/** Rows that are made of one group at a time. */
const together = 5000;
/** Groups with more rows than this are announced by broken files alone. */
const mostRows = 50_000_000;

async function opened(blob: Blob): Promise<Opened> {
  const file = { byteLength: blob.size, slice: (from: number, to = blob.size) => blob.slice(from, to).arrayBuffer() };
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file, { geoparquet: false, parsers });
  } catch {
    throw new Refusal('read.geoparquet.broken');
  }
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rows !== Number(metadata.num_rows) || rows > mostRows) throw new Refusal('read.geoparquet.broken');
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.map(({ meta_data }) => meta_data?.codec ?? 'UNCOMPRESSED'),
  );
  const foreign = codecs.find((codec) => !known.has(codec));
  if (foreign) throw new Refusal('read.geoparquet.codec', { codec: foreign });
  const shapes = described(metadata);
  if (!shapes) throw new Refusal('read.geoparquet.geometry');
  return { file, metadata, shapes };
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
  { column, encoding }: Described,
  limits: Limits,
): Row {
  const shape = shapeOf(record[column], encoding, limits.vertices);
  const entries = Object.entries(record)
    .filter(([name]) => name !== column && name !== 'bbox')
    .map(([name, value]) => [name, plain(value)]);
  const kept = cells(Object.fromEntries(entries), limits);
  return {
    row,
    geometry: shape.geometry,
    properties: kept.properties,
    problems: [...shape.problems, ...kept.problems],
  };
}

/** GeoParquet and Parquet with shapes, some rows at a time. */
export const geoparquet: Reader = {
  async find({ source }) {
    const { metadata, shapes } = await opened(await source.blob());
    return [{ name: stemOf(source.path), format: 'geoparquet', count: Number(metadata.num_rows), claim: shapes.claim }];
  },
  async *rows({ source }, _, { limits }) {
    const { file, metadata, shapes } = await opened(await source.blob());
    const count = Number(metadata.num_rows);
    for (let rowStart = 0; rowStart < count; rowStart += together) {
      const rowEnd = Math.min(count, rowStart + together);
      const records = await parquetReadObjects({
        file,
        metadata,
        rowStart,
        rowEnd,
        compressors,
        parsers,
        utf8: false,
        geoparquet: false,
      });
      yield records.map((record, at) => rowOf(rowStart + at + 1, record, shapes, limits));
    }
  },
};
