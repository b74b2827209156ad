import type { Position } from 'geojson';
import type { Claim } from '../../record/offer.ts';
import type { Row, Value } from '../../record/row.ts';
import type { Source } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { leftOut, repaired } from '../geometry/problems.ts';
import { cells } from '../geometry/properties.ts';
import { assembled } from '../geometry/rings.ts';
import { type Tidied, tidy } from '../geometry/tidy.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { isoOf } from '../text/day.ts';
import { beginning, listed } from './list.ts';
import { parse } from './parse.ts';
import { isPart } from './part.ts';
import { runTogether } from './run-together.ts';
import type { Piece } from './scanner.ts';

type Loose = Readonly<Record<string, unknown>>;

const object = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});

/** A spatial reference in its own words: the newer code before the older, else its text. */
export function esriClaim(reference: unknown): Claim {
  const { latestWkid, wkid, wkt, wkt2 } = object(reference);
  for (const code of [latestWkid, wkid]) if (typeof code === 'number') return { text: `EPSG:${code}` };
  for (const text of [wkt2, wkt]) if (typeof text === 'string') return { text };
  return null;
}

/** What is said of the columns beside the features. */
interface Fields {
  /** Those that hold days as milliseconds. */
  readonly days: ReadonlySet<string>;
  /** What each code of a column stands for, as its form shows it. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function fieldsOf(fields: unknown): Fields {
  const list = Array.isArray(fields) ? fields.map(object) : [];
  const codes = list.flatMap(({ name, domain }): [string, ReadonlyMap<string, string>][] => {
    const { codedValues } = object(domain);
    if (!Array.isArray(codedValues)) return [];
    return [[String(name), new Map(codedValues.map(object).map(({ code, name }) => [String(code), String(name)]))]];
  });
  return {
    days: new Set(list.filter(({ type }) => type === 'esriFieldTypeDate').map(({ name }) => String(name))),
    codes: new Map(codes),
  };
}

/** Of which the rings' direction says which are holes. */
function polygon(rings: unknown, vertices: number): Tidied {
  const { geometry, problems } = tidy({ type: 'Polygon', coordinates: rings }, vertices);
  if (geometry?.type !== 'Polygon') return { geometry: null, problems };
  const made = assembled(geometry.coordinates);
  return { geometry: made.geometry, problems: made.rewound ? [...problems, repaired('read.rings')] : problems };
}

function shape(value: unknown, vertices: number): Tidied {
  const { x, y, points, paths, rings, ...rest } = object(value);
  const curved = Object.keys(rest).find((key) => /^curve(Rings|Paths)$/.test(key));
  if (curved) return { geometry: null, problems: [leftOut('read.esri.curves')] };
  if (rings !== undefined) return polygon(rings, vertices);
  if (paths !== undefined) {
    const { geometry, problems } = tidy({ type: 'MultiLineString', coordinates: paths }, vertices);
    const lines = geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
    return {
      geometry: lines.length === 1 ? { type: 'LineString', coordinates: lines[0] as Position[] } : geometry,
      problems,
    };
  }
  if (points !== undefined) return tidy({ type: 'MultiPoint', coordinates: points }, vertices);
  if (x === undefined || x === null || x === 'NaN') return tidy(null, vertices);
  return tidy({ type: 'Point', coordinates: [x, y] }, vertices);
}

/** Of a feature. */
const members: ReadonlySet<string> = new Set([
  'attributes',
  'geometry',
  'centroid',
  'symbol',
  'popupInfo',
  'infoTemplate',
]);

function esriRow(row: number, value: unknown, { days, codes }: Fields, limits: Limits): Row {
  const { attributes, geometry } = object(value);
  if (attributes === undefined && geometry === undefined) return emptyRow(row, 'read.esri.feature');
  const made = shape(geometry, limits.vertices);
  const { properties, problems } = cells(attributes, limits);
  const said = Object.entries(properties).map(([name, cell]): [string, Value] =>
    days.has(name) && typeof cell === 'number'
      ? [name, isoOf(cell)]
      : [name, codes.get(name)?.get(String(cell)) ?? cell],
  );
  return {
    row,
    geometry: made.geometry,
    properties: Object.fromEntries(said),
    problems: [...made.problems, ...problems],
  };
}

export const esri: Pick<Reader, 'rows'> = {
  async *rows({ source }, _, { limits, encoding }) {
    const decoder = new TextDecoder(encoding?.startsWith('utf-16') ? 'utf-8' : (encoding ?? 'utf-8'));
    const fields = await fieldsIn(source, limits);
    let row = 0;
    let told = false;
    const rowOf = (piece: Piece): Row => {
      row += 1;
      try {
        const { value } = parse(piece, decoder, limits);
        const made = esriRow(row, value, fields, limits);
        return { ...made, problems: [...made.problems, ...runTogether(piece.names, value, members)] };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        told = error.code === 'read.cut';
        return emptyRow(row, error.code, error.values);
      }
    };
    const ended = yield* listed(source, limits, (pieces) => pieces.map(rowOf));
    if (ended.cut && !told) yield [emptyRow(row + 1, 'read.cut')];
    else if (isPart(ended.members, row)) yield [emptyRow(row + 1, 'read.part')];
  },
};

/** What the columns are is told before the features by most, behind them by some: then the file is gone through for it alone. */
async function fieldsIn(source: Source, limits: Limits): Promise<Fields> {
  const begun = await beginning(source, limits);
  let fields = begun.members.get('fields');
  if (!fields && !begun.whole) {
    const all = listed(source, limits, () => []);
    let step = await all.next();
    while (!step.done) step = await all.next();
    fields = step.value.members.get('fields');
  }
  return fieldsOf(fields && parse(fields, new TextDecoder(), limits).value);
}
