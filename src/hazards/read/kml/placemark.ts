import type { Problem, Row, Value } from '../../record/row.ts';
import { noted } from '../geometry/problems.ts';
import { cells } from '../geometry/properties.ts';
import type { Limits } from '../limits.ts';
import { type Around, child, children, type Node, textIn } from '../xml/nodes.ts';
import { tableIn, wordsOf } from './description.ts';
import { shapeOf } from './shape.ts';

/** The kinds of the columns of each schema, by its id. */
export type Schemas = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const schemaOf = (node: Node): readonly [string, ReadonlyMap<string, string>] => [
  node.attributes.id ?? node.attributes.name ?? '',
  new Map(
    children(node, 'SimpleField').map(({ attributes }) => [
      attributes.name ?? '',
      (attributes.type ?? '').toLowerCase(),
    ]),
  ),
];

/** A cell of a known kind; text stays text. */
function typed(text: string, kind: string | undefined): Value {
  const bare = text.trim();
  if (bare === '' || /^<null>$/i.test(bare)) return null;
  if (kind && /^(u?int|u?short|float|double)$/.test(kind)) {
    const value = Number(bare);
    return Number.isFinite(value) && (Number.isSafeInteger(value) || bare.includes('.')) ? value : bare;
  }
  if (kind === 'bool') return /^(1|true)$/i.test(bare) ? true : /^(0|false)$/i.test(bare) ? false : bare;
  return bare;
}

function extended(node: Node | undefined, schemas: Schemas): [string, Value][] {
  if (!node) return [];
  return node.children.flatMap((each): [string, Value][] => {
    if (each.name === 'Data') return [[each.attributes.name ?? '', typed(textIn(each, 'value'), undefined)]];
    if (each.name !== 'SchemaData') return each.children.length === 0 ? [[each.name, typed(each.text, undefined)]] : [];
    const kinds = schemas.get((each.attributes.schemaUrl ?? '').replace(/^.*#/, ''));
    return each.children
      .filter(({ name }) => name === 'SimpleData')
      .map(({ attributes, text }) => [attributes.name ?? '', typed(text, kinds?.get(attributes.name ?? ''))]);
  });
}

/** Days of a placemark, as it gives them. */
function times(node: Node): [string, Value][] {
  const [stamp, span] = [child(node, 'TimeStamp'), child(node, 'TimeSpan')];
  const found: [string, string][] = [
    ['when', stamp ? textIn(stamp, 'when') : ''],
    ['begin', span ? textIn(span, 'begin') : ''],
    ['end', span ? textIn(span, 'end') : ''],
  ];
  return found.filter(([, text]) => text !== '');
}

/** The folders that a placemark lies in, from the outermost. */
const folderOf = (around: readonly Around[]) =>
  around
    .filter(({ name, label }) => name === 'Folder' && label)
    .map(({ label }) => label)
    .join(' / ');

/** A row of a placemark. A description that is a table becomes columns; another stays text, without its marks. */
export function placemarkRow(
  row: number,
  node: Node,
  around: readonly Around[],
  schemas: Schemas,
  limits: Limits,
): Row {
  const html = textIn(node, 'description');
  const table = tableIn(html);
  const folder = folderOf(around);
  const plain: [string, Value][] = [
    ['name', textIn(node, 'name') || null],
    ['description', table.length > 0 ? null : wordsOf(html) || null],
    ...(folder ? ([['folder', folder]] as [string, Value][]) : []),
    ...times(node),
  ];
  const entries = [...plain, ...table.map(([name, text]): [string, Value] => [name, typed(text, undefined)])];
  const all = new Map(entries.filter(([, value]) => value !== null || table.length > 0));
  for (const [name, value] of extended(child(node, 'ExtendedData'), schemas))
    if (value !== null || !all.has(name)) all.set(name, value);
  if (table.length > 0) all.delete('description');
  const kept = cells(Object.fromEntries(all), limits);
  const shape = shapeOf(node, limits.vertices);
  const problems: Problem[] = [...shape.problems, ...kept.problems];
  if (table.length > 0) problems.push(noted('read.kml.table'));
  if (['ExtendedData', 'name'].some((each) => children(node, each).length > 1)) problems.push(noted('read.twice'));
  const { id } = node.attributes;
  return { row, geometry: shape.geometry, properties: kept.properties, ...(id ? { id } : {}), problems };
}
