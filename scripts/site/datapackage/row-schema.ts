import { type Heading, separator, type Table } from '../../../src/output/export/table.ts';
import type { JsonSchema } from './json-schema.ts';

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The columns as a Table Schema of Frictionless, each with its HXL hashtag, which stands here since no row of the file holds it. */
export function tableSchema({ columns }: Table, foreignKeys: readonly ForeignKey[] = []): object {
  return {
    fields: columns.map(({ name, type, description, constraints, hxl }) => ({
      name,
      type: type === 'list' ? 'string' : type,
      description: type === 'list' ? `${description} Entries are separated by "${separator}".` : description,
      ...(constraints && { constraints }),
      hxl,
    })),
    missingValues: [''],
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** The JSON Schema of the file that the page offers as JSON. */
export function downloadSchema(tables: Readonly<Record<string, Table>>): JsonSchema {
  const lists = Object.entries(tables).map(([name, { columns }]) => [
    name,
    { type: 'array', items: rowSchema(columns) },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What the atlas gives as JSON',
    type: 'object',
    properties: { metadata: { type: 'object', required: metadata }, ...Object.fromEntries(lists) },
    required: ['metadata', ...Object.keys(tables)],
    additionalProperties: false,
  };
}

const metadata = [
  'title',
  'warning',
  'licence',
  'version',
  'version_date',
  'made',
  'place',
  'evidence',
  'link',
  'sources',
];

function rowSchema(columns: readonly Heading[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function cellSchema({ type, description, constraints = {} }: Heading): JsonSchema {
  const { required, minimum, pattern, enum: codes } = constraints;
  const value = {
    ...(type === 'list' ? { type: 'array', items: { type: 'string' } } : { type }),
    ...(minimum !== undefined && { minimum }),
    ...(pattern !== undefined && { pattern }),
    ...(codes !== undefined && { enum: codes }),
  };
  return required ? { description, ...value } : { description, anyOf: [value, { type: 'null' }] };
}
