import type { AsyncBuffer, Compressors, FileMetaData, ParquetParsers, RowGroup } from 'hyparquet';
import { parquetSchema } from 'hyparquet/src/metadata.js';
import { assembleAsync, asyncGroupToRows, readRowGroup } from 'hyparquet/src/rowgroup.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { Refusal } from '../refusal.ts';

interface File {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly compressors: Compressors;
  readonly parsers: Partial<ParquetParsers>;
}

/**
 * The rows of one group, whole. The package's own way in reads any part by any condition and has to be fetched for it; nothing of that is wanted
 * here, and without it the format keeps to its budget.
 */
export async function rowsOfGroup(
  { file, metadata, ...how }: File,
  rowGroup: RowGroup,
): Promise<Record<string, unknown>[]> {
  const rows = Number(rowGroup.num_rows);
  const schema = parquetSchema(metadata);
  const chunks = rowGroup.columns.map(({ meta_data: columnMetadata }) => {
    if (!columnMetadata) throw new Refusal('read.geoparquet.broken');
    /* Throws for a column that the schema has not: before any column is read, whose own failure nobody would hear any more. */
    getTreePath(schema, columnMetadata.path_in_schema);
    const from = columnMetadata.dictionary_page_offset || columnMetadata.data_page_offset;
    const range = { startByte: Number(from), endByte: Number(from + columnMetadata.total_compressed_size) };
    if (range.endByte > file.byteLength) throw new Refusal('read.cut');
    return { columnMetadata, range };
  });
  const plan = { chunks, rowGroup, groupStart: 0, groupRows: rows, selectStart: 0, selectEnd: rows };
  const options = { file, metadata, utf8: false, rowFormat: 'object' as const, ...how };
  const group = readRowGroup(options, { metadata, rowStart: 0, fetches: [], groups: [plan] }, plan);
  const assembled = assembleAsync(group, schema, how.parsers);
  /* One column that fails, or one part of a column, would leave the others' failures unheard, which ends a Node process. */
  const parts = [...group.asyncColumns, ...assembled.asyncColumns];
  const settled = await Promise.allSettled(parts.map(({ data }) => data));
  for (const column of settled) if (column.status === 'rejected') throw column.reason;
  return asyncGroupToRows(assembled, 0, rows, undefined, 'object');
}
