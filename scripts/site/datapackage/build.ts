import type { Atlas } from '../../../src/atlas/atlas.ts';
import { atlasFile } from '../../../src/atlas/schema.ts';
import { country } from '../../../src/domain/country.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { about, type Context } from '../../../src/output/export/about.ts';
import { csv } from '../../../src/output/export/csv.ts';
import { districtTable } from '../../../src/output/export/districts.ts';
import { documentTable } from '../../../src/output/export/documents.ts';
import { figureTable } from '../../../src/output/export/figures.ts';
import { withProvenance } from '../../../src/output/export/provenance.ts';
import { searchTable } from '../../../src/output/export/searches.ts';
import type { Table } from '../../../src/output/export/table.ts';
import { takeEverything } from '../../../src/output/export/take.ts';
import { jsonSchema } from './json-schema.ts';
import { downloadSchema, tableSchema } from './row-schema.ts';

/**
 * The data package (Frictionless, version 1) with everything in it.
 * Its tables have no row of HXL hashtags and no byte order mark, which readers of data packages would take for data.
 * @param layers the text of each layer by its file name.
 * @returns the text of each file by its path below `data/`; the same atlas gives the same bytes.
 */
export function buildPackage(atlas: Atlas, layers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = takeEverything(atlas);
  const context: Context = { link: null, site: null, today: atlas.version.date, language: defaultLanguage };
  const tables = {
    figures: figureTable(taken, defaultLanguage),
    documents: documentTable(atlas.documents, defaultLanguage),
    districts: districtTable(taken.districts),
    searches: searchTable(atlas.searches, defaultLanguage),
  };
  const keys = {
    figures: [{ fields: 'document', reference: { resource: 'documents', fields: 'id' } }],
    documents: [],
    districts: [],
    searches: [{ fields: 'district', reference: { resource: 'districts', fields: 'id' } }],
  };
  const schemas = {
    'schemas/document.schema.json': jsonSchema(
      'A document and its figures: a file of geodata/datasets',
      documentSchema,
    ),
    'schemas/district.schema.json': jsonSchema('A district: a file of geodata/districts', districtSchema),
    'schemas/atlas.schema.json': jsonSchema('geodata/atlas.json: all records', atlasFile),
    'schemas/download.schema.json': downloadSchema(tables),
  };
  const { title, warning, licence, version, version_date, sources } = about(taken, context);
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const filled = names.map((name) => [name, withProvenance(tables[name], taken, context)] as const);
  const descriptor = {
    profile: 'data-package',
    name: 'mine-action-atlas',
    title,
    description: `${warning} ${licence}`,
    version,
    created: `${version_date}T00:00:00Z`,
    keywords: ['mine action', 'land release', country.name[defaultLanguage]],
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    sources: sources.map((source) => ({ title: source.title, ...(source.url !== null && { path: source.url }) })),
    schemas: Object.keys(schemas),
    resources: [
      ...filled
        .filter(([, { rows }]) => rows.some(([id]) => id !== null))
        .map(([name, table]) => tableResource(name, table, keys[name])),
      ...[...layers].map(([file, text]) => layerResource(file, text)),
    ],
  };
  return new Map([
    ['datapackage.json', pretty(descriptor)],
    ...filled.map(([name, table]) => [`${name}.csv`, csv(table, { hashtags: false, mark: false })] as const),
    ...[...layers].map(([file, text]) => [`layers/${file}`, text] as const),
    ...Object.entries(schemas).map(([file, schema]) => [file, pretty(schema)] as const),
  ]);
}

function tableResource(name: string, table: Table, keys: Parameters<typeof tableSchema>[1]): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\r\n' },
    schema: tableSchema(table, keys),
  };
}

/** A layer says of itself where it comes from; so does each of its features. */
function layerResource(file: string, text: string): object {
  const { name, description, attribution } = JSON.parse(text) as Record<'name' | 'description' | 'attribution', string>;
  return {
    profile: 'data-resource',
    name: file.replace('.geojson', '-layer'),
    title: name,
    description: `${description} ${attribution}`,
    path: `layers/${file}`,
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
  };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
