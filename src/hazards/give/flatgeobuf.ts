import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { inferGeometryType } from 'flatgeobuf/lib/mjs/generic/header.js';
import { parseGC, parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Hazards } from '../check/rules/kinds.ts';
import { type Field, fieldsOf, type Marks } from './fields.ts';

const types: Readonly<Record<Field['kind'], ColumnType>> = {
  text: ColumnType.String,
  number: ColumnType.Double,
  boolean: ColumnType.Bool,
};

const column = ({ name, kind }: Field) => ({
  name,
  type: types[kind],
  title: null,
  description: null,
  width: -1,
  precision: -1,
  scale: -1,
  nullable: true,
  unique: false,
  primary_key: false,
});

/**
 * FlatGeobuf without an index, by the package's own parts: its `serialize` takes the kinds of columns from the first record alone,
 * so that a number after an empty cell would become text.
 */
export function flatgeobuf(hazards: Hazards, marks: Marks): Blob {
  const fields = fieldsOf(hazards, marks);
  const list = Array.from({ length: hazards.length }, (_, n) => hazards.at(n)).filter((one) => one !== undefined);
  const meta = {
    geometryType: inferGeometryType(list.map(({ geometry }) => ({ type: 'Feature', geometry }) as never)),
    columns: fields.map(column),
    envelope: null,
    featuresCount: list.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const features = list.map((hazard) => {
    const { geometry } = hazard;
    const shape = geometry.type === 'GeometryCollection' ? parseGC(geometry) : parseGeometry(geometry);
    return buildFeature(shape, Object.fromEntries(fields.map(({ name, of }) => [name, of(hazard)])), meta).slice();
  });
  return new Blob([magicbytes.slice(), buildHeader(meta, 4326).slice(), ...features], {
    type: 'application/flatgeobuf',
  });
}
